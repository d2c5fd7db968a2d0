import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RecordedRequest } from './exchange.ts';
import { faultNames } from './faults.ts';
import { ministryBox } from './own-box.ts';
import { pragueTime } from './prague-time.ts';
import { buildSampleWorld } from './samples/world.ts';
import { type Simulator, startSimulator } from './server.ts';
import type { TlsCertificates } from './tls-certificates.ts';

const help = `Simulátor ISDS: malý informační systém datových schránek na tomto počítači, s ukázkovými zprávami.

Použití: npm run simulator -- [--port ČÍSLO] [--data SLOŽKA] [--tls] [--fresh]

  --port ČÍSLO    port na 127.0.0.1 (výchozí 8099; 0 = libovolný volný)
  --data SLOŽKA   kde si pamatuje zprávy a klíče (výchozí .data/simulator)
  --tls           https a přihlášení certifikátem; certifikáty klientů vzniknou ve složce SLOŽKA/tls
  --fresh         začne znovu: zprávy i klíče vzniknou nové
  --help          tato nápověda

Ukončí se klávesami Ctrl-C.
`;

/** Good for this computer only: the simulator listens on loopback and holds fictional messages. */
const login = { username: 'simulator', password: 'zkusebni-heslo' };

const asked = readArguments();
if (asked === 'help') process.stdout.write(help);
else await run(asked);

type Asked = { port: number; dir: string; tls: boolean; fresh: boolean };

/** Runs until Ctrl-C. */
async function run({ port, dir, tls, fresh }: Asked): Promise<void> {
  if (fresh) {
    for (const kept of ['messages', 'authority', 'samples', 'tls', 'trust-anchors.pem']) {
      await rm(join(dir, kept), { recursive: true, force: true });
    }
  }
  const world = await buildSampleWorld({ stateDir: join(dir, 'samples') });
  const simulator = await startSimulator({ ...login, port, tls, stateDir: dir, world, log: printCall }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') return fail(`Port ${port} je obsazený; zvolte jiný přepínačem --port.`);
      throw error;
    },
  );
  const certificates = simulator.tls ? await writeClientCertificates(simulator.tls, join(dir, 'tls')) : '';
  process.stdout.write(introduction(simulator, certificates));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      simulator.stop().then(
        () => process.stdout.write('Simulátor ISDS skončil.\n'),
        (error: Error) => fail(error.message),
      );
    });
  }
}

function introduction(simulator: Simulator, certificates: string): string {
  const faults = Object.entries(faultNames)
    .map(([name, meaning]) => `  ${name.padEnd(18)} ${meaning}`)
    .sort();
  return `Simulátor ISDS běží, schránka ${ministryBox.id}.

  ISDS_ENVIRONMENT=custom
  ISDS_URL=${simulator.url}
  ISDS_USERNAME=${login.username}
  ISDS_PASSWORD=${login.password}
  TRUST_ANCHORS_FILE=${simulator.trustAnchorsFile}
${certificates}
Chybu si vyžádáte takto (operation může být *, times počet volání nebo "always"):

  curl -H 'content-type: application/json' ${simulator.url}/simulator/faults \\
    -d '{"operation": "GetListOfReceivedMessages", "name": "3006", "times": 2}'

${faults.join('\n')}

Údržba, omezený režim, heslo, hodiny a nové zprávy: ${simulator.url}/simulator/state a /simulator/messages,
popis je v docs/simulator.md.

Volání:
`;
}

/** One client certificate of each kind, with its key in the same file; those of an earlier start stay. */
async function writeClientCertificates(tls: TlsCertificates, dir: string): Promise<string> {
  const logins = {
    system: 'systémový certifikát (bez ISDS_USERNAME)',
    user: 'certifikát uživatele (se jménem a heslem)',
    hosted: 'hostovaná spisová služba (ISDS_HOSTED=true, bez ISDS_USERNAME)',
  } as const;
  const lines = [`  ISDS_CA_FILE=${tls.caFile}`];
  for (const [kind, meaning] of Object.entries(logins)) {
    const file = join(dir, `${kind}.pem`);
    if (!existsSync(file)) {
      const { cert, key } = await tls.issueClient(kind as keyof typeof logins);
      await writeFile(file, cert + key, { mode: 0o600 });
    }
    lines.push(`  ISDS_CLIENT_CERT_FILE=${file}   ${meaning}`);
  }
  return `${lines.join('\n')}\n`;
}

function printCall(call: RecordedRequest): void {
  const about = [
    call.operation || '(neznámé volání)',
    call.dmID,
    call.fault && `chyba ${call.fault}`,
    `→ ${call.answer}`,
  ];
  process.stdout.write(`  ${pragueTime(call.at)}  ${about.filter(Boolean).join('  ')}\n`);
}

function readArguments(): 'help' | Asked {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8099' },
        data: { type: 'string', default: join('.data', 'simulator') },
        tls: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) return fail('--port musí být číslo od 0 do 65535.');
    return { port, dir: resolve(values.data), tls: values.tls, fresh: values.fresh };
  } catch {
    return fail('Neznámý přepínač; zkuste --help.');
  }
}

function fail(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
