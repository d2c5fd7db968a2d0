import { html } from '../html.ts';
import { field } from './fields.ts';
import { buttonLook, notice, page } from './frame.ts';

export type LoginView = {
  problem: string | null;
  /** login by OpenID Connect is configured */
  oidc: boolean;
  /** somebody has just logged out who is still logged in at the provider: where that is ended */
  endAddress?: string | null;
};

export function loginPage({ problem, oidc, endAddress }: LoginView): string {
  return page(
    'Přihlášení',
    null,
    '',
    html`<h1>Přihlášení</h1>
${problem && notice('error', problem)}
${
  endAddress
    ? notice(
        'warning',
        html`Z podatelny jste odhlášeni. V jednotném přihlášení úřadu zůstáváte přihlášeni; na sdíleném počítači <a href="${endAddress}">se odhlaste i tam</a>.`,
      )
    : ''
}
${
  oidc
    ? html`<p><a ${buttonLook('primary')} href="/login/oidc">Jednotné přihlášení úřadu</a></p>
<h2>Nebo jménem a heslem podatelny</h2>`
    : ''
}
<form method="post" action="/login" class="login">
${field('name', 'Uživatelské jméno', html`<input id="name" name="name" autocomplete="username" required maxlength="64">`)}
${field('password', 'Heslo', html`<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="256">`)}
<button>Přihlásit</button>
</form>`,
  );
}
