/** Why a page has to be looked at rather than read, in Czech: said by the reader, taken back once the page is recognised. */
export const pageReason = {
  imageOnly: (number: number) => `Strana ${number} je obraz bez textu, je třeba se na ni podívat.`,
  unmappedFont: (number: number) => `Písmo na straně ${number} nelze převést na text, je třeba se na ni podívat.`,
  badCopierText: (number: number) =>
    `Strana ${number} je sken s textem, který kopírka rozpoznala špatně; je třeba se na ni podívat.`,
  mostlyImage: (number: number) => `Strana ${number} je z větší části obraz, je třeba se na ni podívat.`,
};

/** All of them for one page. */
export function pageReasons(number: number): string[] {
  return Object.values(pageReason).map((reason) => reason(number));
}
