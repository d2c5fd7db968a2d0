import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The top of the checkout. */
export const root = join(import.meta.dirname, '../..');

/** Text of a file, by its path in the checkout. */
export const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** package.json as far as the tests look at it. */
export const manifest: {
  engines: { node: string };
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  overrides: Record<string, string>;
} = JSON.parse(read('package.json'));

/** What git knows and what it would take in: everything but the ignored. */
export function files(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: root }).toString().split('\0');
  return listed
    .toString()
    .split('\0')
    .filter((path) => path !== '' && !deleted.includes(path));
}

/** TypeScript files under a folder, by their paths in the checkout. */
export function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}

/** Comments away: they may name what the code must not touch. */
export const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** What a file imports, requires or finds the place of, by path in the checkout, or by name when it is a package or part of Node. */
export function imports(path: string): { target: string; isFile: boolean }[] {
  const code = withoutComments(read(path));
  return [
    ...code.matchAll(
      /(?:\bfrom\s+|\bimport(?:\.meta\.resolve)?\s*\(?\s*|\brequire(?:\.resolve)?\(\s*)'([@\w.][\w@:./-]*)'/g,
    ),
  ].map(([, specifier = '']) =>
    specifier.startsWith('.')
      ? { target: relative(root, join(root, dirname(path), specifier)), isFile: true }
      : { target: specifier, isFile: false },
  );
}

/** Every file that the entry points reach by imports, and every package. */
export function reachedFrom(entries: string[]): { files: Set<string>; packages: Set<string> } {
  const reached = { files: new Set(entries), packages: new Set<string>() };
  for (const path of reached.files) {
    for (const { target, isFile } of imports(path)) {
      if (isFile) reached.files.add(target);
      else if (!target.startsWith('node:')) reached.packages.add(packageOf(target));
    }
  }
  return reached;
}

/** `@scope/name/part` → `@scope/name`. */
export const packageOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** Variables that src/config.ts knows, those whose value anything depends on, and those that may come from a file. */
export function knownVariables(): { all: string[]; used: Set<string>; fromFiles: string[] } {
  const code = read('src/config.ts');
  const schema = /const variables = z\.object\(\{([\s\S]*?)\n\}\);/.exec(code)?.[1] ?? '';
  const secrets = /const secrets = \[([\s\S]*?)\]/.exec(code)?.[1] ?? '';
  return {
    all: [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name = '']) => name),
    used: new Set([...code.matchAll(/\bset\.([A-Z_]+)/g)].map(([, name = '']) => name)),
    fromFiles: [...secrets.matchAll(/'([A-Z_]+)'/g)].map(([, name = '']) => `${name}_FILE`),
  };
}
