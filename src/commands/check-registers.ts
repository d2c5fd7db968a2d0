import type { Config } from '../config.ts';
import { Failure } from '../errors.ts';
import { czechTime } from '../intake/health.ts';
import { openAres } from '../registers/ares.ts';
import { probeDownload } from '../registers/download-file.ts';
import { aresTrouble } from './ares-words.ts';

/** IČO of the Ministry of Labour and Social Affairs: an organisation that ARES certainly knows. */
const ministry = '00551023';

/** Tries the public register and the download of the register of providers, each when it is configured. */
export async function checkRegisters(
  { aresUrl, providers }: Config,
  attempt: (what: string, work: () => Promise<string>) => Promise<void>,
): Promise<void> {
  const signal = AbortSignal.timeout(30_000);
  if (aresUrl) {
    await attempt('ARES', async () => {
      const answer = await openAres(aresUrl).ask(ministry, signal);
      if (answer.kind === 'found') return 'odpovídá';
      throw new Failure(
        'operator',
        'ares',
        answer.kind === 'notFound'
          ? `na adrese ARES_URL něco odpovídá, ale nezná IČO ministerstva (${ministry})`
          : aresTrouble(answer.code),
      );
    });
  }
  if (providers) {
    await attempt('stažení registru poskytovatelů', async () => {
      const { bytes, lastModified } = await probeDownload(providers.url, signal);
      const parts = [
        bytes === null ? null : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`,
        lastModified && !Number.isNaN(Date.parse(lastModified)) ? `z ${czechTime(new Date(lastModified))}` : null,
      ].filter(Boolean);
      return parts.length > 0 ? `soubor lze stáhnout (${parts.join(', ')})` : 'soubor lze stáhnout';
    });
  }
}
