import * as asn1 from 'asn1js';
import type * as pkijs from 'pkijs';
import type { Certificate } from '../../evidence/certificate.ts';
import { cleanText } from '../clean-text.ts';
import { readingCaps } from '../limits.ts';
import type { CertificateHolder } from '../reading.ts';

/** Attribute types of a distinguished name (X.520). */
const attribute = {
  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  organisation: '2.5.4.10',
  givenName: '2.5.4.42',
  pseudonym: '2.5.4.65',
};

/** Whom a certificate names. Texts are cleaned: a name may hold characters that make it look like another one. */
export function certificateHolder({ parsed, x509 }: Certificate): CertificateHolder {
  const givenName = textOf(parsed.subject, attribute.givenName);
  const surname = textOf(parsed.subject, attribute.surname);
  return {
    name: givenName && surname ? cut(`${givenName} ${surname}`) : textOf(parsed.subject, attribute.commonName),
    givenName,
    surname,
    organisation: textOf(parsed.subject, attribute.organisation),
    pseudonym: textOf(parsed.subject, attribute.pseudonym),
    issuer: textOf(parsed.issuer, attribute.commonName) ?? textOf(parsed.issuer, attribute.organisation),
    qualifiedFor: qualifiedFor(parsed),
    validFrom: x509.validFromDate.toISOString(),
    validTo: x509.validToDate.toISOString(),
  };
}

const cut = (text: string) => cleanText(text, readingCaps.nameLength);

/** The only value of an attribute; a name given twice is no name. */
function textOf(name: pkijs.RelativeDistinguishedNames, type: string): string | null {
  const found = name.typesAndValues.filter((one) => one.type === type);
  const value: unknown = found.length === 1 ? found[0]!.value.valueBlock.value : null;
  return typeof value === 'string' ? cut(value) || null : null;
}

/** ETSI EN 319 412-5 §4.2.1 and §4.2.3. */
const statement = {
  qualified: '0.4.0.1862.1.1',
  type: '0.4.0.1862.1.6',
  forSignature: '0.4.0.1862.1.6.1',
  forSeal: '0.4.0.1862.1.6.2',
};

/** Certificates from before eIDAS (July 2016) do not state a type; theirs are for signatures of persons only. */
function qualifiedFor(certificate: pkijs.Certificate): CertificateHolder['qualifiedFor'] {
  const value = certificate.extensions?.find(({ extnID }) => extnID === '1.3.6.1.5.5.7.1.3')?.extnValue;
  const parsed = value && asn1.fromBER(value.getValue());
  if (!parsed || parsed.offset < 0) return null;
  const statements = childrenOf(parsed.result).map(childrenOf);
  const idOf = (value: asn1.AsnType | undefined) => (value instanceof asn1.ObjectIdentifier ? value.getValue() : null);
  const has = (id: string) => statements.some(([first]) => idOf(first) === id);
  if (!has(statement.qualified)) return null;
  const types = statements.filter(([first]) => idOf(first) === statement.type).flatMap(([, list]) => childrenOf(list));
  if (types.length === 0) return 'unstated';
  if (types.length > 1) return null;
  const [type] = types.map(idOf);
  return type === statement.forSignature ? 'signature' : type === statement.forSeal ? 'seal' : null;
}

const childrenOf = (value: asn1.AsnType | undefined): asn1.AsnType[] =>
  value instanceof asn1.Sequence ? (value.valueBlock.value as asn1.AsnType[]) : [];
