/** What a person typed into a form, as the database can keep it; nothing when it is no text. */
export function typedText(value: unknown): string {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : '';
}
