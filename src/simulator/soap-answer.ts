import { joined, type Pieces, piecesOf } from './pieces.ts';
import { base64Stream, escapeText, textElement } from './xml.ts';

const isdsNamespace = 'http://isds.czechpoint.cz/v20';
const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

export type SoapVersion = '1.1' | '1.2';

export const soapNamespaces: Record<SoapVersion, string> = {
  '1.1': 'http://schemas.xmlsoap.org/soap/envelope/',
  '1.2': 'http://www.w3.org/2003/05/soap-envelope',
};

export const contentTypes: Record<SoapVersion, string> = {
  '1.1': 'text/xml; charset=utf-8',
  '1.2': 'application/soap+xml; charset=utf-8',
};

const opening = (soap: SoapVersion) =>
  "<?xml version='1.0' encoding='utf-8'?>" +
  `<SOAP-ENV:Envelope xmlns:SOAP-ENV="${soapNamespaces[soap]}" ` +
  'xmlns:xsd="http://www.w3.org/2001/XMLSchema"><SOAP-ENV:Body>';
const closing = '</SOAP-ENV:Body></SOAP-ENV:Envelope>';

/** XML, or bytes that are written as base64 or, with MTOM, beside it. */
export type AnswerPart = string | Uint8Array | { binary: Pieces };

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
  '1211': 'Datová zpráva patří jiné datové schránce.',
  '1218': 'K práci s datovým trezorem nemáte oprávnění.',
  '1219': 'Datová zpráva neexistuje nebo byla smazána; nemá smysl volání opakovat.',
  '1281': 'Služba neodpovídá druhu datové zprávy (velkoobjemová datová zpráva).',
  '2017': 'Datum nebo čas má nesprávný tvar.',
  '3005': 'Zpráva bez časového razítka se stahuje příliš často.',
  '3006': 'Označování zpráv za doručené trvá příliš dlouho, opakujte volání později.',
  '3008': 'Na účtu probíhá příliš mnoho souběžných požadavků.',
  '3009': 'Z účtu přichází příliš mnoho požadavků.',
  '3022': 'Stažení zprávy zablokoval správce systému.',
  '5001': 'Datová schránka neexistuje.',
  '9002': 'Vyhledávání je dočasně nedostupné.',
  '9502': 'Autorita časových razítek neodpovídá.',
  '7777': 'Stav, který simulátor vrací na požádání.',
};

export function status(code: string): Status {
  return { code, message: messages[code] ?? '' };
}

/** dm… or db… status: the two families of services name it differently. */
export type StatusFamily = 'dm' | 'db';

/** The parts of an answer: what the operation returns, XML written with the prefix q, then its status. */
export function answer(
  soap: SoapVersion,
  operation: string,
  family: StatusFamily,
  outcome: Status,
  data: AnswerPart[] = [],
): AnswerPart[] {
  const name = `q:${operation}Response`;
  return [
    `${opening(soap)}<${name} xmlns:q="${isdsNamespace}" ${xsi}>`,
    ...data,
    `<q:${family}Status>${textElement(`q:${family}StatusCode`, outcome.code)}` +
      `${textElement(`q:${family}StatusMessage`, outcome.message)}</q:${family}Status></${name}>${closing}`,
  ];
}

/** One document, bytes in it as base64. */
export function inline(parts: AnswerPart[]): Pieces {
  return joined(
    ...parts.map((part) =>
      typeof part === 'object' && 'binary' in part ? () => base64Stream(part.binary()) : piecesOf(part),
    ),
  );
}

/**
 * A SOAP fault. In 1.1 faultcode and faultstring are unqualified, and `code` may be free text; 1.2 knows but its own
 * codes, of which the client's mistakes are Sender.
 */
export function fault(soap: SoapVersion, code: string, text: string): Pieces {
  const content =
    soap === '1.1'
      ? `<faultcode>${escapeText(code)}</faultcode><faultstring>${escapeText(text)}</faultstring>`
      : `<SOAP-ENV:Code><SOAP-ENV:Value>SOAP-ENV:${code === 'SOAP-ENV:Client' ? 'Sender' : 'Receiver'}</SOAP-ENV:Value>` +
        '</SOAP-ENV:Code><SOAP-ENV:Reason>' +
        `<SOAP-ENV:Text xml:lang="cs">${escapeText(text)}</SOAP-ENV:Text></SOAP-ENV:Reason>`;
  return piecesOf(`${opening(soap)}<SOAP-ENV:Fault>${content}</SOAP-ENV:Fault>${closing}`);
}
