import { roleNames } from '../../commands/words.ts';
import { html } from '../html.ts';
import type { User, UserRole } from '../users.ts';
import { page } from './frame.ts';

/** Tells somebody that their role may not do this, and whose may. */
export function forbiddenPage(user: User, { verb, roles }: { verb: string; roles: readonly UserRole[] }): string {
  return page(
    'Nedovoleno',
    user,
    '',
    html`<h1>K tomu nemáte oprávnění</h1>
<p>Role ${roleNames[user.role]} nesmí ${verb}. Smí to: ${roles.map((role) => roleNames[role]).join(', ')}.</p>
<p>Potřebujete-li to ke své práci, požádejte správce podatelny o jinou roli.</p>
<p><a href="/cases">Zpět na případy</a></p>`,
  );
}
