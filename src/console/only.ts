import type { FastifyReply, FastifyRequest } from 'fastify';
import { forbiddenPage } from './pages/forbidden.ts';
import { may, type PermissionName, permissions } from './permissions.ts';
import { send } from './send.ts';

/** A hook that lets through only whose role may; the rest gets a page that says who may. */
export function only(name: PermissionName) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const user = request.user!;
    if (!may(user.role, name)) await send(reply, forbiddenPage(user, permissions[name]), 403);
  };
}
