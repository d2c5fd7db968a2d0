import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Ways to a network namespace without anything in it (unshare(1)): as we are, or within a user namespace of our own. */
const ways = [
  ['unshare', '--net', '--'],
  ['unshare', '--user', '--map-current-user', '--net', '--'],
];

let found: Promise<string[]> | undefined;

/**
 * The words before a command that take the network from it; empty where the system grants no namespace (a container
 * with the usual seccomp profile, a system other than Linux). Found out once by trying.
 */
export function withoutNetwork(): Promise<string[]> {
  found ??= firstThatWorks();
  return found;
}

async function firstThatWorks(): Promise<string[]> {
  for (const way of ways) {
    const works = await run(way[0]!, [...way.slice(1), '/bin/true'], { timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (works) return way;
  }
  return [];
}
