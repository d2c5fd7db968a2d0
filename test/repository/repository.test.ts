import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, imports, manifest, packageOf, reachedFrom, read, root, sources, withoutComments } from './checkout.ts';

const textFiles = () =>
  files().filter((path) => !/\.(png|jpe?g|gif|webp|woff2?|ttf|pdf|zfo|docx|zip|gz|p12|ico)$/i.test(path));

test('the lock file names no registry: it works with whichever one npm is set up for', () => {
  const lock = read('package-lock.json');

  expect(lock).not.toContain('"resolved"');
  expect(lock).not.toMatch(/registry\.|npmjs/);
});

test('package.json and the lock file agree on every version, and there is one pdf.js', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version?: string }> };
  const wanted = { ...manifest.dependencies, ...manifest.optionalDependencies };
  const copies = Object.keys(packages).filter((place) => place.endsWith('node_modules/pdfjs-dist'));

  expect(Object.keys(wanted).map((name) => [name, packages[`node_modules/${name}`]?.version])).toEqual(
    Object.entries(wanted),
  );
  expect(copies).toEqual(['node_modules/pdfjs-dist']);
  expect(manifest.overrides['pdfjs-dist']).toBe(manifest.dependencies['pdfjs-dist']);
});

test('no file names a place on somebody’s machine', () => {
  const places = /(?<![\w.:/-])\/(?:work|home|Users)\/[\w.-]+/;
  const offending = textFiles().filter((path) => !path.startsWith('test/repository/') && places.test(read(path)));

  expect(offending).toEqual([]);
});

test('migrations are numbered without gaps and only go forward', () => {
  const names = readdirSync(join(root, 'migrations')).sort();

  expect(names.map((name) => Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1]))).toEqual(
    names.map((_, index) => index + 1),
  );
  for (const name of names) {
    expect(read(`migrations/${name}`), name).toMatch(/^-- Up Migration\n/);
    expect(read(`migrations/${name}`), name).not.toMatch(/-- Down Migration/i);
  }
});

test('the settings that keep the code runnable as it is are on', () => {
  const { compilerOptions } = JSON.parse(read('tsconfig.json'));
  const biome = JSON.parse(read('biome.json'));

  expect(compilerOptions).toMatchObject({
    strict: true,
    noEmit: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
  });
  expect(biome.linter.rules.suspicious.noExplicitAny).toBe('error');
  expect(biome.linter.enabled).not.toBe(false);
  expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
});

/** Folders of src and what each may import from: the map of docs/architecture.md. Files of src itself are named. */
const mayImport: Record<string, string[]> = {
  classification: ['extraction/reading.ts', 'messages/envelope.ts'],
  validation: ['classification'],
  isds: ['config.ts', 'errors.ts', 'messages/envelope.ts'],
  extraction: ['errors.ts', 'evidence'],
  evidence: ['db', 'errors.ts', 'extraction/reading.ts', 'isds', 'messages', 'steps.ts'],
  db: ['errors.ts'],
  messages: ['classification/masking.ts', 'db', 'errors.ts', 'extraction/reading.ts'],
  queue: ['db', 'errors.ts', 'log.ts', 'messages', 'steps.ts'],
  registers: ['classification', 'db', 'errors.ts', 'validation'],
  cases: ['audit', 'classification', 'db', 'errors.ts', 'messages/purge.ts', 'validation'],
  audit: ['classification/birth-number.ts', 'db'],
  pauses: ['db'],
  intake: [
    'classification',
    'db',
    'errors.ts',
    'evidence',
    'isds',
    'log.ts',
    'messages',
    'pauses',
    'queue',
    'steps.ts',
  ],
  processing: [
    ...['cases', 'classification', 'db', 'errors.ts', 'evidence', 'extraction', 'isds', 'log.ts', 'messages', 'queue'],
    ...['pauses', 'registers', 'steps.ts', 'validation'],
  ],
  retention: ['audit', 'cases', 'db', 'errors.ts', 'messages', 'queue'],
  alarms: ['audit', 'db', 'errors.ts', 'intake', 'log.ts', 'readiness.ts', 'registers', 'validation', 'version.ts'],
  simulator: [],
  // Messages are judged by the daemon's own parts from intake to cases; labels know none of them, which their test sees to.
  evaluation: [
    ...['classification', 'db', 'evidence', 'extraction', 'intake', 'isds', 'log.ts', 'messages/envelope.ts'],
    ...['processing', 'queue', 'registers', 'simulator'],
  ],
};

describe('imports go one way', () => {
  test.each(Object.keys(mayImport))('%s', (folder) => {
    const allowed = [folder, ...mayImport[folder]!].map((place) => `src/${place}`);
    const offending = sources(`src/${folder}`).flatMap((path) =>
      imports(path)
        .filter(
          ({ target, isFile }) =>
            isFile && !allowed.some((place) => target === place || target.startsWith(`${place}/`)),
        )
        .map(({ target }) => `${path} → ${target}`),
    );

    expect(offending).toEqual([]);
  });
});

test('classification and validation know no clock, no chance, no network and no database', () => {
  const paths = [...sources('src/classification'), ...sources('src/validation')];
  const packages = new Set(
    paths.flatMap((path) => imports(path).flatMap(({ target, isFile }) => (isFile ? [] : [target]))),
  );
  const unsteady = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bglobalThis\b/;

  expect([...packages]).toEqual(['node:crypto']);
  expect(paths.filter((path) => unsteady.test(withoutComments(read(path))))).toEqual([]);
});

test('only the demo, the tests and the measurements know the simulator', () => {
  const outside = sources('src').filter((path) => !/^src\/(simulator|demo|evaluation)\//.test(path));
  const offending = outside.filter((path) => imports(path).some(({ target }) => target.startsWith('src/simulator/')));

  expect(offending).toEqual([]);
});

test('only isds and the simulator know the names of ISDS operations and elements', () => {
  const names =
    /\b(?:SignedMessageDownload|GetListOf\w+|MarkMessageAs\w+|GetOwnerInfo\w*|dm(?:DeliveryTime|AcceptanceTime|Annotation|EncodedContent|Signature|RecipientRefNumber|SenderIdent|Status\w*)|dbStatus\w*|dbOwnerInfo)\b/;
  const outside = sources('src').filter((path) => !/^src\/(isds|simulator)\//.test(path));

  expect(outside.filter((path) => names.test(withoutComments(read(path))))).toEqual([]);
});

test('each table is written by the code of one folder', () => {
  const tables = readdirSync(join(root, 'migrations')).flatMap((name) =>
    [...read(`migrations/${name}`).matchAll(/^create table (\w+)/gm)].map(([, table = '']) => table),
  );
  const shared = tables.flatMap((table) => {
    const writes = new RegExp(`\\b(?:insert into|update|delete from) ${table}\\b`);
    const writers = sources('src').filter((path) => writes.test(withoutComments(read(path))));
    // src/mailbox.ts is where the account of intake/account.ts is opened.
    const folders = new Set(writers.map((path) => (path === 'src/mailbox.ts' ? 'intake' : path.split('/')[1])));
    return folders.size > 1 ? [`${table}: ${[...folders].join(', ')}`] : [];
  });

  expect(shared).toEqual([]);
});

test('nothing asks whether it is being tested', () => {
  const asks = /\bVITEST\b|NODE_ENV\s*===?\s*'test'|\bJEST_/;

  expect(sources('src').filter((path) => asks.test(read(path)))).toEqual([]);
});

test('the daemon and its commands need no package that production leaves out', () => {
  const { packages } = reachedFrom(['src/main.ts', 'src/cli.ts', 'src/extraction/child.ts']);

  expect([...packages].filter((name) => !(name in manifest.dependencies)).sort()).toEqual([]);
});

test('every runtime dependency is used by the source', () => {
  const used = new Set(sources('src').flatMap((path) => imports(path).map(({ target }) => packageOf(target))));

  expect(Object.keys(manifest.dependencies).filter((name) => !used.has(name))).toEqual([]);
});
