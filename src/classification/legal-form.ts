const legalForm =
  /(?:\bz\. ?s\.|\bz\. ?ú\.|\bo\. ?p\. ?s\.|\bs\. ?r\. ?o\.|\ba\. ?s\.|\bp\. ?o\.|příspěvková organizace|zapsaný spolek|zapsaný ústav|obecně prospěšná společnost|nadační fond|prispevkova organizace)/iu;

/** Where a text names the legal form of an organisation, and how it is written there; null when it names none. */
export function findLegalForm(text: string): { index: number; length: number } | null {
  const match = legalForm.exec(text);
  return match && { index: match.index, length: match[0].length };
}

const municipality = /^(?:obec|město|městys|statutární město|městská část|městský obvod|kraj)\s\p{Lu}/iu;

/** Whether a text that stands where a name may is that of an organisation or a municipality. */
export function isOrganisation(text: string): boolean {
  return findLegalForm(text) !== null || municipality.test(text.trim());
}
