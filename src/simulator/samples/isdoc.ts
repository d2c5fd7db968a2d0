import { type SampleOrganisation, seatOf } from './organisations.ts';

/** An electronic invoice in ISDOC 6.0.2: a common attachment that has nothing to do with OKslužby. */
export function invoice(supplier: SampleOrganisation, number: string, issuedOn: string): Uint8Array {
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<Invoice xmlns="http://isdoc.cz/namespace/2013" version="6.0.2">
  <DocumentType>1</DocumentType>
  <ID>${number}</ID>
  <UUID>6F1C0B52-3D5A-4E0B-9C7E-114202600114</UUID>
  <IssueDate>${issuedOn}</IssueDate>
  <VATApplicable>true</VATApplicable>
  <LocalCurrencyCode>CZK</LocalCurrencyCode>
  <AccountingSupplierParty>
    <Party>
      <PartyIdentification><ID>${supplier.ico}</ID></PartyIdentification>
      <PartyName><Name>${supplier.name}</Name></PartyName>
      <PostalAddress><StreetName>${seatOf(supplier)}</StreetName></PostalAddress>
    </Party>
  </AccountingSupplierParty>
  <AccountingCustomerParty>
    <Party>
      <PartyIdentification><ID>00551023</ID></PartyIdentification>
      <PartyName><Name>Ministerstvo práce a sociálních věcí</Name></PartyName>
    </Party>
  </AccountingCustomerParty>
  <InvoiceLines>
    <InvoiceLine>
      <ID>1</ID>
      <LineExtensionAmount>186000.00</LineExtensionAmount>
      <Item><Description>Podpora provozu serverů</Description></Item>
    </InvoiceLine>
  </InvoiceLines>
  <LegalMonetaryTotal><PayableAmount>242484.00</PayableAmount></LegalMonetaryTotal>
</Invoice>
`;
  return new Uint8Array(Buffer.from(xml, 'utf8'));
}
