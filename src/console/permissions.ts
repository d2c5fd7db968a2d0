import type { FastifyReply, FastifyRequest } from 'fastify';
import { forbiddenPage } from './pages/forbidden.ts';
import { send } from './send.ts';
import type { UserRole } from './users.ts';

type Permission = { verb: string; roles: readonly UserRole[] };

/**
 * Who may do what in the console beside looking, which everybody may, and beside deciding cases, whose rules are in
 * src/cases/decisions.ts. `verb` completes "nesmí …" and "smí …".
 */
export const permissions = {
  retryMessages: { verb: 'spouštět zprávy znovu', roles: ['operator', 'approver', 'administrator'] },
  pause: { verb: 'pozastavovat a obnovovat příjem a zpracování', roles: ['administrator'] },
  workQueue: { verb: 'zasahovat do fronty úloh', roles: ['administrator'] },
  seeAudit: { verb: 'číst auditní stopu', roles: ['administrator'] },
} satisfies Record<string, Permission>;

export type PermissionName = keyof typeof permissions;

export function may(role: UserRole, name: PermissionName): boolean {
  const { roles }: Permission = permissions[name];
  return roles.includes(role);
}

/** A hook that lets through only whose role may; the rest gets a page that says who may. */
export function only(name: PermissionName) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const user = request.user!;
    if (!may(user.role, name)) await send(reply, forbiddenPage(user, permissions[name]), 403);
  };
}
