import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ParseOption, XmlDocument, type XmlElement, XmlError, XmlLibError, XsdValidator } from 'libxml2-wasm';

export type IsdsService = 'dz' | 'dx' | 'df' | 'DsManage' | 'vodz';

const folder = join(import.meta.dirname, '../../wsdl');
const soap11 = 'http://schemas.xmlsoap.org/soap/envelope/';
const soap12 = 'http://www.w3.org/2003/05/soap-envelope';
const isds = 'http://isds.czechpoint.cz/v20';
const files: Record<IsdsService, { wsdl: string; xsd: string }> = {
  dz: { wsdl: 'dm_operations.wsdl', xsd: 'dm_base.xsd' },
  dx: { wsdl: 'dm_info.wsdl', xsd: 'dm_base.xsd' },
  df: { wsdl: 'db_search.wsdl', xsd: 'db_base.xsd' },
  DsManage: { wsdl: 'db_access.wsdl', xsd: 'db_base.xsd' },
  vodz: { wsdl: 'dm_vodz.wsdl', xsd: 'dm_base.xsd' },
};

const prepared = new Map<IsdsService, Promise<{ elements: Set<string>; validator: XsdValidator }>>();

function prepare(service: IsdsService) {
  let ready = prepared.get(service);
  if (!ready) {
    ready = (async () => {
      const wsdl = await readFile(join(folder, files[service].wsdl), 'utf8');
      const elements = new Set([...wsdl.matchAll(/element="tns:([^"]+)"/g)].map((match) => match[1]!));
      using xsd = XmlDocument.fromBuffer(await readFile(join(folder, files[service].xsd)));
      return { elements, validator: XsdValidator.fromDoc(xsd) };
    })();
    prepared.set(service, ready);
  }
  return ready;
}

/**
 * What is wrong with a request or answer of a service (SOAP 1.2 at vodz, 1.1 at the others), by a validator that neither the client nor the
 * simulator uses (libxml2). Checks the frame (Envelope, optional Header, one child in Body), that the child belongs
 * to the service, and the child against wsdl/*.xsd. An empty list means valid; a Fault is reported as an error.
 */
export async function schemaErrors(xml: string, service: IsdsService): Promise<string[]> {
  const { elements, validator } = await prepare(service);
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_HUGE });
  } catch (error) {
    if (error instanceof XmlError) return [`not XML: ${error.message}`];
    throw error;
  }
  using owned = document;
  if (owned.dtd) return ['a SOAP message has no DOCTYPE'];

  const soap = service === 'vodz' ? soap12 : soap11;
  const envelope = owned.root;
  if (envelope.name !== 'Envelope' || envelope.namespaceUri !== soap) {
    return [`the root is not a SOAP ${service === 'vodz' ? '1.2' : '1.1'} Envelope`];
  }
  const parts = childElements(envelope).map((part) =>
    part.namespaceUri === soap ? part.name : `{${part.namespaceUri}}`,
  );
  if (!['Body', 'Header,Body'].includes(parts.join())) return [`the Envelope holds ${parts.join(', ')}`];
  const body = childElements(envelope).at(-1)!;
  const [child, ...others] = childElements(body);
  if (!child || others.length > 0) return ['the Body holds not exactly one element'];
  if (child.namespaceUri !== isds || !elements.has(child.name)) {
    return [`{${child.namespaceUri}}${child.name} is not a message of ${service}`];
  }
  try {
    validator.validate(child);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map((detail) => detail.message.trim());
    throw error;
  }
}

function childElements(parent: XmlElement): XmlElement[] {
  const children: XmlElement[] = [];
  for (let node = parent.firstChild; node; node = node.next) if ('attrs' in node) children.push(node as XmlElement);
  return children;
}
