import type { Pause } from '../pauses/pauses.ts';
import { czechTime } from './czech-time.ts';
import type { Problem } from './health.ts';
import { czechDays } from './login-expiry.ts';

const pausedParts: Record<Pause['part'], string> = { poll: 'Vybírání schránky', processing: 'Zpracování zpráv' };

/** What a pause means, without the words of the person: for everybody who asks. */
export function pauseSentence({ part, endsAt }: Pause): string {
  const until = endsAt ? `do ${czechTime(endsAt)}` : `, dokud ho někdo neobnoví („podatelna resume ${part}“)`;
  return `${pausedParts[part]} je pozastaveno${endsAt ? ' ' : ''}${until}.`;
}

/** A pause without an end is easily forgotten: after a day it is told as one. */
export function endlessPauses(pauses: Pause[], now: Date): Problem[] {
  return pauses.flatMap(({ part, pausedAt, endsAt }) => {
    const days = Math.floor((now.getTime() - pausedAt.getTime()) / 86_400_000);
    if (endsAt || days < 1) return [];
    return {
      code: 'paused-long',
      because: `${pausedParts[part]} stojí pozastaveno už ${czechDays(days)} a nemá konec. Není-li to záměr, spusťte „podatelna resume ${part}“.`,
    };
  });
}
