import { html } from '../html.ts';
import { page } from './frame.ts';

export function loginPage(problem: string | null): string {
  return page(
    'Přihlášení',
    null,
    '',
    html`<h1>Přihlášení</h1>
${problem ? html`<p class="alert" role="alert">${problem}</p>` : ''}
<form method="post" action="/login" class="login">
<label for="name">Uživatelské jméno</label>
<input id="name" name="name" autocomplete="username" required maxlength="64">
<label for="password">Heslo</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="256">
<button>Přihlásit</button>
</form>`,
  );
}
