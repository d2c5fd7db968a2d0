import { existsSync } from 'node:fs';

/** Chromium as Debian installs it, or the one named by `TEST_CHROMIUM`. */
export const chromiumPath = process.env.TEST_CHROMIUM ?? '/usr/bin/chromium';

/** Tests in a browser are left out where there is none; with `CI=true` they fail instead. */
export const noBrowser = !existsSync(chromiumPath) && process.env.CI !== 'true';
