import { createReadStream } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { readCase } from '../../commands/cases.ts';
import { Failure } from '../../errors.ts';
import { readStoredDocument, type StoredDocument } from '../../messages/documents.ts';
import { withDocument } from '../../processing/draw-document.ts';
import { openPageImages } from '../page-images.ts';
import { originalPage } from '../pages/original.ts';
import { recordView } from '../record.ts';
import { send, sendOrNotFound } from '../send.ts';
import type { ConsoleDeps } from '../server.ts';
import { csrfField } from '../session.ts';

type Address = { Params: { caseId: string; place: string } };

const takingOutMs = 120_000;

/** Documents of a case as images of their pages, and as they came. Each view is in the audit log. */
export function documentRoutes(app: FastifyInstance, deps: ConsoleDeps): void {
  const { db, spoolDir } = deps;
  const drawPage = openPageImages(db, spoolDir);

  app.get<{ Params: Address['Params'] & { page: string } }>(
    '/cases/:caseId/documents/:place/pages/:page.png',
    async (request, reply) => {
      const { caseId, place, page } = request.params;
      try {
        const { document, subject } = await documentOf(deps, caseId, place);
        const image = await drawPage(document, Number(page));
        await recordView(request, 'document_viewed', [subject]);
        return reply.type('image/png').send(image);
      } catch (error) {
        return refuse(reply, error);
      }
    },
  );

  app.get<Address>('/cases/:caseId/documents/:place/original', async (request, reply) => {
    const { caseId, place } = request.params;
    return sendOrNotFound(reply, request.user!, async () => {
      const { document } = await documentOf(deps, caseId, place);
      return originalPage(request.user!, csrfField(request), caseId, document);
    });
  });

  // A form and no link: nothing follows it ahead of time, and the warning is seen before.
  app.post<Address>('/cases/:caseId/documents/:place/original', async (request, reply) => {
    const { caseId, place } = request.params;
    try {
      const { document, subject } = await documentOf(deps, caseId, place);
      const dir = await mkdtemp(join(spoolDir, 'original-'));
      const file = join(dir, 'document');
      reply.raw.once('close', () => void rm(dir, { recursive: true, force: true }));
      const signal = AbortSignal.timeout(takingOutMs);
      await withDocument(db, document, spoolDir, signal, (taken) => copyFile(taken, file));
      await recordView(request, 'document_viewed', [subject]);
      return reply
        .headers({
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(plainName(document.name))}`,
          'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
          'content-length': String(document.sizeBytes),
        })
        .type('application/octet-stream')
        .send(createReadStream(file));
    } catch (error) {
      return refuse(reply, error);
    }
  });
}

/** The document at a place ("2-1" in addresses) of the message that the case came with, and how the audit log names it. */
async function documentOf(
  { db }: ConsoleDeps,
  caseId: string,
  place: string,
): Promise<{ document: StoredDocument; subject: string }> {
  const { dm_id } = await readCase(db, caseId);
  const at = place.replaceAll('-', '/');
  const document = dm_id === null ? null : await readStoredDocument(db, dm_id, at);
  if (!document) throw new Failure('operator', 'no-document', 'Takový dokument u případu není.');
  return { document, subject: `document:${dm_id}/${document.place}` };
}

/** Without what a file system takes for more than a name. */
const plainName = (name: string) =>
  name
    .replace(/[/\\\p{C}]/gu, '_')
    .toWellFormed()
    .slice(0, 120) || 'dokument';

function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof Failure) || error.kind !== 'operator') throw error;
  return send(reply, error.message, 404).type('text/plain; charset=utf-8');
}
