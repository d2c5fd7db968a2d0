import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of podatelna, from package.json, which the image has as well. */
export const version: string = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')).version;
