import { stdin } from 'node:process';
import { text } from 'node:stream/consumers';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { reportTrouble, withdrawTrouble } from './alarms/reported.ts';
import { osActor } from './audit/actor.ts';
import { addAdministration } from './commands/administration.ts';
import { listCaseRows, printCases, readCase } from './commands/cases.ts';
import { check } from './commands/check.ts';
import { handedOver, outliveReaders } from './commands/closed-pipe.ts';
import { drawDocument, printDocument, readDocumentView } from './commands/document.ts';
import { inCzech } from './commands/in-czech.ts';
import { listMessageRows, printMessage, printMessages, readMessage } from './commands/messages.ts';
import { fetchMessage, once, printOnce } from './commands/once.ts';
import { table } from './commands/print.ts';
import { printCase } from './commands/print-case.ts';
import { record } from './commands/record.ts';
import { printReprocessed, printReprocessedTotal, type ReprocessedMessage, reprocess } from './commands/reprocess.ts';
import { retryMessages } from './commands/retry.ts';
import { speakCzech } from './commands/speak-czech.ts';
import { printStatus, readStatus } from './commands/status.ts';
import { assessments, messageStates, roleNames, statuses } from './commands/words.ts';
import { type Config, readConfig } from './config.ts';
import { disableUser, enableUser, generatePassword, listUsers, putUser, userRoles } from './console/users.ts';
import { missingIsds, untilStopped } from './daemon.ts';
import { migrate } from './db/migrate.ts';
import { inTransaction } from './db/pool.ts';
import { Failure } from './errors.ts';
import { createLog, type Log } from './log.ts';
import { failedMessages } from './messages/stored.ts';
import { importAccounts } from './registers/import-accounts.ts';
import { importProviders } from './registers/import-providers.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** The operator commands of contract.md: the same functions as the daemon, by hand. */
const program = speakCzech(
  new Command('podatelna').description(
    'Podatelna: příjem datových zpráv se žádostmi o přístup k OKslužbám. Nastavení se čte z prostředí (README).',
  ),
).exitOverride();

const json = () => new Option('--json', 'výstup pro stroje');
const write = (output: string) => process.stdout.write(`${output}\n`);
const writeJson = (value: unknown) => write(JSON.stringify(value, null, 2));
const limit = () =>
  new Option('--limit <počet>', 'nejvýše tolik řádků').default(100).argParser((value) => {
    const count = Number(value);
    if (!Number.isInteger(count) || count < 1 || count > 100_000)
      throw new InvalidArgumentError('Zadejte celé číslo od 1 do 100000.');
    return count;
  });

/** Runs a command against the database, brought up to date first; logs go to standard error. */
async function withWorkplace(work: (workplace: Workplace, config: Config, log: Log) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel, process.stderr);
  await using stack = new AsyncDisposableStack();
  const workplace = await openWorkplace(config, log, stack);
  await migrate(workplace.databaseUrl);
  await work(workplace, config, log);
}

program
  .command('migrate')
  .description('uvede databázi do aktuální podoby')
  .action(async () => {
    const config = readConfig(process.env);
    await using stack = new AsyncDisposableStack();
    const workplace = await openWorkplace(config, createLog('warn', process.stderr), stack);
    const ran = await migrate(workplace.databaseUrl);
    write(ran.length === 0 ? 'Databáze je aktuální.' : `Provedeno: ${ran.join(', ')}.`);
  });

program
  .command('check')
  .description('ověří nastavení, databázi, frontu a přihlášení do datové schránky; nic tím není doručeno')
  .addOption(json())
  .action((options: { json?: boolean }) =>
    withWorkplace(async (workplace, config, log) => {
      const results = await check(config, workplace, log);
      if (options.json) writeJson(results);
      else for (const result of results) write(`${result.ok ? '✓' : '✗'} ${result.what}: ${result.because}`);
      if (results.some((result) => !result.ok))
        throw new Failure('operator', 'check', 'Ne všechno je v pořádku, viz výše.');
    }),
  );

program
  .command('once')
  .description('jeden úplný příjem: seznam, stažení, zpracování všeho, co čeká')
  .addOption(json())
  .action(async (options: { json?: boolean }) => {
    const config = readConfig(process.env);
    if (!config.isds) throw missingIsds(config);
    const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel, process.stderr);
    const stopping = new AbortController();
    void untilStopped().then(() =>
      stopping.abort(new Failure('operator', 'stopped', 'Přerušeno; co bylo uloženo, zůstává.')),
    );
    const summary = await once(config, log, (line) => process.stderr.write(`${line}\n`), stopping.signal).catch(
      (error) => {
        // Whatever broke off when the person stopped it, that is the reason.
        stopping.signal.throwIfAborted();
        throw error;
      },
    );
    if (options.json) writeJson(summary);
    else write(printOnce(summary));
    if (summary.waiting > 0) {
      throw new Failure(
        'operator',
        'waiting',
        `Nedokončeno: ${summary.waiting} zpráv čeká na další pokus (podrobnosti: status).`,
      );
    }
  });

program
  .command('status')
  .description('poslední vybrání, co čeká, platnost hesla, stáří registrů')
  .addOption(json())
  .action((options: { json?: boolean }) =>
    withWorkplace(async ({ db }, config) => {
      const now = new Date();
      const status = await readStatus(db, config.pollCron, now);
      if (options.json) writeJson(status);
      else write(printStatus(status, now));
    }),
  );

program
  .command('messages')
  .description('datové zprávy, nejnovější první (bez zpráv, které nejsou naše)')
  .addOption(new Option('--state <stav>', 'jen v tomto stavu').choices(Object.keys(messageStates)))
  .addOption(limit())
  .addOption(json())
  .action((options: { state?: string; limit: number; json?: boolean }) =>
    withWorkplace(async (workplace) => {
      const rows = await listMessageRows(workplace.db, { state: options.state ?? null, limit: options.limit });
      await record(workplace, 'messages_listed', { subjects: rows.map((row) => `message:${row.dmId}`) });
      if (options.json) writeJson(rows);
      else write(printMessages(rows));
    }),
  );

program
  .command('message')
  .description('vše o jedné zprávě a proč se s ní stalo, co se stalo')
  .argument('<dm_id>', 'číslo datové zprávy')
  .addOption(json())
  .action((dmId: string, options: { json?: boolean }) =>
    withWorkplace(async (workplace) => {
      const { db } = workplace;
      const message = await readMessage(db, dmId);
      const cases = await Promise.all(message.cases.map((caseId) => readCase(db, caseId)));
      const subjects = [`message:${message.dm_id}`, ...message.cases.map((caseId) => `case:${caseId}`)];
      await record(workplace, 'message_viewed', { subjects });
      if (options.json) writeJson({ ...message, cases });
      else write([printMessage(message), ...cases.map(printCase)].join('\n\n'));
    }),
  );

program
  .command('document')
  .description('co bylo přečteno v dokumentu zprávy, stránku po stránce')
  .argument('<dm_id>', 'číslo datové zprávy')
  .argument('<n>', 'kolikátý dokument; 2/1 je první uvnitř druhého')
  .option('--image <složka>', 'uloží obrazy stránek s orámovanými hodnotami do složky')
  .addOption(json())
  .action((dmId: string, place: string, options: { image?: string; json?: boolean }) =>
    withWorkplace(async (workplace) => {
      const view = await readDocumentView(workplace.db, dmId, place);
      await record(workplace, 'document_viewed', { subjects: [`document:${dmId}/${place}`] });
      if (options.json) writeJson(view);
      else write(printDocument(view));
      if (options.image === undefined) return;
      const { signal } = new AbortController();
      const lines = await drawDocument(workplace.db, view, workplace.spoolDir, options.image, signal);
      for (const line of lines) process.stderr.write(`${line}\n`);
    }),
  );

program
  .command('cases')
  .description('případy, naléhavé a nejstarší první')
  .addOption(new Option('--status <stav>', 'jen v tomto stavu').choices(Object.keys(statuses)))
  .addOption(new Option('--assessment <posouzení>', 'jen takto posouzené').choices(Object.keys(assessments)))
  .addOption(limit())
  .addOption(json())
  .action((options: { status?: string; assessment?: string; limit: number; json?: boolean }) =>
    withWorkplace(async (workplace) => {
      const rows = await listCaseRows(workplace.db, {
        status: options.status ?? null,
        assessment: options.assessment ?? null,
        limit: options.limit,
      });
      await record(workplace, 'cases_listed', { subjects: rows.map((row) => `case:${row.case_id}`) });
      if (options.json) writeJson(rows);
      else write(printCases(rows));
    }),
  );

program
  .command('case')
  .description('vše o jednom případu: co se žádá, pravidlo po pravidlu proč, historie')
  .argument('<case_id>', 'číslo případu, například P000012')
  .addOption(json())
  .action((caseId: string, options: { json?: boolean }) =>
    withWorkplace(async (workplace) => {
      const found = await readCase(workplace.db, caseId);
      await record(workplace, 'case_viewed', { subjects: [`case:${found.case_id}`] });
      if (options.json) writeJson(found);
      else write(printCase(found));
    }),
  );

program
  .command('fetch')
  .description('přinese jednu zprávu podle čísla, i když v obálce nic nenapovídá, že je naše')
  .argument('<dm_id>', 'číslo datové zprávy')
  .action(async (dmId: string) => {
    const config = readConfig(process.env);
    if (!config.isds) throw missingIsds(config);
    if (!/^[0-9A-Za-z_-]{1,20}$/.test(dmId))
      throw new Failure('operator', 'dm-id', 'Číslo datové zprávy nemá správný tvar.');
    const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel, process.stderr);
    const stopping = new AbortController();
    void untilStopped().then(() =>
      stopping.abort(new Failure('operator', 'stopped', 'Přerušeno; co bylo uloženo, zůstává.')),
    );
    const state = await fetchMessage(config, log, dmId, (line) => process.stderr.write(`${line}\n`), stopping.signal);
    write(`Zpráva ${dmId}: ${messageStates[state]}. Podrobnosti: message ${dmId}`);
    if (state === 'listed' || state === 'stored') {
      throw new Failure('operator', 'waiting', 'Zatím se ji nepodařilo přinést celou; podatelna to zkusí znovu sama.');
    }
  });

program
  .command('retry')
  .description('spustí znovu, co se nezdařilo')
  .argument('[dm_id...]', 'čísla zpráv')
  .option('--failed', 'všechny zprávy, které se nezdařily')
  .action((ids: string[], options: { failed?: boolean }) =>
    withWorkplace(async ({ db, audit }) => {
      if (ids.length === 0 && !options.failed)
        throw new Failure('operator', 'nothing', 'Uveďte čísla zpráv, nebo --failed.');
      if (ids.length > 0 && options.failed)
        throw new Failure('operator', 'nothing', 'Uveďte buď čísla zpráv, nebo --failed, ne obojí.');
      const wanted = options.failed ? await failedMessages(db) : ids;
      const again = await retryMessages({ db, audit, actor: osActor() }, wanted);
      const left = wanted.filter((dmId) => !again.includes(dmId));
      write(
        again.length === 0
          ? 'Není co opakovat.'
          : `K novému pokusu: ${again.join(', ')}. Běžící podatelna se do nich dá do minuty, jinak příkaz once.`,
      );
      if (left.length > 0)
        throw new Failure('operator', 'nothing', `Nic k opakování není u zpráv: ${left.join(', ')}.`);
    }),
  );

program
  .command('reprocess')
  .description('přečte a posoudí zpracované zprávy znovu podle dnešních pravidel; rozhodnutí lidí se nemění')
  .argument('[dm_id...]', 'čísla zpráv')
  .option('--all', 'všechny zpracované zprávy')
  .option('--dry-run', 'jen ukáže, co by se změnilo')
  .addOption(json())
  .action((ids: string[], options: { all?: boolean; dryRun?: boolean; json?: boolean }) =>
    withWorkplace(async (workplace, config) => {
      if (ids.length > 0 === (options.all === true))
        throw new Failure('operator', 'nothing', 'Uveďte buď čísla zpráv, nebo --all.');
      const dryRun = options.dryRun ?? false;
      const subjects = ids.map((dmId) => `message:${dmId}`);
      await record(workplace, 'messages_reprocessed', { subjects, detail: { all: options.all ?? false, dryRun } });
      const stopping = new AbortController();
      void untilStopped().then(() => stopping.abort(new Failure('operator', 'stopped', 'Přerušeno.')));
      const tell = (message: ReprocessedMessage) => {
        const printed = options.json ? null : printReprocessed(message);
        if (printed) write(printed);
      };
      const done = await reprocess(config, workplace, options.all ? null : ids, { dryRun }, tell, stopping.signal);
      if (options.json) writeJson(done);
      else write(printReprocessedTotal(done, dryRun));
      const skipped = done.filter((message) => message.kind === 'skipped').map(({ dmId }) => dmId);
      if (skipped.length > 0)
        throw new Failure('operator', 'skipped', `Znovu nebyly zpracovány zprávy: ${skipped.join(', ')}.`);
    }),
  );

const imports = program.command('import').description('nahraje registr ze souboru').helpCommand(false);

imports
  .command('providers')
  .description('registr poskytovatelů sociálních služeb (otevřená data RPSS, JSON)')
  .argument('<soubor>')
  .option('--force', 'i když se registr zmenšil o více než 5 % nebo je soubor starší')
  .action((file: string, options: { force?: boolean }) =>
    withWorkplace(async (workplace) => {
      const { db } = workplace;
      const detail = { register: 'providers', forced: options.force ?? false };
      await record(workplace, 'import_begun', { detail });
      const result = await importProviders(db, file, { force: options.force ?? false, now: new Date() });
      await record(workplace, 'import_ended', { detail: { ...detail, outcome: result.kind } });
      if (result.kind === 'refused') {
        await reportTrouble(db, 'register-refused', `Registr poskytovatelů nebyl nahrán: ${result.because}`);
        throw new Failure('operator', 'import', result.because);
      }
      await withdrawTrouble(db, 'register-refused');
      write(
        result.kind === 'unchanged'
          ? `Stejný soubor už je nahrán: ${result.providers} poskytovatelů, ${result.services} služeb.`
          : `Nahráno: ${result.providers} poskytovatelů, ${result.services} služeb${result.rejected > 0 ? `, nečitelných položek ${result.rejected}` : ''}.`,
      );
    }),
  );

imports
  .command('accounts')
  .description('stávající účty OKslužeb (CSV)')
  .argument('<soubor>')
  .option('--complete', 'kdo v seznamu není, účet nemá')
  .action((file: string, options: { complete?: boolean }) =>
    withWorkplace(async (workplace) => {
      const { db } = workplace;
      const detail = { register: 'accounts', complete: options.complete ?? false };
      await record(workplace, 'import_begun', { detail });
      const result = await importAccounts(db, file, { complete: options.complete ?? false, now: new Date() });
      await record(workplace, 'import_ended', { detail: { ...detail, outcome: result.kind } });
      if (result.kind === 'refused') throw new Failure('operator', 'import', result.because);
      write(`Nahráno: ${result.rows} řádků${result.complete ? ' (úplný seznam)' : ' (neúplný seznam)'}.`);
    }),
  );

const users = program.command('user').description('uživatelé konzole').helpCommand(false);

users
  .command('add')
  .description('založí uživatele, nebo mu dá nové heslo a roli; heslo vypíše jednou')
  .argument('<jméno>')
  .addOption(new Option('--role <role>', 'oprávnění').choices([...userRoles]).makeOptionMandatory())
  .option('--password-stdin', 'heslo přečte ze standardního vstupu')
  .action((name: string, options: { role: string; passwordStdin?: boolean }) =>
    withWorkplace(async ({ db, audit }) => {
      const password = options.passwordStdin ? (await text(stdin)).replace(/\r?\n$/, '') : generatePassword();
      const done = await inTransaction(db, async (tx) => {
        const put = await putUser(tx, name, options.role, password);
        const detail = { role: options.role, outcome: put };
        await audit(tx, { actor: osActor(), kind: 'user_put', subjects: [`user:${name}`], detail });
        return put;
      });
      write(`${done === 'created' ? 'Založen' : 'Změněn'} uživatel ${name}, role ${roleNames[options.role]}.`);
      if (!options.passwordStdin) write(`Heslo: ${password}`);
    }),
  );

users
  .command('list')
  .description('vypíše uživatele')
  .addOption(json())
  .action((options: { json?: boolean }) =>
    withWorkplace(async ({ db }) => {
      const rows = await listUsers(db);
      if (options.json) writeJson(rows);
      else
        write(
          rows.length === 0
            ? 'Žádní uživatelé.'
            : table(rows, [
                { title: 'jméno', value: (row) => row.name },
                { title: 'role', value: (row) => roleNames[row.role]! },
                { title: 'přihlášení', value: (row) => (row.login === 'oidc' ? 'OpenID Connect' : 'heslem') },
                { title: 'založen', value: (row) => row.createdAt },
                { title: 'zakázán', value: (row) => row.disabledAt },
              ]),
        );
    }),
  );

users
  .command('disable')
  .description('zakáže uživatele a ihned ukončí jeho přihlášení')
  .argument('<jméno>')
  .action((name: string) =>
    withWorkplace(async ({ db, audit }) => {
      await inTransaction(db, async (tx) => {
        if (!(await disableUser(tx, name))) throw new Failure('operator', 'no-user', `Uživatel ${name} neexistuje.`);
        await audit(tx, { actor: osActor(), kind: 'user_disabled', subjects: [`user:${name}`] });
      });
      write(`Uživatel ${name} je zakázán.`);
    }),
  );

users
  .command('enable')
  .description('znovu povolí zakázaného uživatele, s heslem, které měl')
  .argument('<jméno>')
  .action((name: string) =>
    withWorkplace(async ({ db, audit }) => {
      await inTransaction(db, async (tx) => {
        if (!(await enableUser(tx, name))) throw new Failure('operator', 'no-user', `Uživatel ${name} neexistuje.`);
        await audit(tx, { actor: osActor(), kind: 'user_enabled', subjects: [`user:${name}`] });
      });
      write(`Uživatel ${name} je povolen.`);
    }),
  );

addAdministration(program, withWorkplace);

outliveReaders();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else {
    process.stderr.write(`podatelna: ${inCzech(error)}\n`);
    process.exitCode = 1;
  }
}
await handedOver();
process.exit();
