import { type Block, type Flow, plainText, type Run } from '../flow/flow.ts';
import { eightBit } from './encodings.ts';

/** RTF (Microsoft specification 1.9.1) in code page 1250, as WordPad and older Words save it. */
export function rtfOf(flow: Flow): Uint8Array {
  const head =
    '{\\rtf1\\ansi\\ansicpg1250\\deff0\\deflang1029{\\fonttbl{\\f0\\froman\\fprq2\\fcharset238 Times New Roman;}{\\f1\\fswiss\\fcharset238 Arial;}}';
  const info = `{\\info{\\title ${rtfText(flow.title)}}{\\author ${rtfText(flow.author)}}}`;
  const body = flow.blocks.map(blockRtf).join('\r\n');
  return new Uint8Array(Buffer.from(`${head}\r\n${info}\r\n\\viewkind4\\uc1\r\n${body}\r\n}`, 'latin1'));
}

function blockRtf(block: Block): string {
  if (block.kind === 'paragraph') {
    const align = block.look === 'title' ? '\\qc' : block.look === 'right' ? '\\qr' : '\\ql';
    const size = block.look === 'title' ? 28 : 22;
    return `\\pard${align}\\sa120\\f1\\fs${size} ${runsRtf(block.runs)}\\par`;
  }
  const rows = block.rows.map((row) => {
    const width = Math.floor(9600 / row.length);
    const edges = row.map((_, index) => `\\cellx${width * (index + 1)}`).join('');
    const cells = row.map((runs) => `\\pard\\intbl\\f1\\fs20 ${runsRtf(runs)}\\cell`).join('\r\n');
    return `\\trowd\\trgaph70\\trleft0${edges}\r\n${cells}\\row`;
  });
  return `${rows.join('\r\n')}\r\n\\pard\\par`;
}

function runsRtf(runs: Run[]): string {
  return runs
    .map((run) => {
      const text = rtfText(plainText([run], { ticked: '☒', empty: '☐' }));
      return 'text' in run && run.bold ? `{\\b ${text}}` : text;
    })
    .join('');
}

/** Letters of the code page as \'xx, others as \uN with a question mark for readers that do not know it. */
function rtfText(text: string): string {
  return [...text]
    .map((letter) => {
      if ('\\{}'.includes(letter)) return `\\${letter}`;
      const code = eightBit('windows-1250', letter);
      if (code === undefined) return `\\u${letter.codePointAt(0)!}?`;
      return code < 0x80 ? letter : `\\'${code.toString(16)}`;
    })
    .join('');
}
