import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { organisationOf, personOf } from '../../src/evaluation/cast.ts';
import { layoutsOf } from '../../src/evaluation/documents/layout.ts';
import { openSigning } from '../../src/evaluation/messages/files.ts';
import { circumstances, labelOf } from '../../src/evaluation/messages/labels.ts';
import { letterLooksOf } from '../../src/evaluation/messages/letter-looks.ts';
import type { PlannedAct } from '../../src/evaluation/messages/plan.ts';
import { accountsFile, directoryOf } from '../../src/evaluation/messages/registers.ts';
import { messagesOf } from '../../src/evaluation/messages/set.ts';
import { type Text, volumes, type Words, wordsOf } from '../../src/evaluation/messages/words.ts';
import { poolOf, type SetName } from '../../src/evaluation/pool.ts';
import { organisations } from '../../src/simulator/samples/organisations.ts';
import { people } from '../../src/simulator/samples/people.ts';
import { reachedFrom, read } from '../repository/checkout.ts';

const sets: SetName[] = ['developing', 'measuring'];
const planned = { developing: messagesOf('developing'), measuring: messagesOf('measuring') };
const actsOf = (set: SetName) => planned[set].messages.flatMap(({ acts }) => acts);
const labelsOf = (set: SetName) => actsOf(set).map((act) => ({ act, label: labelOf(act) }));
const common = <T>(one: Iterable<T>, other: Iterable<T>) =>
  [...new Set(one)].filter((value) => new Set(other).has(value));

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('nothing stands in both sets', () => {
  /** Every text of a set written about the same people, so that only the words differ. */
  function textsOf(words: Words): { annotations: string[]; subjects: string[]; sentences: string[] } {
    const [person, successor] = [personOf(poolOf('developing'), 1), personOf(poolOf('developing'), 2)];
    const organisation = organisationOf(poolOf('developing'), 1);
    const asked = [person, successor].map((one) => ({ person: one, username: 'jmeno01', position: 'účetní' }));
    const facts = {
      ...{ organisation, person, username: 'jmeno01', office: 'ředitel', on: '2026-10-01', successor },
      ...{ applications: '…', principal: successor },
    };
    const texts: Text[] = [
      ...words.requests.map((one) =>
        one.write({ organisation, people: one.for === 'many' ? asked : [asked[0]!], applications: '…', held: '…' }),
      ),
      ...[words.ends, words.ownEnds, words.delegations, words.attorneys, words.withdrawals].flatMap((list) =>
        list.map((one) => one.write(facts)),
      ),
      ...[...words.questions, ...words.covers].map((one) => one.write(facts)),
      ...words.consentLetters.map((one) => one.write({ ...facts, position: 'ředitel', born: '1. 10. 1980' })),
      ...words.strangers.map((one) => one.write({ organisation, person, on: '2026-10-01', number: 1234 })),
    ];
    return {
      annotations: [
        ...Object.values(words.annotations).flatMap((list) =>
          list.map((write) => write({ application: '…', person, organisation })),
        ),
        ...words.strangers.map(({ annotation }) => annotation),
        ...words.requestsInAnnotation.map((write) => write('…', '1980-01-01', '…')),
      ],
      subjects: texts.map(({ subject }) => subject),
      sentences: texts.flatMap(({ body }) => body.flatMap((part) => (typeof part === 'string' ? [part] : part.flat()))),
    };
  }

  /** For these there is hardly another word. */
  const greeting = /^(?:v[aá][zž]en|dobr[yý] den|hezk[yý] den|kr[aá]sn[yý] den)[^.:]{0,60}$/i;

  /** The words to develop on, volume by volume. */
  const developed = volumes.slice(0, -1).map((words, at) => [at + 1, words] as const);

  test.each(developed)('wordings of letters and annotations: volume %i', (number, words) => {
    const [developing, measuring] = [textsOf(words), textsOf(wordsOf('measuring'))];
    const people = [1, 2].map((index) => personOf(poolOf('developing'), index));
    const organisation = organisationOf(poolOf('developing'), 1);
    const values = [
      organisation.name,
      'jmeno01',
      ...people.flatMap(({ given, family, email }) => [email, given, family]),
    ];
    // A line that is no more than somebody's name, birth date and organisation is nobody's own wording.
    const withoutValues = (text: string) => values.reduce((rest, value) => rest.replaceAll(value, ''), text);
    // Of many hands some are bound to write the same label, and the same name of a law or of a plan for a subject.
    const shortest = number === 1 ? 3 : 8;
    const isWording = (text: string) => (withoutValues(text).match(/\p{L}{3,}/gu) ?? []).length >= shortest;

    for (const kind of ['annotations', 'subjects', 'sentences'] as const) {
      const same = common(developing[kind], measuring[kind]);
      expect(
        same.filter((text) => !greeting.test(text) && isWording(text)),
        kind,
      ).toEqual([]);
    }
  });

  test('names of files, of units and of spellings, and what programs print', () => {
    const [developing, measuring] = sets.map((set) => wordsOf(set)) as [Words, Words];
    for (const list of ['units', 'outsiders', 'addressee'] as const) {
      const same = common(developing[list].map(String), measuring[list].map(String));
      // What the department is called is nobody's own.
      expect(
        same.filter((name) => name !== 'Odbor provozu informačních a komunikačních technologií'),
        list,
      ).toEqual([]);
    }
    for (const kind of ['forms', 'letters', 'scans'] as const) {
      expect(common(developing.files[kind], measuring.files[kind]), kind).toEqual([]);
    }
    // Every other organisation is headed by one of these.
    const isUsual = (position: string) =>
      /^(?:(?:ředitel|jednatel)(?:ka)?|předsed(?:a|kyně)|starost(?:a|ka))$/.test(position);
    for (const role of ['statutory', 'employee'] as const) {
      const same = common(developing.positions[role].flat(), measuring.positions[role].flat());
      expect(
        same.filter((position) => !isUsual(position)),
        role,
      ).toEqual([]);
    }
    const spelled = (words: Words) => words.spellings.map((spell) => spell('rodina'));
    // The name by which the ministry itself calls it is nobody's own, with whatever dash.
    const official = /^OKslužby[ –—-]{1,3}rodina$/;
    expect(common(spelled(developing), spelled(measuring)).filter((name) => !official.test(name))).toEqual([]);
    const printed = ({ signedNotes, oldLaw, noConsent, onBehalf }: Words) => [
      ...[...signedNotes, ...oldLaw, ...onBehalf].map((write) => write('…')),
      ...noConsent,
    ];
    expect(common(printed(developing), printed(measuring))).toEqual([]);
  });

  test('layouts of letters, beside those of forms', () => {
    const looks = sets.map((set) => [...letterLooksOf(set), ...layoutsOf(set).letters, ...layoutsOf(set).forms]);
    const [developing, measuring] = looks.map((list) => list.map(({ id }) => id));
    const [faces, otherFaces] = looks.map((list) => list.map(({ typeface }) => typeface));

    expect(common(developing!, measuring!)).toEqual([]);
    expect(common(faces!, otherFaces!)).toEqual([]);
  });

  test('senders, organisations and people; nor do they stand in the samples', () => {
    const facts = sets.map((set) => {
      const { boxes, providers, accounts } = planned[set];
      const known = [...providers, ...boxes, ...accounts].flatMap(({ organisation }) => organisation ?? []);
      return {
        boxes: boxes.map(({ sender }) => sender.boxId),
        icos: known.map(({ ico }) => ico),
        names: known.map(({ name }) => name),
        families: actsOf(set).flatMap(({ familyName }) => familyName ?? []),
        emails: accounts.map(({ person }) => person.email),
        usernames: accounts.map(({ username }) => username),
      };
    });
    for (const kind of ['boxes', 'icos', 'names', 'families', 'emails', 'usernames'] as const) {
      expect(facts[0]![kind].length, kind).toBeGreaterThan(20);
      expect(common(facts[0]![kind], facts[1]![kind]), kind).toEqual([]);
    }
    const samples = Object.values(organisations);
    for (const { boxes, icos, names, families } of facts) {
      expect(
        common(
          boxes,
          samples.map(({ boxId }) => boxId),
        ),
      ).toEqual([]);
      expect(
        common(
          icos,
          samples.map(({ ico }) => ico),
        ),
      ).toEqual([]);
      expect(
        common(
          names,
          samples.map(({ name }) => name),
        ),
      ).toEqual([]);
      expect(
        common(
          families,
          Object.values(people).map(({ family }) => family),
        ),
      ).toEqual([]);
    }
  });
});

describe('labels', () => {
  test('know nothing of the code that is judged by them', () => {
    const { files } = reachedFrom(['src/evaluation/messages/labels.ts', 'src/evaluation/messages/set.ts']);
    const outside = [...files].filter((path) => !/^src\/(?:evaluation|simulator)\//.test(path));

    expect(outside).toEqual(['src/classification/act.ts', 'src/extraction/reading.ts']);
    for (const path of outside) expect(read(path), path).not.toMatch(/function|=>/);
  });

  const plain: PlannedAct = {
    kind: 'consent',
    application: 'poskytovatel',
    givenNames: 'Jan',
    familyName: 'Novák',
    birthDate: '1980-01-01',
    ico: '99900017',
    account: 'none',
    circumstances: [],
    duplicateOf: null,
    supplements: null,
    unmeasured: [],
    hasText: true,
  };
  const assessed = (differs: Partial<PlannedAct>) => labelOf({ ...plain, ...differs }).assessment;

  test('follow the decision table of the page', () => {
    expect(labelOf(plain)).toEqual({ assessment: 'ready', proposal: 'create_account', urgent: false, reasons: [] });
    expect(assessed({ kind: 'access_request' })).toBe('deficient');
    expect(labelOf({ ...plain, kind: 'access_request', application: 'senior', account: 'another' })).toMatchObject({
      assessment: 'ready',
      proposal: 'enable_application',
    });
    expect(assessed({ application: 'rodina', account: 'another' })).toBe('review');
    expect(assessed({ account: 'wanted' })).toBe('review');
    expect(assessed({ account: 'unknown' })).toBe('review');
    expect(assessed({ application: null })).toBe('review');
    expect(labelOf({ ...plain, kind: 'statutory_end' })).toMatchObject({
      assessment: 'review',
      proposal: 'none',
      urgent: true,
    });
  });

  test('take the first that applies: nothing to do, certainly missing, not settled, ready', () => {
    const unsigned = 'not signed, from the employer';
    expect(assessed({ circumstances: [unsigned, 'not in the register of providers'] })).toBe('deficient');
    expect(assessed({ circumstances: ['sent before, byte for byte', unsigned] })).toBe('information');
    expect(assessed({ circumstances: ['not in the register of providers'] })).toBe('review');
  });

  test('call for nothing that a consent lacks when the person needs none', () => {
    expect(
      assessed({ application: 'rodina', account: 'another', circumstances: ['not signed, from the employer'] }),
    ).toBe('review');
  });

  test('name a rule for the clerk wherever something is not settled', () => {
    for (const [what, { gives, shown }] of Object.entries(circumstances)) {
      expect(gives, what).not.toBe('ready');
      for (const rule of shown) expect(rule, what).toMatch(/^[RA]-\d\d$/);
    }
  });
});

test('there are enough messages: 250 in all, of those to measure on 130, with 40 to be ready and 30 that are not ours', () => {
  const count = (set: SetName) => planned[set].messages.length;

  expect(count('developing') + count('measuring')).toBeGreaterThanOrEqual(250);
  expect(count('measuring')).toBeGreaterThanOrEqual(130);
  expect(labelsOf('measuring').filter(({ label }) => label.assessment === 'ready').length).toBeGreaterThanOrEqual(40);
  expect(planned.measuring.messages.filter(({ state }) => state === 'not_ours').length).toBeGreaterThanOrEqual(30);
});

describe.each(sets)('the %s set', (set) => {
  const { messages, judgedAt } = planned[set];

  test('comes out the same every time, and so do the bytes of what nobody signed', async () => {
    const again = messagesOf(set);
    const withoutMakers = (list: typeof messages) =>
      list.map((message) => ({ ...message, files: message.files.map(({ make: _, ...file }) => file) }));
    expect(withoutMakers(again.messages)).toEqual(withoutMakers(messages));
    expect([again.accounts, again.providers, again.boxes]).toEqual([
      planned[set].accounts,
      planned[set].providers,
      planned[set].boxes,
    ]);

    const signing = await openSigning(judgedAt);
    for (const story of ['not-signed', 'stranger', 'sole-trader']) {
      const at = messages.findIndex((message) => message.story === story);
      const bytes = async (list: typeof messages) => digest(await list[at]!.files[0]!.make(signing));
      expect(await bytes(again.messages), story).toBe(await bytes(messages));
    }
  });

  test('is in the order of delivery, and ISDS still has all of it', () => {
    expect(messages.map(({ hoursAgo }) => hoursAgo)).toEqual(
      messages.map(({ hoursAgo }) => hoursAgo).sort((a, b) => b - a),
    );
    for (const { hoursAgo } of messages) {
      expect(hoursAgo).toBeGreaterThan(0);
      expect(hoursAgo).toBeLessThan(89 * 24);
    }
  });

  test('is well formed: names are unique, texts fit, every one of ours has an act and none of the others', () => {
    expect(new Set(messages.map(({ name }) => name)).size).toBe(messages.length);
    for (const { name, annotation, files, state, acts } of messages) {
      expect(annotation.length, name).toBeGreaterThan(0);
      expect(annotation.length, name).toBeLessThanOrEqual(255);
      expect(files.length, name).toBeGreaterThan(0);
      expect(acts.length > 0, name).toBe(state === 'processed');
    }
  });

  test('has acts with dates that exist, IČO that check, and links to messages before', () => {
    const at = new Map(messages.map(({ name }, index) => [name, index]));
    for (const [index, { acts }] of messages.entries()) {
      for (const { birthDate, ico, duplicateOf, supplements } of acts) {
        if (birthDate) expect(new Date(birthDate).toISOString().slice(0, 10)).toBe(birthDate);
        if (ico) expect(icoHolds(ico), ico).toBe(true);
        for (const link of [duplicateOf, supplements]) {
          if (!link) continue;
          expect(at.get(link.message)).toBeLessThan(index);
          expect(messages[at.get(link.message)!]!.acts[link.act]).toMatchObject({ ico });
        }
      }
    }
  });

  test('has every circumstance of the table', () => {
    const met = new Set(actsOf(set).flatMap((act) => act.circumstances));

    expect(Object.keys(circumstances).filter((what) => !met.has(what as keyof typeof circumstances))).toEqual([]);
  });

  test('has every kind of act, every application and every assessment', () => {
    const labels = labelsOf(set);

    expect([...new Set(labels.map(({ act }) => act.kind))].sort()).toEqual(
      ['access_request', 'consent', 'consent_withdrawal', 'delegation', 'other', 'statutory_end'].sort(),
    );
    expect(new Set(labels.map(({ act }) => act.application))).toEqual(
      new Set(['poskytovatel', 'rodina', 'senior', null]),
    );
    expect(new Set(labels.map(({ label }) => label.assessment))).toEqual(
      new Set(['ready', 'review', 'deficient', 'information']),
    );
  });

  test('agrees with its registers: who is said to have no account is not in the list', () => {
    const rows = accountsFile(planned[set])
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','));
    const none = actsOf(set).filter(
      ({ account, kind }) => account === 'none' && (kind === 'consent' || kind === 'access_request'),
    );
    expect(none.length).toBeGreaterThan(30);
    for (const { givenNames, familyName, birthDate } of none) {
      const namesakes = rows.filter(([given, family]) => given === givenNames && family === familyName);
      for (const [, , born] of namesakes) expect(digitsApart(born!, birthDate ?? '')).toBeGreaterThan(2);
      const bornThen = rows.filter(
        ([given, family, born]) => born === birthDate && (given === givenNames || family === familyName),
      );
      expect(bornThen).toEqual([]);
    }
  });

  test('has a box in the directory for every sender but the one that is in none', () => {
    const listed = new Set(directoryOf(planned[set]).map(({ dbID }) => dbID));
    const unlisted = messages.filter(({ sender }) => !listed.has(sender.boxId));

    expect(unlisted.map(({ story }) => story)).toEqual(['unlisted-box']);
  });

  test('is read in a few minutes: at most thirty pages are images', () => {
    const pages = messages.flatMap(({ files }) => files).reduce((sum, { scannedPages }) => sum + scannedPages, 0);

    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThanOrEqual(30);
  });
});

function digitsApart(one: string, other: string): number {
  return [...one].filter((digit, place) => digit !== other[place]).length;
}

/** Weights 8…2, modulo 11; written here again so that the generator is not its own judge. */
function icoHolds(ico: string): boolean {
  const sum = [...ico.slice(0, 7)].reduce((total, digit, index) => total + Number(digit) * (8 - index), 0);
  return /^\d{8}$/.test(ico) && (11 - (sum % 11)) % 10 === Number(ico[7]);
}
