import { type Fonts, type Typeface, widthOf } from './fonts.ts';

/**
 * One page as a list of marks, in points from the top left corner; `y` of a text is its baseline. The same sheet
 * becomes a page of a PDF with text or, drawn as outlines, the image of a scan.
 */
export type Mark =
  | { kind: 'text'; text: string; x: number; y: number; size: number; face: Typeface }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; width: number }
  | { kind: 'box'; x: number; y: number; width: number; height: number; fill?: string }
  /** a signature by hand: strokes as an SVG path; `asPicture` puts it into a PDF as a bitmap, not as strokes */
  | { kind: 'ink'; path: string; x: number; y: number; asPicture: boolean }
  /** a round office stamp with its text */
  | { kind: 'stamp'; x: number; y: number; lines: string[] }
  /** field of an interactive form; a text field has a value, a check box is ticked or not */
  | { kind: 'field'; name: string; x: number; y: number; width: number; height: number; value: string | boolean };

export type Sheet = { width: number; height: number; marks: Mark[] };

export type TextStyle = { size?: number; face?: Typeface };

/** Writes marks onto an A4 page from top to bottom; `y` is where the next thing goes. */
export class Pen {
  readonly sheet: Sheet = { width: 595, height: 842, marks: [] };
  readonly fonts: Fonts;
  readonly left: number;
  readonly right: number;
  y: number;

  constructor(fonts: Fonts, margin = 62) {
    this.fonts = fonts;
    this.left = margin;
    this.right = this.sheet.width - margin;
    this.y = margin;
  }

  width(text: string, style: TextStyle = {}): number {
    return widthOf(this.fonts, text, style.size ?? 10, style.face ?? 'sans');
  }

  /** Text at an exact place; does not move the pen. */
  at(x: number, y: number, text: string, style: TextStyle = {}): void {
    if (text === '') return;
    this.sheet.marks.push({ kind: 'text', text, x, y, size: style.size ?? 10, face: style.face ?? 'sans' });
  }

  /** One line of text in the flow. */
  line(text: string, style: TextStyle & { align?: 'left' | 'centre' | 'right'; indent?: number } = {}): void {
    const size = style.size ?? 10;
    this.y += size * 1.4;
    const free = this.right - this.left - this.width(text, style);
    const shift = style.align === 'centre' ? free / 2 : style.align === 'right' ? free : (style.indent ?? 0);
    this.at(this.left + shift, this.y, text, style);
  }

  /** Text broken into lines at spaces, within the margins or within the given column. */
  paragraph(text: string, style: TextStyle & { x?: number; width?: number } = {}): void {
    const x = style.x ?? this.left;
    const width = style.width ?? this.right - x;
    const size = style.size ?? 10;
    for (const part of text.split('\n')) {
      for (const line of this.wrap(part, width, style)) {
        this.y += size * 1.4;
        this.at(x, this.y, line, style);
      }
    }
  }

  wrap(text: string, width: number, style: TextStyle = {}): string[] {
    const lines: string[] = [];
    let current = '';
    for (const word of text.split(' ')) {
      const longer = current === '' ? word : `${current} ${word}`;
      if (current !== '' && this.width(longer, style) > width) {
        lines.push(current);
        current = word;
      } else {
        current = longer;
      }
    }
    return [...lines, current];
  }

  gap(points: number): void {
    this.y += points;
  }

  rule(x1: number, x2: number, y: number, width = 0.5): void {
    this.sheet.marks.push({ kind: 'line', x1, y1: y, x2, y2: y, width });
  }

  box(x: number, y: number, width: number, height: number, fill?: string): void {
    this.sheet.marks.push({ kind: 'box', x, y, width, height, ...(fill ? { fill } : {}) });
  }

  mark(mark: Mark): void {
    this.sheet.marks.push(mark);
  }
}
