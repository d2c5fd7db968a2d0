import { czechTime } from '../intake/health.ts';

/** "1 zpráva", "3 zprávy", "5 zpráv": the number with the right one of the three forms. */
export function counted(count: number, [one, few, many]: [one: string, few: string, many: string]): string {
  const shown = count.toLocaleString('cs-CZ');
  if (count === 1) return `${shown} ${one}`;
  return `${shown} ${count >= 2 && count <= 4 ? few : many}`;
}

export const ofMessages: [string, string, string] = ['zpráva', 'zprávy', 'zpráv'];

/** An instant, or a dash. */
export const timeOrDash = (instant: Date | null) => (instant ? czechTime(instant) : '–');

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
