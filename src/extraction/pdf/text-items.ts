import type { PageViewport } from 'pdfjs-dist';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { letterCount } from '../clean-text.ts';
import { boxAround, type PageItem, type Turn } from './page-item.ts';

/** Share of the font height above and below the baseline; enough to tell lines apart for any Latin font. */
const ascent = 0.78;
const descent = 0.22;

/**
 * Pieces of text with their boxes on the page as it is seen (rotation and crop box applied). What lies wholly outside
 * the visible page is left out, and so is text drawn twice at one place to look bold; `repeatedLetters` counts that.
 */
export function textItems(
  content: TextContent,
  viewport: PageViewport,
): { items: PageItem[]; repeatedLetters: number } {
  let repeatedLetters = 0;
  const items: PageItem[] = [];
  const seen = new Set<string>();
  for (const item of content.items) {
    if (!isText(item) || item.str.trim() === '') continue;
    const placed = place(item, viewport);
    const { x, y, width, height } = placed.box;
    if (x > viewport.width || y > viewport.height || x + width < 0 || y + height < 0) continue;
    const at = `${Math.round(x)} ${Math.round(y)} ${item.str}`;
    const beside = `${Math.round(x - 0.5)} ${Math.round(y)} ${item.str}`;
    if (seen.has(at) || seen.has(beside)) {
      repeatedLetters += letterCount(item.str);
      continue;
    }
    seen.add(at).add(beside);
    items.push(placed);
  }
  return { items, repeatedLetters };
}

function isText(item: TextContent['items'][number]): item is TextItem {
  return 'str' in item;
}

function place(item: TextItem, viewport: PageViewport): PageItem {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform as number[];
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  const along = Math.hypot(a, b) || 1;
  const direction = { x: a / along, y: b / along };
  const up = { x: c / size, y: d / size };
  const corner = (forward: number, upward: number): number[] =>
    viewport.convertToViewportPoint(
      x + direction.x * forward + up.x * upward,
      y + direction.y * forward + up.y * upward,
    );
  const [x1 = 0, y1 = 0] = corner(0, -descent * size);
  const [x2 = 0, y2 = 0] = corner(item.width, ascent * size);
  const [startX = 0, startY = 0] = corner(0, 0);
  const [endX = 0, endY = 0] = corner(1, 0);
  const turn = turnOf(endX - startX, endY - startY);
  return { text: item.str, box: boxAround(x1, y1, x2, y2), turn, tick: false, checked: null, field: null };
}

function turnOf(dx: number, dy: number): Turn {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 180;
  return dy >= 0 ? 90 : 270;
}
