import { describe, expect, test } from 'vitest';
import { openAres, politeAres } from '../../src/registers/ares.ts';
import {
  type Answer,
  body,
  both,
  givenAres,
  icos,
  json,
  member,
  organisations,
  person,
  record,
  subject,
} from './ares-stub.ts';

const hasty = { ...politeAres, paceMs: 0, timeoutMs: 2000, restMs: 0 };
const unhurried = new AbortController().signal;

async function asked(ico: string, answer?: Answer, manners = hasty) {
  await using stub = await givenAres();
  if (answer) stub.answer(ico, answer);
  return await openAres(stub.url, manners).ask(ico, unhurried);
}

describe('an organisation', () => {
  test('that is a company comes with its current director, without former ones and without the prokurist', async () => {
    expect(await asked(icos.sro)).toEqual({
      kind: 'found',
      entry: {
        name: 'Nová péče s.r.o.',
        legalForm: '112',
        seat: { street: 'Lipová 12/3a', city: 'Brno', zip: '60200', text: 'Lipová 12/3a, Podlesí, 602 00 Brno' },
        endedOn: null,
        statutory: {
          members: [
            {
              givenNames: 'JANA',
              familyName: 'MALÁ',
              birthDate: '1980-02-01',
              function: 'jednatel',
              since: '2019-01-01',
            },
          ],
          legalPersons: [],
          acting: 'Jednatel jedná samostatně.',
        },
      },
    });
  });

  test('that is an institute: an office that has ended is history before it is erased, a seat in one line is read', async () => {
    const answer = await asked(icos.institute);
    expect(answer).toMatchObject({
      kind: 'found',
      entry: {
        seat: {
          street: 'Horní Lhota 54',
          city: 'Horní Lhota',
          zip: '12345',
          text: 'Horní Lhota 54, 123 45 Horní Lhota',
        },
        statutory: {
          members: [{ familyName: 'ŘEDITELKOVÁ', function: 'ředitelka', since: '2022-04-01' }],
          acting: 'Za ústav jedná ředitel. Nad 100 000 Kč společně s předsedou správní rady.',
        },
      },
    });
    expect(JSON.stringify(answer)).not.toMatch(/ODSTUPUJÍCÍ|ČLENOVÁ/);
  });

  test('that is founded by a region has a record of its own', async () => {
    expect(await asked(icos.contributory)).toMatchObject({
      entry: { legalForm: '331', statutory: { members: [{ familyName: 'LIPOVSKÁ' }], acting: null } },
    });
  });

  test('that is a town is not covered by the public register', async () => {
    expect(await asked(icos.town)).toMatchObject({ kind: 'found', entry: { name: 'Město Kamenec', statutory: null } });
  });

  test('whose body is a legal person comes with those who act for it now, and with the day it ended', async () => {
    expect(await asked(icos.fund)).toMatchObject({
      entry: {
        endedOn: '2025-11-30',
        statutory: {
          members: [],
          legalPersons: [
            { name: 'Nová péče s.r.o.', ico: '99900017', representatives: [{ familyName: 'MALÁ', function: null }] },
          ],
        },
      },
    });
  });

  test('that is not there is not found', async () => {
    await using stub = await givenAres();
    expect(await openAres(`${stub.url}/`, hasty).ask('99999994', unhurried)).toEqual({ kind: 'notFound' });
    expect(stub.asked).toEqual(['/rest/ekonomicke-subjekty/99999994']);
  });

  test('comes without home addresses, titles, tax numbers and supervisory boards', async () => {
    const answer = JSON.stringify(await asked(icos.sro));
    expect(answer).not.toMatch(/Bydliště|Mgr|CZ9990|DOZORČÍ|87300/);
  });
});

test.each<[string, object, object | null]>([
  [
    'a house number without a street',
    { nazevObce: 'Lhota', nazevCastiObce: 'Malá Lhota', cisloDomovni: 7, psc: 12345 },
    { street: 'Malá Lhota 7', city: 'Lhota', zip: '12345', text: 'Malá Lhota 7, 123 45 Lhota' },
  ],
  [
    'a number in text',
    { nazevObce: 'Lhota', cisloDoAdresy: '54', psc: '123 45' },
    { street: 'Lhota 54', city: 'Lhota', zip: '12345', text: 'Lhota 54, 123 45 Lhota' },
  ],
  [
    'a line without a post code',
    { textovaAdresa: 'Lhota 54' },
    { street: null, city: null, zip: null, text: 'Lhota 54' },
  ],
  [
    'a line that begins with the town',
    { textovaAdresa: '17000 Praha 7' },
    { street: null, city: 'Praha 7', zip: '17000', text: '170 00 Praha 7' },
  ],
  [
    'abroad',
    { kodStatu: 'SK', nazevObce: 'Skalica', psc: 90901, textovaAdresa: 'Potočná 1, 909 01 Skalica' },
    { street: null, city: null, zip: null, text: 'Potočná 1, 909 01 Skalica' },
  ],
  ['nothing', {}, null],
])('a seat given as %s', async (_, sidlo, expected) => {
  const ofSubject = json(subject(icos.town, 'Obec', '801', { sidlo }));
  expect(await asked(icos.town, both(ofSubject, json({}, 404)))).toMatchObject({ entry: { seat: expected } });
});

const found = json(organisations[icos.sro]!.subject);
test.each<[string, Answer, string]>([
  ['500', json({ kod: 'OBECNA_CHYBA' }, 500), 'http-500'],
  ['429', json({}, 429, { 'retry-after': '120' }), 'http-429'],
  ['400', json({ kod: 'CHYBA_VSTUPU' }, 400), 'http-400'],
  ['a redirect', (_, response) => response.writeHead(302, { location: 'https://example.cz/' }).end(), 'http-302'],
  [
    'a web page',
    (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Údržba</p>'),
    'not-json',
  ],
  [
    'a web page that is not there',
    (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<p>?</p>'),
    'http-404',
  ],
  [
    'half a JSON',
    (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"ico":'),
    'not-json',
  ],
  [
    'a body larger than allowed',
    (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(`"${'x'.repeat(5 * 1024 * 1024)}"`),
    'too-large',
  ],
  ['a broken connection', (_, response) => response.destroy(), 'network'],
  ['another organisation', json(subject(icos.town, 'Jiná', '801')), 'shape'],
  ['no name', json({ ico: icos.sro }), 'shape'],
  ['a name that is a number', json({ ico: icos.sro, obchodniJmeno: 5 }), 'shape'],
  ['a day that is none', json(subject(icos.sro, 'X', '112', { datumZaniku: '2025-02-30' })), 'shape'],
  ['a trouble with the record alone', both(found, json({}, 503)), 'http-503'],
  ['a record of another organisation', both(found, json(record(icos.town, []))), 'shape'],
  ['no records at all', both(found, json({ icoId: icos.sro })), 'shape'],
  ['members that are no list', both(found, json(record(icos.sro, [body([], [], { clenoveOrganu: {} })]))), 'shape'],
])('%s is no answer', async (_, answer, code) => {
  expect(await asked(icos.sro, answer)).toEqual({ kind: 'unknown', code });
});

test('what is not known yet in an answer does no harm', async () => {
  const newer = { ...organisations[icos.sro]!.subject, novinka: { hloubka: [1, 2] }, dic: 17 };
  expect(await asked(icos.sro, both(json(newer), json(record(icos.sro, []))))).toMatchObject({ kind: 'found' });
});

test('a record that was erased, or none marked as the main one of several, says nothing of the body', async () => {
  const one = member(person('JANA', 'MALÁ', '1980-02-01'), 'jednatel', '2019-01-01');
  const gone = record(icos.sro, [body([one], [])], { datumVymazu: '2024-01-01' });
  expect(await asked(icos.sro, both(found, json(gone)))).toMatchObject({ entry: { statutory: null } });
  const several = { icoId: icos.sro, zaznamy: [{ statutarniOrgany: [body([one], [])] }, { statutarniOrgany: [] }] };
  expect(await asked(icos.sro, both(found, json(several)))).toMatchObject({ entry: { statutory: null } });
});

test('a server that keeps silent is given up in time', async () => {
  const silent: Answer = () => {};
  expect(await asked(icos.sro, silent, { ...hasty, timeoutMs: 50 })).toEqual({ kind: 'unknown', code: 'timeout' });
});

test('a server that drips its answer is given up in time', async () => {
  const dripping: Answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(timer));
  };
  expect(await asked(icos.sro, dripping, { ...hasty, timeoutMs: 100 })).toEqual({ kind: 'unknown', code: 'timeout' });
});

test('a server that is not there is no answer', async () => {
  const stub = await givenAres();
  await stub[Symbol.asyncDispose]();
  expect(await openAres(stub.url, hasty).ask(icos.sro, unhurried)).toEqual({ kind: 'unknown', code: 'network' });
});

test('one request is under way at a time, and they keep their distance', async () => {
  await using stub = await givenAres();
  let underWay = 0;
  let most = 0;
  const begun: number[] = [];
  stub.answer('*', (request, response) => {
    underWay += 1;
    most = Math.max(most, underWay);
    begun.push(performance.now());
    setTimeout(() => {
      underWay -= 1;
      json({ ico: /\d{8}/.exec(request.url!)![0] }, 404)(request, response);
    }, 5);
  });
  const ares = openAres(stub.url, { ...hasty, paceMs: 40 });
  await Promise.all(Object.values(icos).map((ico) => ares.ask(ico, unhurried)));
  expect(most).toBe(1);
  const gaps = begun.slice(1).map((at, index) => at - begun[index]!);
  expect(gaps).toHaveLength(4);
  expect(Math.min(...gaps)).toBeGreaterThan(30);
});

test('who has no more time goes at once, and the one after is served', async () => {
  await using stub = await givenAres();
  let release = () => {};
  stub.answer(icos.sro, (request, response) => {
    release = () => json({}, 404)(request, response);
  });
  const ares = openAres(stub.url, hasty);
  const first = ares.ask(icos.sro, unhurried);
  await expect.poll(() => stub.asked.length).toBe(1);
  const impatient = new AbortController();
  const second = ares.ask(icos.town, impatient.signal);
  const third = ares.ask(icos.contributory, unhurried);
  impatient.abort();
  expect(await second).toEqual({ kind: 'unknown', code: 'no-time' });
  release();
  expect(await first).toEqual({ kind: 'notFound' });
  expect(await third).toMatchObject({ kind: 'found' });
  expect(stub.asked.filter((path) => path.includes(icos.town))).toEqual([]);
});

test('after an outage it is left alone for a while, after a refusal as long as it says; then it is asked again', async () => {
  await using stub = await givenAres();
  stub.answer('*', json({}, 503));
  const resting = openAres(stub.url, { ...hasty, restMs: 60_000 });
  expect(await resting.ask(icos.sro, unhurried)).toEqual({ kind: 'unknown', code: 'http-503' });
  expect(await resting.ask(icos.town, unhurried)).toEqual({ kind: 'unknown', code: 'resting' });
  expect(stub.asked).toHaveLength(1);

  stub.answer('*', json({}, 429, { 'retry-after': '60' }));
  const refused = openAres(stub.url, hasty);
  expect(await refused.ask(icos.sro, unhurried)).toEqual({ kind: 'unknown', code: 'http-429' });
  expect(await refused.ask(icos.sro, unhurried)).toEqual({ kind: 'unknown', code: 'resting' });

  stub.answer('*', json({}, 503));
  const rested = openAres(stub.url, hasty);
  expect(await rested.ask(icos.sro, unhurried)).toEqual({ kind: 'unknown', code: 'http-503' });
  stub.answer('*', null);
  expect(await rested.ask(icos.sro, unhurried)).toMatchObject({ kind: 'found' });
});
