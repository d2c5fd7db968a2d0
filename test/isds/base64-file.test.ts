import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { base64File } from '../../src/isds/base64-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'podatelna-base64-'));
const file = join(folder, 'x');
afterAll(() => rmSync(folder, { recursive: true }));

test('whatever the pieces and the white space, the bytes are the same', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 50 }),
      fc.array(fc.nat(70)),
      fc.constantFrom('', ' ', '\r\n', '\n\t '),
      (bytes, cuts, space) => {
        const text = Buffer.from(bytes).toString('base64');
        const places = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const target = base64File(file);
        for (let i = 1; i < places.length; i++) target.write(text.slice(places[i - 1], places[i]) + space);

        const { sha256, sizeBytes } = target.finish();

        expect(readFileSync(file).equals(bytes)).toBe(true);
        expect(sizeBytes).toBe(bytes.length);
        expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      },
    ),
    { numRuns: 60 },
  );
});

test('a text is taken only when it is exactly what its bytes encode to', () => {
  const character = fc.constantFrom('A', 'Q', 'B', 'R', '/', '+', '=', '-', '*', 'ž');
  fc.assert(
    fc.property(fc.array(character, { maxLength: 9 }), (characters) => {
      const text = characters.join('');
      const valid = Buffer.from(text, 'base64').toString('base64') === text;
      const target = base64File(file);
      const decode = () => {
        for (const each of characters) target.write(each);
        target.finish();
      };

      if (valid) decode();
      else expect(decode).toThrow('not base64');
      target.discard();
    }),
    { numRuns: 300 },
  );
});
