import type { PastedImage } from '../pasted-images.ts';

/** An RTF made fit for reading its text, and what was found on the way. */
export type PreparedRtf = {
  rtf: string;
  images: PastedImage[];
  /** pictures and drawings of any kind */
  pictured: boolean;
  objects: boolean;
  tracked: boolean;
  /** groups nest deeper than in any document; the rest was left out */
  tooDeep: boolean;
};

/** One group: what stands between braces. */
type Group = {
  font: number;
  /** what the group is: a destination whose text is not text of the document */
  role: 'text' | 'fonts' | 'picture' | 'data' | 'instruction' | 'item';
  field: Field | null;
  picture: Picture | null;
  /** text that a tracked change took away */
  deleted: boolean;
};
type Field = { instruction: string; result: number; fallback: number; items: string[] };
type Picture = { hex: string[]; type: 'png' | 'jpg' | null; width: number; height: number };

const maxDepth = 200;
const token = /\\'[0-9a-fA-F]{2}|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\[^a-zA-Z]|[{}]|[^\\{}]+|\\/gy;
/** Boxes in the Wingdings fonts, by the code charts of the fonts. */
const symbols: Record<number, string> = {
  111: '☐',
  113: '☐',
  168: '☐',
  163: '☐',
  120: '☒',
  253: '☒',
  83: '☒',
  254: '☑',
  82: '☑',
};
/** A form field without a result of its own has this number and shows its default (RTF 1.9.1, `\ffres`). */
const noResult = 25;

/**
 * Replaces what a reader of text would lose by text: boxes to tick of old forms, chosen items of lists and boxes written
 * in a symbol font. Takes pictures and binary data out. One pass over the file, without recursion. Source: RTF 1.9.1.
 */
export function prepareRtf(rtf: string): PreparedRtf {
  const found: PreparedRtf = { rtf: '', images: [], pictured: false, objects: false, tracked: false, tooDeep: false };
  const kept: string[] = [];
  const symbolFonts = new Set<number>();
  const groups: Group[] = [{ font: 0, role: 'text', field: null, picture: null, deleted: false }];
  token.lastIndex = 0;
  for (let match = token.exec(rtf); match; match = token.exec(rtf)) {
    const [text, word, number] = match;
    const group = groups.at(-1)!;
    const value = Number(number ?? 1);
    if (text === '{') {
      if (groups.length >= maxDepth) {
        found.tooDeep = true;
        break;
      }
      // What is nested in a picture describes it.
      groups.push(group.role === 'picture' ? { ...group, role: 'data', picture: null } : { ...group, picture: null });
      kept.push(text);
    } else if (text === '}') {
      kept.push(text);
      groups.pop();
      const parent = groups.at(-1);
      if (!parent) break;
      if (group.picture) addPicture(group.picture, found);
      if (group.field && group.field !== parent.field) kept.push(fieldText(group.field));
    } else if (word === 'bin') {
      token.lastIndex += Math.max(0, value);
    } else if (word) {
      if (word === 'field') group.field = { instruction: '', result: noResult, fallback: 0, items: [] };
      readWord(word, value, group, found);
      if (group.role !== 'picture') kept.push(text);
    } else if (group.deleted) {
      found.tracked = true;
    } else if (group.role === 'text' && symbolFonts.has(group.font)) {
      kept.push(inSymbolFont(text));
    } else if (group.role === 'picture') {
      if (group.picture?.type) group.picture.hex.push(text);
    } else if (group.role !== 'data') {
      if (group.role === 'fonts' && /wingdings( 2)?;/i.test(text)) symbolFonts.add(group.font);
      if (group.role === 'instruction' && group.field) group.field.instruction += text;
      if (group.role === 'item' && group.field) group.field.items[group.field.items.length - 1] += text;
      kept.push(text);
    }
  }
  found.rtf = kept.join('') + '}'.repeat(Math.max(0, groups.length - 1));
  return found;
}

function readWord(word: string, value: number, group: Group, found: PreparedRtf): void {
  const { field, picture } = group;
  switch (word) {
    case 'f':
      group.font = value;
      break;
    case 'fonttbl':
      group.role = 'fonts';
      break;
    case 'fldinst':
      group.role = 'instruction';
      break;
    case 'fldrslt':
      group.role = 'text';
      break;
    case 'ffres':
      if (field) field.result = value;
      break;
    case 'ffdefres':
      if (field) field.fallback = value;
      break;
    case 'ffl':
      group.role = 'item';
      field?.items.push('');
      break;
    case 'object':
      found.objects = true;
      break;
    case 'objdata':
      group.role = 'data';
      break;
    case 'pict':
      found.pictured = true;
      group.role = 'picture';
      group.picture = { hex: [], type: null, width: 0, height: 0 };
      break;
    case 'shp':
    case 'do':
      found.pictured = true;
      break;
    case 'pngblip':
      if (picture) picture.type = 'png';
      break;
    case 'jpegblip':
      if (picture) picture.type = 'jpg';
      break;
    case 'picwgoal':
      if (picture) picture.width = value / 20;
      break;
    case 'pichgoal':
      if (picture) picture.height = value / 20;
      break;
    case 'deleted':
      group.deleted = value !== 0;
      break;
    case 'plain':
      group.deleted = false;
      break;
    case 'revised':
      found.tracked = true;
      break;
  }
}

/** What a form field shows and a reader of text would not see. */
function fieldText(field: Field): string {
  const result = field.result === noResult ? field.fallback : field.result;
  if (field.instruction.includes('FORMCHECKBOX')) return unicode(result === 1 ? '☒' : '☐');
  if (field.instruction.includes('FORMDROPDOWN')) return field.items[result] ?? '';
  const symbol = /SYMBOL\s+(\d+)\s.*Wingdings/.exec(field.instruction)?.[1];
  return symbol && symbols[Number(symbol)] ? unicode(symbols[Number(symbol)]!) : '';
}

/** A character as such (`o`) or by its code (`\'a8`). */
function inSymbolFont(text: string): string {
  const coded = /^\\'(..)$/.exec(text)?.[1];
  if (coded) return symbols[Number.parseInt(coded, 16)] ? unicode(symbols[Number.parseInt(coded, 16)]!) : text;
  return text.replace(/[oqx]/g, (letter) => unicode(symbols[letter.charCodeAt(0)]!));
}

/** `\uc0` says that no substitute character follows. */
function unicode(character: string): string {
  return `{\\uc0\\u${character.charCodeAt(0)} }`;
}

function addPicture({ hex, type, width, height }: Picture, found: PreparedRtf): void {
  if (!type) return;
  const bytes = Buffer.from(hex.join('').replace(/\s/g, ''), 'hex');
  const share = width > 0 && height > 0 ? (width * height) / (595 * 842) : null;
  found.images.push({ name: `obrázek ${found.images.length + 1}.${type}`, mimeType: '', bytes, share });
}
