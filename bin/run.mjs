// Starts a TypeScript entry point on the Node that the project brings. Plain JavaScript, because an older Node
// must be able to read it and say what is missing.
import { pathToFileURL } from 'node:url';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `podatelna needs Node 24 or newer; this is ${process.version}. ` +
      'On Linux the project brings it: run "npm ci" (without --omit=optional) and start through npm. ' +
      'Elsewhere install Node 24.\n',
  );
  process.exit(1);
}
const [entry, ...rest] = process.argv.slice(2);
process.argv = [process.execPath, entry, ...rest];
await import(pathToFileURL(entry).href);
