import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SampleWorld } from '../sample.ts';
import { openDocumentCa } from './certificates.ts';
import { loadFonts } from './fonts.ts';
import { changesOfRights } from './messages-changes.ts';
import { plainConsents } from './messages-consents.ts';
import { doubtfulConsents } from './messages-doubtful.ts';
import { falseFriendsAndOthers } from './messages-others.ts';
import { accessRequests } from './messages-requests.ts';
import { mailOfStrangers } from './messages-strangers.ts';
import { accountsCsv, providerRegister, sampleBoxes } from './registers.ts';
import { openWorkshop, type PlannedMessage } from './workshop.ts';

/** The day the documents are dated from, and where the fictional certification authority is kept between runs. */
export type SampleWorldOptions = { now?: Date; stateDir?: string };

/**
 * The whole world of the samples: forty messages of the plan, five of strangers and a list of people, with documents of fictional
 * people, the registers that know them, and the expected reading of each message. The same `now` gives the same bytes;
 * signed documents too when `stateDir` keeps the keys. With `stateDir` the first `now` is kept as well.
 */
export async function buildSampleWorld(options: SampleWorldOptions = {}): Promise<SampleWorld> {
  const planned = await plannedMessages(options);
  return {
    messages: planned.list.map(({ message }) => message),
    boxes: sampleBoxes(),
    providers: providerRegister(planned.now),
    accounts: accountsCsv(),
    documentCa: planned.documentCa,
    expected: Object.fromEntries(planned.list.map(({ message, expected }) => [message.name, expected])),
  };
}

/** The plan itself in the order of its numbers, with the sentence on what each message shows. */
export async function plannedMessages(
  options: SampleWorldOptions = {},
): Promise<{ now: Date; documentCa: string; list: PlannedMessage[] }> {
  const [fonts, now] = await Promise.all([loadFonts(), dayOfTheWorld(options)]);
  const ca = await openDocumentCa(now, options.stateDir);
  const make = openWorkshop(fonts, ca, now);
  const groups = [
    plainConsents,
    doubtfulConsents,
    accessRequests,
    changesOfRights,
    falseFriendsAndOthers,
    mailOfStrangers,
  ];
  const list = (await Promise.all(groups.map((group) => group(make)))).flat();
  list.sort((a, b) => a.message.name.localeCompare(b.message.name, 'en'));
  return { now, documentCa: ca.pem, list };
}

/** Noon of the day: hours do not matter to the documents, and a restart on the same day must not change them. */
async function dayOfTheWorld({ now = new Date(), stateDir }: SampleWorldOptions): Promise<Date> {
  const noon = new Date(`${now.toISOString().slice(0, 10)}T12:00:00Z`);
  if (!stateDir) return noon;
  const file = join(stateDir, 'dated-from.txt');
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (kept !== null) return new Date(kept.trim());
  await mkdir(stateDir, { recursive: true, mode: 0o700 });
  await writeFile(file, `${noon.toISOString()}\n`);
  return noon;
}
