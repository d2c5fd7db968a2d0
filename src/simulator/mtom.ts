import { joined, type Pieces, piecesOf } from './pieces.ts';
import type { AnswerPart } from './soap-answer.ts';

/** ISDS chooses a boundary like this, quoted because of its equals signs. */
const boundary = '==podatelna-simulator-d2b7c1f4==';

/**
 * An answer as MTOM/XOP (facts: VoDZ): the document first, then each binary value as a part of its own, to which the
 * document refers by xop:Include.
 */
export function multipart(parts: AnswerPart[]): { contentType: string; body: Pieces } {
  const root: string[] = [];
  const attached: Pieces[] = [];
  for (const part of parts) {
    if (typeof part === 'string') root.push(part);
    else if (!('binary' in part)) root.push(Buffer.from(part).toString('utf8'));
    else {
      attached.push(part.binary);
      root.push(`<xop:Include xmlns:xop="http://www.w3.org/2004/08/xop/include" href="cid:${attached.length}"/>`);
    }
  }
  const rootPart = piecesOf(
    `--${boundary}\r\nContent-Type: application/xop+xml; charset=utf-8; type="application/soap+xml"\r\n` +
      'Content-Transfer-Encoding: binary\r\nContent-Id: <rootpart>\r\n\r\n',
    ...root,
  );
  const others = attached.flatMap((binary, index) => [
    piecesOf(
      `\r\n--${boundary}\r\nContent-Type: application/octet-stream\r\n` +
        `Content-Transfer-Encoding: binary\r\nContent-Id: <${index + 1}>\r\n\r\n`,
    ),
    binary,
  ]);
  return {
    contentType:
      `multipart/related; start="<rootpart>"; type="application/xop+xml"; boundary="${boundary}"; ` +
      'start-info="application/soap+xml"',
    body: joined(rootPart, ...others, piecesOf(`\r\n--${boundary}--\r\n`)),
  };
}
