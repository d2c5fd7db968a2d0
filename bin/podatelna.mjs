#!/usr/bin/env node
// The operator commands as an executable, for the container image: podatelna COMMAND.
import { fileURLToPath } from 'node:url';

process.argv = [
  process.argv[0],
  fileURLToPath(new URL('./run.mjs', import.meta.url)),
  fileURLToPath(new URL('../src/cli.ts', import.meta.url)),
  ...process.argv.slice(2),
];
await import('./run.mjs');
