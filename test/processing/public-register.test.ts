import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readCase } from '../../src/commands/cases.ts';
import { printCase } from '../../src/commands/print-case.ts';
import { leaseHolder } from '../../src/db/lease.ts';
import { keepRegisters, type RegisterDeps, runRegisters } from '../../src/processing/run-registers.ts';
import { type Ares, openAres, politeAres } from '../../src/registers/ares.ts';
import { registersAge } from '../../src/registers/registers-age.ts';
import { organisations as samples } from '../../src/simulator/samples/organisations.ts';
import { people } from '../../src/simulator/samples/people.ts';
import { type AresStub, body, both, givenAres, json, member, person, record, subject } from '../registers/ares-stub.ts';
import { file, givenFileServer } from '../registers/file-server.ts';
import { otherServices, rpss } from '../registers/register-files.ts';
import { start } from '../simulator/given-simulator.ts';
import { givenOffice, idsIn, type Office, unhurried } from '../spine/given-office.ts';
import { importRegisters, wholeWorld, worldOf } from '../spine/given-world.ts';

beforeAll(() => wholeWorld(start), 120_000);

const home = samples.uLipy;
const director = people.lipovska;
const hasty = { ...politeAres, paceMs: 0, restMs: 0 };

/** The director's home as ARES knows it, in agreement with the form and with the register of providers. */
function registerHome(stub: AresStub, given = director.given, family = director.family): void {
  const seat = {
    kodStatu: 'CZ',
    textovaAdresa: `${home.street} ${home.number}, ${home.zip.replace(' ', '')} ${home.city}`,
  };
  const ofSubject = json(subject(home.ico, home.name, '331', { sidlo: seat }));
  const who = person(given.toUpperCase(), family.toUpperCase(), director.born);
  const ofRecord = json(record(home.ico, [body([member(who, 'ředitelka', '2015-03-01')], [])]));
  stub.answer(home.ico, both(ofSubject, ofRecord));
}

type Given = { office: Office; stub: AresStub; ares: Ares; [Symbol.asyncDispose](): Promise<void> };

/** An office that asks a local stand-in for ARES, with the messages whose numbers are given listed and stored. */
async function givenOfficeWithAres(...numbers: string[]): Promise<Given> {
  const stack = new AsyncDisposableStack();
  const world = await worldOf(...numbers);
  const office = stack.use(await givenOffice({ simulator: { world } }));
  await importRegisters(office.db, world, office.simulator.clock.now);
  const stub = stack.use(await givenAres());
  const ares = openAres(stub.url, hasty);
  office.processing.ares = ares;
  await office.pollOnce();
  return { office, stub, ares, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

async function theCase({ office }: Given) {
  const { rows } = await office.db.query('select * from access_case order by case_id');
  expect(rows).toHaveLength(1);
  return rows[0] as Record<string, unknown> & { case_id: string };
}

describe('a director’s consent', () => {
  test('is ready when the public register agrees, with the seat and its town from there', async () => {
    await using given = await givenOfficeWithAres('01');
    registerHome(given.stub);
    await given.office.processAll();
    const found = await theCase(given);
    expect(found).toMatchObject({
      assessment: 'ready',
      organisation_name: home.name,
      letter_address: { street: `${home.street} ${home.number}`, city: home.city, zip: home.zip.replace(' ', '') },
    });
    const shown = printCase(await readCase(given.office.db, found.case_id)).replace(/\s+/g, ' ');
    expect(shown).toMatch(/Veřejný rejstřík \(ARES\) stav k: .* \(před chvílí\)/);
    expect(shown).toContain('MARIE LIPOVSKÁ, ředitelka od 1. 3. 2015');
    expect(shown).toContain('právní forma: příspěvková organizace');
  });

  test('goes to a person when the public register names somebody else', async () => {
    await using given = await givenOfficeWithAres('01');
    registerHome(given.stub, 'Nová', 'Ředitelka');
    await given.office.processAll();
    expect(await theCase(given)).toMatchObject({ assessment: 'review' });
  });

  test('is judged by the other registers alone, as before, when look-ups are off', async () => {
    await using given = await givenOfficeWithAres('01');
    delete given.office.processing.ares;
    await given.office.processAll();
    const found = await theCase(given);
    expect(found).toMatchObject({ assessment: 'ready', letter_address: { city: null } });
    expect(given.stub.asked).toEqual([]);
    expect(printCase(await readCase(given.office.db, found.case_id))).not.toContain('ARES');
  });

  test('does not wait for a public register that is away: a person sees that it did not answer', async () => {
    await using given = await givenOfficeWithAres('01');
    given.stub.answer('*', json({}, 503));
    await given.office.processAll();
    const found = await theCase(given);
    expect(found).toMatchObject({ assessment: 'review' });
    const shown = printCase(await readCase(given.office.db, found.case_id)).replace(/\s+/g, ' ');
    expect(shown).toContain('stav k: odpověď zatím není');
    expect(shown).toContain('odpověděl chybou (HTTP 503)');
    expect(shown).toMatch(/\? A-06 nejasné .*: Veřejný rejstřík neodpověděl/);
  });
});

test('the public register is asked while no transaction is open', async () => {
  await using given = await givenOfficeWithAres('01');
  registerHome(given.stub);
  const { office, stub } = given;
  const open: unknown[] = [];
  let looked = 0;
  office.processing.ares = {
    async ask(ico, signal) {
      const { rows } = await office.db.query(
        `select state, query from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`,
      );
      open.push(...rows);
      looked += 1;
      return given.ares.ask(ico, signal);
    },
  };
  await office.processAll();
  expect({ looked, open }).toEqual({ looked: 1, open: [] });
  expect(stub.asked).toEqual([`/rest/ekonomicke-subjekty/${home.ico}`, `/rest/ekonomicke-subjekty-vr/${home.ico}`]);
});

test('of a message that is not ours nobody is asked about', async () => {
  await using given = await givenOfficeWithAres('26');
  await given.office.processAll();
  expect(await idsIn(given.office.db, 'not_ours')).toHaveLength(1);
  expect(given.stub.asked).toEqual([]);
});

async function keeperOf({ office, ares }: Given, more: Partial<RegisterDeps> = {}): Promise<RegisterDeps> {
  const spoolDir = await mkdtemp(join(tmpdir(), 'podatelna-registers-'));
  onTestFinished(() => rm(spoolDir, { recursive: true, force: true }));
  const { db, leases, log } = office;
  return { db, leases, ares, providers: null, spoolDir, now: () => new Date(), log, ...more };
}

describe('an answer that comes late', () => {
  test('is asked for again, and the cases that had to do without it are judged anew', async () => {
    await using given = await givenOfficeWithAres('01');
    const { office, stub } = given;
    stub.answer('*', json({}, 503));
    await office.processAll();
    const keeper = await keeperOf(given);
    stub.answer('*', null);
    registerHome(stub);

    await keepRegisters(keeper, unhurried);
    expect(await theCase(given)).toMatchObject({ assessment: 'review' });

    await office.db.query("update ares_entry set asked_at = asked_at - interval '10 minutes'");
    await keepRegisters(keeper, unhurried);
    expect(await theCase(given)).toMatchObject({ assessment: 'ready', letter_address: { city: home.city } });

    const asked = stub.asked.length;
    await keepRegisters(keeper, unhurried);
    expect(stub.asked).toHaveLength(asked);
    const { rows } = await office.db.query('select kind, reason from case_event order by id');
    expect(rows).toEqual([
      { kind: 'opened', reason: null },
      { kind: 'judged_anew', reason: 'Veřejný rejstřík odpověděl až po posouzení případu.' },
    ]);
  });

  test('changes nothing in a case that a person has decided', async () => {
    await using given = await givenOfficeWithAres('01');
    const { office, stub } = given;
    stub.answer('*', json({}, 503));
    await office.processAll();
    await office.db.query("update access_case set status = 'declined'");
    const before = await theCase(given);
    stub.answer('*', null);
    registerHome(stub);
    await office.db.query("update ares_entry set asked_at = asked_at - interval '10 minutes'");
    await keepRegisters(await keeperOf(given), unhurried);
    expect(await theCase(given)).toEqual(before);
  });
});

test('a case judged while nobody asked the public register is judged anew once it is asked, its organisation daily', async () => {
  await using given = await givenOfficeWithAres('01');
  const { office, stub } = given;
  delete office.processing.ares;
  await office.processAll();
  expect(await theCase(given)).toMatchObject({ assessment: 'ready', letter_address: { city: null } });
  registerHome(stub, 'Nová', 'Ředitelka');
  const keeper = await keeperOf(given);
  await keepRegisters(keeper, unhurried);
  expect(await theCase(given)).toMatchObject({ assessment: 'review', letter_address: { city: home.city } });

  await office.db.query(
    "update ares_entry set asked_at = asked_at - interval '1 day', answered_at = answered_at - interval '1 day'",
  );
  await keepRegisters(keeper, unhurried);
  expect(stub.asked).toHaveLength(4);
});

describe('the register of providers', () => {
  test('is downloaded by one of two processes, when it is due', async () => {
    await using given = await givenOfficeWithAres();
    await using server = await givenFileServer();
    server.answer = file(rpss(otherServices(400)));
    const tomorrow = new Date(Date.now() + 24 * 3_600_000);
    const providers = { url: server.url, cron: '30 5 * * *' };
    const one = await keeperOf(given, { providers, now: () => tomorrow });
    const leases = leaseHolder(given.office.db, 'another');
    try {
      await Promise.all([keepRegisters(one, unhurried), keepRegisters({ ...one, leases }, unhurried)]);
      await keepRegisters({ ...one, leases }, unhurried);
    } finally {
      await leases.close();
    }
    expect(server.requests).toHaveLength(1);
    expect((await registersAge(given.office.db)).providers).toMatchObject({ services: 400 });
    expect(given.office.logged()).toContainEqual(
      expect.objectContaining({ level: 'info', msg: 'register of providers downloaded', service_count: 400 }),
    );
  });

  test('that was refused is an error in the log, one that did not come a warning; neither names an address', async () => {
    await using given = await givenOfficeWithAres();
    await using server = await givenFileServer();
    const providers = { url: server.url, cron: '30 5 * * *' };
    server.answer = (_request, response) => response.writeHead(503).end();
    await keepRegisters(await keeperOf(given, { providers }), unhurried);
    server.answer = file(rpss(otherServices(3)));
    const later = new Date(Date.now() + 24 * 3_600_000);
    await keepRegisters(await keeperOf(given, { providers, now: () => later }), unhurried);
    const said = given.office.logged().filter(({ msg }) => String(msg).startsWith('register of providers'));
    expect(said).toMatchObject([
      { level: 'warn', outcome: 'failed', code: 'http-503' },
      { level: 'error', outcome: 'refused', because: expect.stringMatching(/5 %/) },
    ]);
    expect(JSON.stringify(said)).not.toContain('127.0.0.1');
  });

  test('begins to be kept at the start, and closing waits for nothing', async () => {
    await using given = await givenOfficeWithAres();
    await using server = await givenFileServer();
    server.answer = () => {};
    const providers = { url: server.url, cron: '30 5 * * *' };
    const keeper = runRegisters(await keeperOf(given, { providers }));
    await expect.poll(() => server.requests.length, { timeout: 10_000 }).toBe(1);
    await keeper.close();
    const { rows } = await given.office.db.query('select holder from lease where name = $1', ['registers']);
    expect(rows).toEqual([{ holder: null }]);
    expect(given.office.logged().filter(({ level }) => level === 'warn')).toEqual([]);
  });
});
