import { readdir, readFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readRtf } from '../../src/extraction/office/read-rtf.ts';
import { readZip } from '../../src/extraction/read-zip.ts';
import { slides } from './office-files.ts';

const root = join(import.meta.dirname, '../..');

test('what is said to have read a document is the version that is installed', async () => {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const files = (await readdir(join(root, 'src/extraction'), { recursive: true })).filter((name) =>
    name.endsWith('.ts'),
  );
  const said: string[] = [];
  for (const name of files) {
    const source = await readFile(join(root, 'src/extraction', name), 'utf8');
    for (const [, library, version] of source.matchAll(/['`/ ](@?[a-z][\w./@-]*) (\d+\.\d+\.\d+)['`]/g)) {
      expect([library, version]).toEqual([library, dependencies[library!]]);
      said.push(library!);
    }
  }
  const readers = [
    'mammoth',
    'htmlparser2',
    'officeparser',
    'word-extractor',
    'postal-mime',
    '@kenjiuno/msgreader',
    'yauzl',
  ];
  expect(said).toEqual(expect.arrayContaining(readers));
});

test('reading office documents asks nobody for anything', async () => {
  const connecting = vi.spyOn(Socket.prototype, 'connect');
  const fetching = vi.spyOn(globalThis, 'fetch');
  const save = async () => {};
  const link = '{\\field{\\*\\fldinst HYPERLINK "http://example.org/"}{\\fldrslt odkaz}}';
  const picture = '{\\field{\\*\\fldinst INCLUDEPICTURE "http://example.org/a.png"}}';
  try {
    const rtf = await readRtf(Buffer.from(`{\\rtf1 ${link}${picture}\\par}`), save);
    const presentation = slides(['Žádost']);
    const surroundings = { siblings: [], outerSignatures: [] };
    const slide = await readZip(presentation, { name: '', mimeType: '' }, '', save, surroundings);
    expect([rtf.outcome, slide.outcome]).toEqual(['complete', 'complete']);
    expect(connecting).not.toHaveBeenCalled();
    expect(fetching).not.toHaveBeenCalled();
  } finally {
    vi.restoreAllMocks();
  }
});
