/** "1 zpráva", "3 zprávy", "5 zpráv": the number with the right one of the three forms. */
export function counted(count: number, [one, few, many]: [one: string, few: string, many: string]): string {
  const shown = count.toLocaleString('cs-CZ');
  if (count === 1) return `${shown} ${one}`;
  return `${shown} ${count >= 2 && count <= 4 ? few : many}`;
}

export const ofMessages: [string, string, string] = ['zpráva', 'zprávy', 'zpráv'];

const units = ['B', 'kB', 'MB', 'GB'];

/** "12,4 kB" */
export function bytes(size: number): string {
  let value = size;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value.toLocaleString('cs-CZ', { maximumFractionDigits: unit === 0 ? 0 : 1 })} ${units[unit]}`;
}

const signals: Record<string, string> = {
  application: 'jméno aplikace',
  consent: 'souhlas',
  access_request: 'žádost o přístup',
  account: 'uživatelský účet',
  statutory_end: 'konec funkce',
  delegation: 'delegování',
  withdrawal: 'odvolání',
  support: 'technická podpora',
  department: 'náš odbor',
  answer_to_us: 'odpověď na naše č. j.',
};

/** What in the envelope made the message one to open: "souhlas, náš odbor". */
export const signalWords = (names: string[]) => names.map((name) => signals[name] ?? name).join(', ');

const subjects: Record<string, string> = { case: 'případ', message: 'zpráva', document: 'dokument', user: 'uživatel' };

/** `case:P000012` as people say it. */
export function subjectWords(subject: string): string {
  const [kind = '', ...rest] = subject.split(':');
  return subjects[kind] ? `${subjects[kind]} ${rest.join(':')}` : subject;
}

/** `console:novakova` as people say it; the rest stays as it is recorded. */
export function actorWords(actor: string): string {
  if (actor === 'console:?') return 'neznámý';
  if (actor.startsWith('console:')) return actor.slice('console:'.length);
  return actor.replace(/^os:(\S+)/, '$1 (příkazem)');
}
