import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** A file that pages load. Its address changes with its content, so a browser may keep it for ever. */
export type Asset = { address: string; type: string; content: Buffer };

const ours = (name: string) => join(import.meta.dirname, 'assets', name);

/** Of the design system of gov.cz only what the pages use; ours after it. */
const styles = [
  import.meta.resolve('@gov-design-system-ce/styles/html/tokens.css'),
  import.meta.resolve('@gov-design-system-ce/styles/html/styles.css'),
  import.meta.resolve('@gov-design-system-ce/styles/html/components/gov-container.css'),
  import.meta.resolve('@gov-design-system-ce/styles/html/components/gov-button.css'),
  import.meta.resolve('@gov-design-system-ce/styles/html/components/gov-tag.css'),
  import.meta.resolve('@gov-design-system-ce/styles/html/components/gov-message.css'),
].map((url) => fileURLToPath(url));

export const stylesheet = asset('console', 'css', 'text/css; charset=utf-8', [...styles, ours('console.css')]);
export const icon = asset('icon', 'svg', 'image/svg+xml', [ours('icon.svg')]);
/** Keys on the pages of cases; they work without it. */
export const caseScript = asset('case', 'js', 'text/javascript; charset=utf-8', [ours('case.js')]);
const assets = [stylesheet, icon, caseScript];

function asset(name: string, extension: string, type: string, files: string[]): Asset {
  // A byte order mark inside the whole would be a part of the first selector after it.
  const content = Buffer.from(files.map((file) => readFileSync(file, 'utf8').replace(/^\uFEFF/, '')).join('\n'));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { address: `/assets/${name}-${hash}.${extension}`, type, content };
}

/** Serves the files that pages load, to everybody: nothing is in them but looks. Compressed once, at the start. */
export async function assetRoutes(app: FastifyInstance): Promise<void> {
  for (const { address, type, content } of assets) {
    const packed = {
      br: await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      gzip: await promisify(gzip)(content),
    };
    app.get(address, async (request, reply) => {
      const accepted = String(request.headers['accept-encoding'] ?? '')
        .split(',')
        .map((one) => one.trim().split(';')[0]);
      const encoding = (['br', 'gzip'] as const).find((one) => accepted.includes(one));
      if (encoding) reply.header('content-encoding', encoding);
      return reply
        .headers({ 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' })
        .type(type)
        .send(encoding ? packed[encoding] : content);
    });
  }
}
