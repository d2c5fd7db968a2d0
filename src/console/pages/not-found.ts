import { html } from '../html.ts';
import type { User } from '../users.ts';
import { page } from './frame.ts';

export function notFoundPage(user: User | null, what: string): string {
  return page(
    'Nenalezeno',
    user,
    '',
    html`<h1>Nenalezeno</h1><p>${what}</p><p><a href="/cases">Zpět na případy</a></p>`,
  );
}
