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
