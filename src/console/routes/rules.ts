import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { rulesPage } from '../pages/rules.ts';
import { send } from '../send.ts';

/** The rules that findings name, in the words of `docs/rules.md`. */
export async function ruleRoutes(app: FastifyInstance): Promise<void> {
  const rules = await readFile(join(import.meta.dirname, '../../../docs/rules.md'), 'utf8');
  app.get('/rules', async (request, reply) => send(reply, rulesPage(request.user!, rules)));
}
