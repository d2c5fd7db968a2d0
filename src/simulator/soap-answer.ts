import { escapeText, textElement } from './xml.ts';

const isdsNamespace = 'http://isds.czechpoint.cz/v20';
const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

const opening =
  "<?xml version='1.0' encoding='utf-8'?>" +
  '<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" ' +
  'xmlns:xsd="http://www.w3.org/2001/XMLSchema"><SOAP-ENV:Body>';
const closing = '</SOAP-ENV:Body></SOAP-ENV:Envelope>';

/** Status of ISDS: four digits and a Czech sentence. */
export type Status = { code: string; message: string };

const messages: Record<string, string> = {
  '0000': 'Provedeno úspěšně.',
  '0002': 'Hledané schránce neodpovídá žádný záznam.',
  '0005': 'Elektronickou pečeť se nepodařilo opatřit časovým razítkem.',
  '1004': 'Pro tuto operaci nemáte oprávnění.',
  '1007': 'Identifikátor datové schránky má nesprávný tvar.',
  '1101': 'Není vyplněn typ datové schránky.',
  '1152': 'Hledaný text je prázdný.',
  '1156': 'Velikost stránky je mimo povolený rozsah.',
  '1180': 'Hledaný text je příliš krátký.',
  '1189': 'Číslo stránky je mimo povolený rozsah.',
  '1219': 'Datová zpráva neexistuje nebo byla smazána; nemá smysl volání opakovat.',
  '1281': 'Služba neodpovídá druhu datové zprávy (velkoobjemová datová zpráva).',
  '2017': 'Datum nebo čas má nesprávný tvar.',
  '3006': 'Označování zpráv za doručené trvá příliš dlouho, opakujte volání později.',
  '3008': 'Na účtu probíhá příliš mnoho souběžných požadavků.',
  '3009': 'Z účtu přichází příliš mnoho požadavků.',
  '5001': 'Datová schránka neexistuje.',
  '7777': 'Stav, který simulátor vrací na požádání.',
};

export function status(code: string): Status {
  return { code, message: messages[code] ?? '' };
}

/** dm… or db… status: the two families of services name it differently. */
export type StatusFamily = 'dm' | 'db';

/**
 * The pieces of an answer: what the operation returns, then its status. `data` is XML written with the prefix q; large
 * parts stay buffers.
 */
export function answer(
  operation: string,
  family: StatusFamily,
  outcome: Status,
  data: (string | Uint8Array)[] = [],
): Buffer[] {
  const name = `q:${operation}Response`;
  return [
    `${opening}<${name} xmlns:q="${isdsNamespace}" ${xsi}>`,
    ...data,
    `<q:${family}Status>`,
    textElement(`q:${family}StatusCode`, outcome.code),
    textElement(`q:${family}StatusMessage`, outcome.message),
    `</q:${family}Status></${name}>${closing}`,
  ].map((piece) =>
    typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength),
  );
}

/** A SOAP 1.1 fault; faultcode and faultstring are unqualified. */
export function fault(code: string, text: string): Buffer {
  return Buffer.from(
    `${opening}<SOAP-ENV:Fault><faultcode>${escapeText(code)}</faultcode>` +
      `<faultstring>${escapeText(text)}</faultstring></SOAP-ENV:Fault>${closing}`,
  );
}
