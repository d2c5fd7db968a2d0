import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type SoapVersion, soapNamespaces } from './soap-answer.ts';

const isdsNamespace = 'http://isds.czechpoint.cz/v20';
const xsiNamespace = 'http://www.w3.org/2001/XMLSchema-instance';

/** An element with its names resolved: prefixes are the client's business. */
export type RequestElement = {
  name: string;
  namespace: string;
  nil: boolean;
  text: string;
  children: RequestElement[];
};

/** Thrown for a request that is not SOAP of the version it says or breaks the schema; answered with a SOAP fault. */
export class BadRequest extends Error {}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
});

/** The one child of the SOAP body, which names the operation. */
export function parseRequest(xml: string, soap: SoapVersion): RequestElement {
  if (xml.includes('<!DOCTYPE')) throw new BadRequest('Deklarace DOCTYPE není povolena.');
  if (XMLValidator.validate(xml) !== true) throw new BadRequest('Požadavek není správně utvořené XML.');
  const roots = resolve(parser.parse(xml) as ParsedNode[], {});
  const envelope = roots[0];
  const isSoap = (element: RequestElement, name: string) =>
    element.name === name && element.namespace === soapNamespaces[soap];
  if (!envelope || !isSoap(envelope, 'Envelope')) throw new BadRequest(`Požadavek není obálka SOAP ${soap}.`);
  const body = envelope.children.find((child) => isSoap(child, 'Body'));
  const operation = body?.children[0];
  if (!operation || body.children.length !== 1) throw new BadRequest('Tělo SOAP nemá právě jeden prvek.');
  if (operation.namespace !== isdsNamespace) throw new BadRequest('Operace není ve jmenném prostoru ISDS.');
  return operation;
}

export type Field = { name: string; nillable?: boolean; optional?: boolean };

/**
 * The children of an operation as text by name (null for nil or left out), after checking that they are those of the
 * schema in its order. Throws BadRequest.
 */
export function readFields(parent: RequestElement, fields: Field[]): Record<string, string | null> {
  const values: Record<string, string | null> = {};
  const left = [...parent.children];
  for (const field of fields) {
    const next = left[0];
    if (next?.name !== field.name || next.namespace !== isdsNamespace) {
      if (!field.optional) throw new BadRequest(`V prvku ${parent.name} chybí nebo není na svém místě ${field.name}.`);
      values[field.name] = null;
      continue;
    }
    left.shift();
    if (next.nil && !field.nillable) throw new BadRequest(`Prvek ${field.name} nesmí být nil.`);
    values[field.name] = next.nil ? null : next.text.trim();
  }
  if (left[0]) throw new BadRequest(`Prvek ${left[0].name} do ${parent.name} nepatří.`);
  return values;
}

type ParsedNode = Record<string, unknown> & { ':@'?: Record<string, string>; '#text'?: string };

function resolve(nodes: ParsedNode[], inherited: Record<string, string>): RequestElement[] {
  const elements: RequestElement[] = [];
  for (const node of nodes) {
    const tag = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (!tag || tag.startsWith('?')) continue;
    const attributes = node[':@'] ?? {};
    const scope = { ...inherited };
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'xmlns') scope[''] = value;
      else if (name.startsWith('xmlns:')) scope[name.slice(6)] = value;
    }
    const content = node[tag] as ParsedNode[];
    const nil = Object.entries(attributes).some(([name, value]) => {
      const { local, namespace } = qualify(name, scope);
      return local === 'nil' && namespace === xsiNamespace && (value === 'true' || value === '1');
    });
    const { local, namespace } = qualify(tag, scope);
    elements.push({
      name: local,
      namespace,
      nil,
      text: content.map((child) => child['#text'] ?? '').join(''),
      children: resolve(content, scope),
    });
  }
  return elements;
}

function qualify(name: string, scope: Record<string, string>): { local: string; namespace: string } {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  return { local: name.slice(colon + 1), namespace: scope[prefix] ?? '' };
}
