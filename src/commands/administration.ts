import { type Command, InvalidArgumentError, Option } from 'commander';
import { osActor } from '../audit/actor.ts';
import { verifyAudit } from '../audit/read-audit.ts';
import type { Config } from '../config.ts';
import { Failure } from '../errors.ts';
import { czechTime } from '../intake/health.ts';
import type { Log } from '../log.ts';
import type { PausedPart } from '../pauses/pauses.ts';
import { openMessageQueue } from '../queue/message-queue.ts';
import { casesToShred, countPurgeable, purge, shred } from '../retention/purge.ts';
import type { Workplace } from '../workplace.ts';
import { exportAudit, isWhole, parseHead, printVerdict } from './audit.ts';
import { parseUntil } from './pause.ts';
import { pauseAt, resumeAt, stoppedParts } from './pausing.ts';
import { printPurge } from './purge.ts';
import { record } from './record.ts';

type WithWorkplace = (work: (workplace: Workplace, config: Config, log: Log) => Promise<void>) => Promise<void>;

const json = () => new Option('--json', 'výstup pro stroje');
const write = (output: string) => process.stdout.write(`${output}\n`);
const writeJson = (value: unknown) => write(JSON.stringify(value, null, 2));

/** The commands of the administrator: `pause`, `resume`, `purge`, `audit`. */
export function addAdministration(program: Command, withWorkplace: WithWorkplace): void {
  addPauses(program, withWorkplace);
  addPurge(program, withWorkplace);
  addAudit(program, withWorkplace);
}

function addPauses(program: Command, withWorkplace: WithWorkplace): void {
  const part = () =>
    program
      .createArgument('<co>', 'poll (vybírání schránky), nebo processing (zpracování)')
      .choices(['poll', 'processing']);
  program
    .command('pause')
    .description('pozastaví vybírání schránky nebo zpracování zpráv, ve všech procesech')
    .addArgument(part())
    .requiredOption('--reason <důvod>', 'proč; uvidí ho obsluha')
    .addOption(
      new Option(
        '--until <čas>',
        'kdy se samo obnoví: 18:30, nebo 2026-11-25 06:00; jinak až příkazem resume',
      ).argParser((value) => parseUntil(value, new Date())),
    )
    .action((what: PausedPart, options: { reason: string; until?: Date }) =>
      withWorkplace(async ({ db, audit }) => {
        const endsAt = options.until ?? null;
        await pauseAt({ db, audit, actor: osActor() }, what, { reason: options.reason, endsAt });
        write(
          `${stoppedParts[what]} je pozastaveno${endsAt ? ` do ${czechTime(endsAt)}` : ''}. Obnoví ho „podatelna resume ${what}“.`,
        );
      }),
    );

  program
    .command('resume')
    .description('obnoví, co je pozastaveno; vybírání schránky i poté, co ISDS odmítl přihlášení')
    .addArgument(part())
    .action((what: PausedPart) =>
      withWorkplace(async ({ db, audit }) => {
        const resumed = await resumeAt({ db, audit, actor: osActor() }, what);
        write(resumed ? `${stoppedParts[what]} je obnoveno.` : `${stoppedParts[what]} nebylo zastaveno.`);
      }),
    );
}

function addPurge(program: Command, withWorkplace: WithWorkplace): void {
  program
    .command('purge')
    .description('smaže, čemu uplynula lhůta uchování; vypíše případy ke skartaci')
    .option('--dry-run', 'jen spočítá, co by se smazalo')
    .option('--shred <případ...>', 'skartuje jmenované případy, kterým uplynula lhůta')
    .option('--reason <důvod>', 'podle čeho se skartuje, například číslo skartačního protokolu')
    .addOption(json())
    .action((options: { dryRun?: boolean; shred?: string[]; reason?: string; json?: boolean }) =>
      withWorkplace(async (workplace, _config, log) => {
        const { db, audit } = workplace;
        const actor = osActor();
        const now = new Date();
        if (options.shred) {
          const reason = options.reason?.trim();
          if (!reason) throw new Failure('operator', 'reason', 'Skartace potřebuje důvod: --reason.');
          if (options.dryRun) throw new Failure('operator', 'nothing', 'Uveďte buď --dry-run, nebo --shred, ne obojí.');
          await shred({ db, audit, actor }, options.shred, reason, now);
          write(`Skartováno: ${options.shred.join(', ')}.`);
          return;
        }
        const queue = openMessageQueue(workplace.queueBackend, log);
        try {
          const counts = options.dryRun
            ? await countPurgeable({ db, queue }, now)
            : await purge({ db, queue, audit, actor }, now);
          const toShred = await casesToShred(db, now);
          if (options.json)
            writeJson({
              dryRun: options.dryRun ?? false,
              counts,
              toShred: toShred.map(({ dmId, caseIds }) => ({ dmId, caseIds })),
            });
          else write(printPurge(counts, toShred, options.dryRun ?? false));
        } finally {
          await queue.close();
        }
      }),
    );
}

function addAudit(program: Command, withWorkplace: WithWorkplace): void {
  const auditLog = program.command('audit').description('auditní stopa: kdo co viděl a udělal').helpCommand(false);

  auditLog
    .command('export')
    .description('vypíše všechny záznamy, na každém řádku jeden (JSON)')
    .action(() =>
      withWorkplace(async (workplace) => {
        await record(workplace, 'audit_exported');
        await exportAudit(workplace.db, process.stdout);
      }),
    );

  auditLog
    .command('verify')
    .description('ověří, že žádný záznam nebyl změněn, přesunut, vložen ani smazán')
    .addOption(
      new Option('--head <konec>', 'konec stopy poznamenaný dříve mimo databázi, ČÍSLO:OTISK').argParser((value) => {
        const head = parseHead(value);
        if (!head) throw new InvalidArgumentError('Zadejte ČÍSLO:OTISK, jak je vypsal „audit verify“.');
        return head;
      }),
    )
    .addOption(json())
    .action((options: { head?: ReturnType<typeof parseHead>; json?: boolean }) =>
      withWorkplace(async ({ db, dataKey }) => {
        const verdict = await verifyAudit(db, dataKey, options.head ?? null);
        if (options.json) writeJson(verdict);
        else write(printVerdict(verdict));
        if (!isWhole(verdict)) throw new Failure('operator', 'audit', 'Auditní stopa není v pořádku, viz výše.');
      }),
    );
}
