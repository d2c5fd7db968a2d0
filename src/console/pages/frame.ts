import { roleNames } from '../../commands/words.ts';
import { type Asset, icon, stylesheet } from '../assets.ts';
import { Html, html } from '../html.ts';
import { may, type PermissionName } from '../permissions.ts';
import type { User } from '../users.ts';

/** The third says whom a place is for; everybody without it. */
const places: [string, string, PermissionName?][] = [
  ['/cases', 'Případy'],
  ['/messages', 'Zprávy'],
  ['/health', 'Provoz'],
  ['/queue', 'Fronta úloh'],
  ['/audit', 'Auditní stopa', 'seeAudit'],
];

/** The frame of every page. `current` marks the place in the menu; `script` is loaded where it helps. */
export function page(
  title: string,
  user: User | null,
  current: string,
  body: Html,
  script: Asset | null = null,
): string {
  return html`<!doctype html>
<html lang="cs" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Podatelna OKslužby</title>
<link rel="icon" href="${icon.address}">
<link rel="stylesheet" href="${stylesheet.address}">
${script && html`<script src="${script.address}" defer></script>`}
</head>
<body>
<a class="skip" href="#obsah">Přejít na obsah</a>
<header class="top">
<div class="bar">
<p class="brand">Podatelna <span>OKslužby</span></p>
${
  user &&
  html`<form method="post" action="/logout"><span class="who">${user.name} (${roleNames[user.role]})</span> <button class="plain">Odhlásit</button></form>`
}
</div>
${
  user &&
  html`<nav class="places" aria-label="Hlavní"><div class="bar">${places
    .filter(([, , permission]) => !permission || may(user.role, permission))
    .map(
      ([href, label]) =>
        html`<a href="${href}" ${current === href ? new Html('aria-current="page"') : ''}>${label}</a>`,
    )}</div></nav>`
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

type ButtonLook = 'primary' | 'quiet';

/** Attributes of a button or of a link that looks like one, as the design system wants them. */
export const buttonLook = (look: ButtonLook) =>
  new Html(
    look === 'primary'
      ? 'class="gov-button" data-color="primary" data-type="solid" data-size="m"'
      : 'class="gov-button" data-color="primary" data-type="outlined" data-size="m"',
  );

/** How each assessment is coloured; the word says the same. */
const tagColors: Record<string, string> = {
  ready: 'success',
  review: 'warning',
  deficient: 'error',
  information: 'neutral',
};

/** A word in a coloured box. */
export const tag = (value: string, label: string) =>
  html`<span class="gov-tag" data-size="s" data-type="subtle" data-color="${tagColors[value] ?? 'neutral'}">${label}</span>`;

/** A sentence that has to be seen. */
export const notice = (color: 'success' | 'error' | 'warning' | 'primary', body: Html | string) =>
  html`<div class="gov-message" data-color="${color}" data-type="subtle" ${color === 'error' ? new Html('role="alert"') : new Html('role="status"')}><div>${body}</div></div>`;
