import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { PDFParse } from 'pdf-parse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SampleFile, SampleMessage, SampleWorld } from '../../src/simulator/sample.ts';
import { buildSampleWorld } from '../../src/simulator/samples/world.ts';

const now = new Date('2026-11-22T08:00:00Z');
let stateDir: string;
let world: SampleWorld;

beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'samples-'));
  world = await buildSampleWorld({ now, stateDir });
});

afterAll(() => rm(stateDir, { recursive: true, force: true }));

const named = (start: string) => world.messages.find((message) => message.name.startsWith(start))!;
const digest = (file: SampleFile) => createHash('sha256').update(file.content).digest('hex');
const attachments = (one: SampleWorld) =>
  one.messages.flatMap((message) =>
    message.files.map((file) => [`${message.name}/${file.dmFileDescr}`, digest(file)] as const),
  );
const isSigned = (file: SampleFile) => Buffer.from(file.content).includes('ETSI.CAdES.detached');

/** Weights 8…2, modulo 11; written here again so that the generator is not its own judge. */
function icoHolds(ico: string): boolean {
  if (!/^\d{8}$/.test(ico)) return false;
  let sum = 0;
  for (let index = 0; index < 7; index += 1) sum += Number(ico[index]) * (8 - index);
  return (11 - (sum % 11)) % 10 === Number(ico[7]);
}

function boxIdHolds(id: string): boolean {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  const sum = [...id].reduce((total, character, index) => {
    const product = alphabet.indexOf(character) * (1 + (index % 2));
    return total + Math.floor(product / 32) + (product % 32);
  }, 0);
  return id.length === 7 && [...id].every((character) => alphabet.includes(character)) && sum % 32 === 0;
}

async function textOf(file: SampleFile): Promise<string> {
  const parser = new PDFParse({ data: new Uint8Array(file.content) });
  try {
    return (await parser.getText()).text;
  } finally {
    await parser.destroy();
  }
}

describe('the plan', () => {
  test('has the forty messages, five of strangers and a list of people, each with an expected reading', () => {
    const numbers = world.messages.map((message) => Number(message.name.slice(0, 2)));
    expect(numbers).toEqual(Array.from({ length: 46 }, (_, index) => index + 1));
    expect(Object.keys(world.expected).sort()).toEqual(world.messages.map((message) => message.name).sort());
  });

  test('a processed message expects at least one case, others none', () => {
    for (const [name, expected] of Object.entries(world.expected)) {
      expect([name, expected.cases.length > 0]).toEqual([name, expected.state === 'processed']);
    }
  });

  test('envelopes keep within what ISDS allows', () => {
    for (const message of world.messages) {
      expect(message.dmAnnotation!.length).toBeLessThanOrEqual(255);
      expect(message.files[0]!.dmFileMetaType).toBe('main');
      for (const file of message.files) expect(file.dmFileDescr.length).toBeLessThanOrEqual(255);
      for (const reference of [message.dmSenderRefNumber, message.dmRecipientRefNumber, message.dmSenderIdent]) {
        expect((reference ?? '').length).toBeLessThanOrEqual(50);
      }
    }
  });

  test('messages arrive between two hours and sixty days ago, answers after what they answer', () => {
    for (const message of world.messages) {
      expect(message.hoursAgo).toBeGreaterThanOrEqual(2);
      expect(message.hoursAgo).toBeLessThanOrEqual(1440);
    }
    expect(named('01').hoursAgo - named('28').hoursAgo).toBeCloseTo(20 / 60);
    expect(named('29').hoursAgo).toBeLessThan(named('13').hoursAgo);
    expect(named('30').hoursAgo).toBeLessThan(named('13').hoursAgo);
  });

  test('number 28 has the same bytes as number 1', () => {
    expect(named('28').files.map(digest)).toEqual(named('01').files.map(digest));
  });

  test('the table for trainers names every sample', async () => {
    const table = await readFile(join(import.meta.dirname, '../../docs/samples.md'), 'utf8');
    for (const message of world.messages) expect(table).toContain(`\`${message.name}\``);
  });
});

describe('identifiers', () => {
  test('check digits of every IČO and check characters of every box hold', () => {
    expect(boxIdHolds('sc9aavg')).toBe(true);
    for (const box of world.boxes) {
      expect([box.dbID, boxIdHolds(box.dbID)]).toEqual([box.dbID, true]);
      if (box.ic !== null) expect([box.ic, icoHolds(box.ic)]).toEqual([box.ic, true]);
    }
    expect(new Set(world.boxes.map((box) => box.dbID)).size).toBe(world.boxes.length);
  });

  test('every sender is in the directory of boxes, natural persons without an IČO', () => {
    for (const message of world.messages) {
      const box = world.boxes.find((one) => one.dbID === message.dbIDSender)!;
      expect([message.name, box.ic === null]).toEqual([message.name, message.dmSenderType === 40]);
    }
  });

  test('birth numbers are divisible by eleven', () => {
    const numbers = Object.values(world.expected).flatMap((expected) => expected.birthNumbers);
    expect(numbers.length).toBeGreaterThan(40);
    for (const number of numbers) expect(Number(number.replace('/', '')) % 11).toBe(0);
  });

  test('the IČO of number 17 is wrong in the form only', async () => {
    const text = await textOf(named('17').files[0]!);
    const written = /\b9991\d{4}\b/.exec(text)![0];
    expect(icoHolds(written)).toBe(false);
    expect(world.boxes.find((box) => box.dbID === named('17').dbIDSender)!.ic!.slice(0, 7)).toBe(written.slice(0, 7));
  });
});

describe('registers', () => {
  test('accounts have the agreed columns and hold nobody who is expected to be without an account', () => {
    const rows: Record<string, string>[] = parse(world.accounts, { columns: true });
    expect(Object.keys(rows[0]!).join(',')).toBe(
      'given_names,family_name,birth_date,ik_mpsv,username,application,organisation_ico,active',
    );
    const withAccount = new Set(rows.map((row) => `${row.given_names} ${row.family_name} ${row.birth_date}`));
    const created = Object.values(world.expected)
      .flatMap((expected) => expected.cases)
      .filter((one) => one.act === 'consent' && one.assessment === 'ready');
    expect(created.length).toBe(4);
    for (const one of created) {
      expect(withAccount).not.toContain(`${one.givenNames} ${one.familyName} ${one.birthDate}`);
    }
  });

  test('all services of number 11 have ended although a facility is open, number 10 is not registered', () => {
    type Item = { datumPoskytovaniDo: string | null; zarizeni: Item[]; poskytovatel: { ico: string } };
    const items = (world.providers as { polozky: Item[] }).polozky;
    const of = (message: SampleMessage) => {
      const ico = world.boxes.find((box) => box.dbID === message.dbIDSender)!.ic;
      return items.filter((item) => item.poskytovatel.ico === ico);
    };
    expect(items.length).toBeGreaterThan(200);
    expect(of(named('10'))).toEqual([]);
    expect(of(named('11')).every((item) => item.datumPoskytovaniDo! < '2026')).toBe(true);
    expect(of(named('11'))[0]!.zarizeni[0]!.datumPoskytovaniDo).toBe(null);
    expect(of(named('01')).some((item) => item.datumPoskytovaniDo === null)).toBe(true);
  });
});

describe('documents', () => {
  test('every PDF can be read, and those with text hold the family name that is expected', async () => {
    const scans = ['03', '16', '30'];
    for (const message of world.messages) {
      const pdfs = message.files.filter((file) => file.dmMimeType === 'application/pdf');
      const texts = await Promise.all(pdfs.map(textOf));
      if (pdfs.length === 0 || scans.includes(message.name.slice(0, 2))) continue;
      const interactive = pdfs.some((file) => Buffer.from(file.content).includes('/FT /Tx'));
      // fields of an interactive form are not part of the text, and other documents are not looked into here
      if (interactive || pdfs.length < message.files.length) continue;
      for (const one of world.expected[message.name]!.cases) {
        if (one.familyName !== null) expect(texts.join('\n')).toContain(one.familyName);
      }
    }
  });

  test('scans have no text to copy', async () => {
    for (const file of [named('03').files[0]!, named('30').files[0]!, named('02').files[1]!]) {
      expect((await textOf(file)).replace(/-- \d+ of \d+ --/g, '').trim()).toBe('');
    }
  });

  test('capital letters after their accented sisters are not lost from the text', async () => {
    expect(await textOf(named('01').files[0]!)).toContain('SOUHLAS SE ZPRACOVÁNÍM OSOBNÍCH ÚDAJŮ');
  });

  test('a kept world has the same bytes at each start, signed documents too, also months later', async () => {
    const later = await buildSampleWorld({ now: new Date('2027-03-01T08:00:00Z'), stateDir });
    expect(attachments(later)).toEqual(attachments(world));
  });

  test('without kept keys only the signed documents differ', async () => {
    const other = await buildSampleWorld({ now });
    const signed = new Set(
      world.messages.flatMap((message) =>
        message.files.filter(isSigned).map((file) => `${message.name}/${file.dmFileDescr}`),
      ),
    );
    expect(signed.size).toBeGreaterThan(15);
    const unsigned = (one: SampleWorld) => attachments(one).filter(([name]) => !signed.has(name));
    expect(unsigned(other)).toEqual(unsigned(world));
    expect(other.documentCa).not.toBe(world.documentCa);
  });
});
