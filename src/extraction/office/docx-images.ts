import type { PastedImage } from '../pasted-images.ts';
import { readZipEntry, readZipText, type ZipDirectory } from '../zip-directory.ts';

const maxImages = 200;
/** English metric units in a point (ECMA-376 part 1, §20.1.2.1). */
const unitsPerPoint = 12_700;

/** Images in the body of a DOCX, in their order, with the share of an A4 page that each covers. */
export async function docxImages(directory: ZipDirectory, source: string): Promise<PastedImage[]> {
  const relations = (await readZipText(directory, 'word/_rels/document.xml.rels')) ?? '';
  const targets = new Map<string, string>();
  for (const [relation] of relations.matchAll(/<Relationship\s[^>]{0,2000}>/g)) {
    const id = attribute(relation, 'Id');
    const target = attribute(relation, 'Target');
    if (id && target) targets.set(id, target.startsWith('/') ? target.slice(1) : `word/${target}`);
  }
  const images: PastedImage[] = [];
  const seen = new Set<string>();
  for (const { id, share } of placedImages(source)) {
    const entry = directory.entries.get(targets.get(id) ?? '');
    if (!entry || seen.has(entry.fileName) || images.length >= maxImages) continue;
    seen.add(entry.fileName);
    const extension = /\.[a-z0-9]{2,5}$/i.exec(entry.fileName)?.[0] ?? '';
    const name = `obrázek ${images.length + 1}${extension}`;
    images.push({ name, mimeType: '', bytes: await readZipEntry(directory, entry), share });
  }
  return images;
}

/** References to images with the size that was stated last before each; VML states it in points, and not always. */
function* placedImages(source: string): Generator<{ id: string; share: number | null }> {
  let share: number | null = null;
  const marks = /<wp:extent\s[^>]{0,200}>|<v:shape\s[^>]{0,2000}>|<a:blip\s[^>]{0,500}>|<v:imagedata\s[^>]{0,500}>/g;
  for (const [mark] of source.matchAll(marks)) {
    if (mark.startsWith('<wp:extent')) {
      share = areaShare(Number(attribute(mark, 'cx')) / unitsPerPoint, Number(attribute(mark, 'cy')) / unitsPerPoint);
    } else if (mark.startsWith('<v:shape')) {
      share = areaShare(pointsIn(mark, 'width'), pointsIn(mark, 'height'));
    } else {
      const id = attribute(mark, 'r:embed') ?? attribute(mark, 'r:id');
      if (id) yield { id, share };
    }
  }
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

function pointsIn(shape: string, side: 'width' | 'height'): number {
  return Number(new RegExp(`[";\\s]${side}:([\\d.]+)pt`).exec(shape)?.[1] ?? 0);
}

function areaShare(width: number, height: number): number | null {
  return width > 0 && height > 0 ? (width * height) / (595 * 842) : null;
}
