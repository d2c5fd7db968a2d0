import { roleNames } from '../../commands/words.ts';
import { Html, html } from '../html.ts';
import type { User } from '../users.ts';

/** The frame of every page. `current` marks the place in the menu. */
export function page(title: string, user: User | null, current: string, body: Html): string {
  const link = (href: string, label: string) =>
    html`<a href="${href}" ${current === href ? new Html('aria-current="page"') : ''}>${label}</a>`;
  return html`<!doctype html>
<html lang="cs">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Podatelna OKslužby</title>
<link rel="stylesheet" href="/assets/console.css">
</head>
<body>
<a class="skip" href="#obsah">Přejít na obsah</a>
<header>
<p class="brand">Podatelna <span>OKslužby</span></p>
${
  user
    ? html`<nav aria-label="Hlavní">${link('/cases', 'Případy')}${link('/messages', 'Zprávy')}${link('/health', 'Provoz')}${link('/queue', 'Fronta úloh')}</nav>
<form method="post" action="/logout"><span>${user.name} (${roleNames[user.role]})</span> <button class="plain">Odhlásit</button></form>`
    : ''
}
</header>
<main id="obsah">
${body}
</main>
</body>
</html>`.text;
}

/** Labelled values; the empty ones are left out. */
export const facts = (pairs: [string, string | Html | null | undefined][]) =>
  html`<dl>${pairs.filter(([, value]) => value).map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
