import { type References, referencesOf } from './references.ts';
import type { Section } from './structure/cross-reference.ts';
import {
  canonical,
  isCount,
  isDictionary,
  isName,
  isReference,
  isText,
  type PdfDictionary,
  type PdfValue,
  referencesIn,
} from './structure/objects.ts';
import type { Revision } from './structure/revision.ts';

/** What was added behind a signature without touching what it covers. */
export type Addition = 'signature' | 'timeStamp' | 'validationData';

/**
 * What the later sections added, when all of it is signatures without appearance, time stamps and validation data; null
 * when anything else was added, changed or taken away. Every object they touch has to be explained: the catalogue may
 * gain /DSS, /Extensions and a form; a form, a page and their lists may gain new fields and nothing more. One object may
 * serve two purposes, so whatever is gained must be of no use for another: no streams, no names but the expected ones.
 * An object that the signed document refers to without having it must stay undefined, for defining it would fill a gap
 * left there on purpose. Throws `PdfSyntax`.
 */
export function harmlessAdditions(signed: Revision, whole: Revision, sections: Section[]): Addition[] | null {
  const touched = new Set<number>();
  const carriers = new Set<number>();
  for (const { places, stream } of sections) {
    if (stream !== null) carriers.add(stream);
    for (const [number, place] of places) {
      if (number !== 0) touched.add(number);
      if (place.kind === 'packed') carriers.add(place.container);
    }
  }
  const isNew = (number: number) => !signed.has(number);
  const references = referencesOf(signed);
  const fresh = [...touched, ...carriers].filter(isNew);
  if (fresh.some((number) => references.counts.has(number)) || !sameTrailer(signed, whole, touched)) return null;

  const judge = new AdditionsJudge(signed, whole, references);
  if (!judge.catalogue(signed.trailer.get('Root'))) return null;
  for (const number of touched) {
    const explained =
      judge.explained.has(number) ||
      (carriers.has(number) && isNew(number)) ||
      !(signed.has(number) || whole.has(number));
    if (!explained && (isNew(number) || !judge.change(number))) return null;
  }
  return [...judge.additions];
}

function sameTrailer(signed: Revision, whole: Revision, touched: Set<number>): boolean {
  const [before, after] = [signed.trailer.get('Size'), whole.trailer.get('Size')];
  // Programs take no notice of objects from /Size on.
  if (!isCount(before) || !isCount(after) || after < before || [...touched].some((number) => number >= after))
    return false;
  return ['Root', 'Info', 'Encrypt'].every(
    (key) => canonical(signed.trailer.get(key)) === canonical(whole.trailer.get(key)),
  );
}

const validationKeys = ['Type', 'Certs', 'CRLs', 'OCSPs', 'VRI', 'TU', 'TS'];
const fieldKeys = ['Type', 'Subtype', 'FT', 'T', 'TU', 'F', 'Ff', 'P', 'Rect', 'V', 'AP', 'MK', 'Lock', 'SV'];

class AdditionsJudge {
  /** objects that may be as they are now */
  readonly explained = new Set<number>();
  readonly additions = new Set<Addition>();
  readonly #signed: Revision;
  readonly #whole: Revision;
  readonly #references: References;
  readonly #lists: Set<number>;

  constructor(signed: Revision, whole: Revision, references: References) {
    this.#signed = signed;
    this.#whole = whole;
    this.#references = references;
    this.#lists = new Set(references.annotationLists);
  }

  catalogue(root: PdfValue | undefined): boolean {
    const old = this.#signed.resolve(root);
    const now = this.#whole.resolve(root);
    if (!isReference(root) || !isDictionary(old) || !isDictionary(now)) return false;
    if (!sameBut(old, now, ['DSS', 'Extensions', 'AcroForm'])) return false;
    this.explained.add(root.object);
    return (
      this.#validationData(old.get('DSS'), now.get('DSS')) &&
      isExtensions(now.get('Extensions') ?? new Map()) &&
      this.#form(old.get('AcroForm'), now.get('AcroForm'))
    );
  }

  /** An object of the signed document that a later section has, too. */
  change(number: number): boolean {
    if (this.#signed.isStream(number) || this.#whole.isStream(number)) return false;
    const old = this.#signed.get(number);
    const now = this.#whole.get(number);
    if (canonical(old) === canonical(now)) return true;
    if (Array.isArray(old)) {
      const isList = this.#lists.has(number) && this.#references.counts.get(number) === 1;
      return isList && this.#fields(old, now);
    }
    if (!isDictionary(old) || !isDictionary(now)) return false;
    if (isName(old.get('Type'), 'Page')) {
      return sameBut(old, now, ['Annots']) && this.#fields(old.get('Annots') ?? [], now.get('Annots') ?? []);
    }
    const information = this.#signed.trailer.get('Info');
    return isReference(information) && information.object === number && isRedated(old, now);
  }

  #validationData(before: PdfValue | undefined, after: PdfValue | undefined): boolean {
    if (canonical(before) === canonical(after)) return true;
    const now = this.#whole.resolve(after);
    if (!isDictionary(now) || !hasOnly(now, validationKeys) || !isName(now.get('Type') ?? { name: 'DSS' }, 'DSS'))
      return false;
    this.additions.add('validationData');
    this.#explain(after);
    return true;
  }

  #form(before: PdfValue | undefined, after: PdfValue | undefined): boolean {
    const old = this.#signed.resolve(before) ?? new Map();
    const now = this.#whole.resolve(after) ?? new Map();
    if (!isDictionary(old) || !isDictionary(now) || !sameBut(old, now, ['Fields', 'SigFlags'])) return false;
    if (typeof (now.get('SigFlags') ?? 0) !== 'number') return false;
    const list = old.get('Fields');
    if (isReference(list)) this.#lists.add(list.object);
    if (isReference(after)) {
      // Another object of the document made into the form would no longer be what it was.
      if (this.#signed.has(after.object) && canonical(before) !== canonical(after)) return false;
      this.explained.add(after.object);
    }
    return this.#fields(list ?? [], now.get('Fields') ?? []);
  }

  /** The same list with new fields at its end. */
  #fields(before: PdfValue, after: PdfValue): boolean {
    const old = this.#signed.resolve(before);
    const now = this.#whole.resolve(after);
    if (!Array.isArray(old) || !Array.isArray(now)) return false;
    if (isReference(after) && !this.#signed.has(after.object)) this.explained.add(after.object);
    return (
      canonical(old) === canonical(now.slice(0, old.length)) && now.slice(old.length).every((one) => this.#field(one))
    );
  }

  /** A new field with a signature or a time stamp and without appearance. */
  #field(value: PdfValue): boolean {
    if (!isReference(value) || this.#signed.has(value.object)) return false;
    const field = this.#whole.resolve(value);
    if (!isDictionary(field) || !hasOnly(field, fieldKeys) || !isInvisible(field)) return false;
    const named = [
      ['Type', 'Annot'],
      ['Subtype', 'Widget'],
      ['FT', 'Sig'],
    ].every(([key, name]) => isName(field.get(key!), name));
    const addition = this.#signature(field.get('V'));
    if (!named || !addition) return false;
    this.additions.add(addition);
    this.explained.add(value.object);
    for (const key of ['V', 'AP', 'MK', 'Lock', 'SV']) this.#explain(field.get(key));
    return true;
  }

  #signature(value: PdfValue | undefined): Addition | null {
    if (!isReference(value) || this.#signed.has(value.object)) return null;
    const signature = this.#whole.resolve(value);
    if (!isDictionary(signature)) return null;
    if (isName(signature.get('Type'), 'DocTimeStamp')) return 'timeStamp';
    return isName(signature.get('Type') ?? { name: 'Sig' }, 'Sig') ? 'signature' : null;
  }

  /** New objects that something explained brings with it; the signed document reaches none of them. */
  #explain(value: PdfValue | undefined): void {
    const waiting = referencesIn(value ?? null);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (this.#signed.has(next) || this.explained.has(next)) continue;
      this.explained.add(next);
      waiting.push(...referencesIn(this.#whole.get(next)));
    }
  }
}

const hasOnly = (dictionary: PdfDictionary, keys: string[]): boolean =>
  [...dictionary.keys()].every((key) => keys.includes(key));

function sameBut(old: PdfDictionary, now: PdfDictionary, free: string[]): boolean {
  const keys = new Set([...old.keys(), ...now.keys()]);
  return [...keys].every((key) => free.includes(key) || canonical(old.get(key)) === canonical(now.get(key)));
}

/** Information about the document with another date of change and another program, as writers of revisions leave it. */
function isRedated(old: PdfDictionary, now: PdfDictionary): boolean {
  const free = ['ModDate', 'Producer'];
  const isTextOrNone = (value: PdfValue | undefined) => value === undefined || isText(value);
  return sameBut(old, now, free) && free.every((key) => isTextOrNone(old.get(key)) && isTextOrNone(now.get(key)));
}

/** Developer extensions (§7.12): a prefix with a version and a level. */
function isExtensions(value: PdfValue): boolean {
  if (!isDictionary(value)) return false;
  const keys = ['Type', 'BaseVersion', 'ExtensionLevel'];
  return [...value].every(
    ([name, one]) =>
      (name === 'Type' && isName(one)) ||
      (isDictionary(one) && hasOnly(one, keys) && isName(one.get('BaseVersion')) && isCount(one.get('ExtensionLevel'))),
  );
}

/** A rectangle without area (§12.7.4.5) shows nothing, whatever appearance is given to it. */
function isInvisible(field: PdfDictionary): boolean {
  const rectangle = field.get('Rect');
  if (!Array.isArray(rectangle) || rectangle.length !== 4) return false;
  if (!rectangle.every((one) => typeof one === 'number')) return false;
  const [left, bottom, right, top] = rectangle as number[];
  return left === right || bottom === top;
}
