/** What the simulator can do wrong on request. The names are shown by `npm run simulator`. */
export const faultNames = {
  delay: 'odpověď přijde později (ms, výchozí 5000)',
  cut: 'operace proběhne, odpověď se v polovině přeruší',
  half: 'operace proběhne, první polovina odpovědi přijde, jako by byla celá',
  '401': 'přihlášení odmítnuto',
  '503-maintenance': 'plánovaná údržba',
  '3006': 'označování za doručené trvá příliš dlouho',
  '3008': 'příliš mnoho souběžných požadavků',
  '3009': 'příliš mnoho požadavků',
  '0005': 'stažená zpráva má pečeť bez časového razítka',
  '1219': 'zpráva je smazaná',
  html: 'stav 200 a stránka HTML místo odpovědi',
  empty: 'stav 200 a prázdná odpověď',
  'unknown-status': 'stav 7777, který žádný popis nezná',
  status: 'stav ISDS podle code (čtyři číslice) místo provedení operace',
  http: 'stav HTTP podle code a stránka HTML; 599 s chybou SOAP',
  'soap-fault': 'chyba SOAP na straně serveru',
  'new-mail': 'seznam proběhne a hned po něm dojde další zpráva',
  'repeated-record': 'první záznam stránky seznamu je v ní dvakrát',
  'out-of-order': 'záznamy stránky seznamu jsou v opačném pořadí',
  'unknown-values': 'záznamy seznamu mají hodnoty, atribut a prvek, které dnešní popis nezná',
  'garbage-signature': 'podepsaná zpráva není CMS',
  'broken-seal': 'po zapečetění se změnil jeden bajt obsahu mimo dmDm',
  'wrong-hash': 'dmHash a časové razítko neodpovídají dmDm; pečeť je v pořádku',
  'no-time-stamp': 'dmQTimestamp chybí (nil)',
  'wrong-id': 'uvnitř je zpráva s jiným dmID',
} as const;

export type FaultName = keyof typeof faultNames;

export type Fault = {
  /** an operation, or * for any */
  operation: string;
  name: FaultName;
  /** how many calls are affected; 1 when left out */
  times?: number | 'always';
  /** only calls about this message */
  dmId?: string;
  /** for `delay` */
  ms?: number;
  /** for `status` four digits, for `http` three */
  code?: string;
};

/** Faults waiting for their calls. Mistakes are made in the order in which they were asked for. */
export class FaultBoard {
  /** a second request of the account while one is running is refused with 3008, as ISDS does when it restrains an account */
  strictConcurrency = false;
  #waiting: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    const left = fault.times === 'always' ? Number.POSITIVE_INFINITY : (fault.times ?? 1);
    this.#waiting.push({ fault: { ...fault }, left });
  }

  list(): Fault[] {
    return this.#waiting.map(({ fault, left }) => ({ ...fault, times: Number.isFinite(left) ? left : 'always' }));
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The fault for this call, counted down. */
  take(operation: string, dmId: string | null): Fault | null {
    const entry = this.#waiting.find(
      ({ fault }) =>
        (fault.operation === '*' || fault.operation === operation) && (fault.dmId === undefined || fault.dmId === dmId),
    );
    if (!entry) return null;
    entry.left -= 1;
    if (entry.left <= 0) this.#waiting = this.#waiting.filter((other) => other !== entry);
    return entry.fault;
  }
}

const codeForms: Record<string, RegExp | undefined> = { status: /^\d{4}$/, http: /^[2-5]\d\d$/ };

/** A fault asked for over HTTP, checked. Throws with a sentence about what is wrong. */
export function parseFault(value: unknown): Fault {
  const { operation, name, times, dmId, ms, code } = Object(value) as Record<string, unknown>;
  if (typeof operation !== 'string' || operation === '') throw new Error('Chybí "operation" (jméno operace nebo "*").');
  if (typeof name !== 'string' || !Object.hasOwn(faultNames, name)) {
    throw new Error(`"name" musí být jedno z: ${Object.keys(faultNames).join(', ')}.`);
  }
  if (times !== undefined && times !== 'always' && !(Number.isInteger(times) && Number(times) > 0)) {
    throw new Error('"times" musí být kladné celé číslo nebo "always".');
  }
  if (dmId !== undefined && typeof dmId !== 'string') throw new Error('"dmId" musí být text.');
  if (ms !== undefined && !(typeof ms === 'number' && ms >= 0 && ms <= 600_000)) {
    throw new Error('"ms" musí být počet milisekund do 600000.');
  }
  const codeForm = codeForms[name];
  if (codeForm && !(typeof code === 'string' && codeForm.test(code))) {
    throw new Error('K "status" patří "code" se čtyřmi číslicemi, k "http" se třemi od 200 do 599.');
  }
  return {
    operation,
    name: name as FaultName,
    ...(times === undefined ? {} : { times: times as number | 'always' }),
    ...(dmId === undefined ? {} : { dmId }),
    ...(ms === undefined ? {} : { ms }),
    ...(codeForm ? { code: code as string } : {}),
  };
}
