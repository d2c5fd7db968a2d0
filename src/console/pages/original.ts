import type { StoredDocument } from '../../messages/documents.ts';
import { type Html, html } from '../html.ts';
import type { User } from '../users.ts';
import { pathOf } from './case-document.ts';
import { buttonLook, facts, notice, page } from './frame.ts';

/** What to know before a file that a stranger sent is opened on one's own computer. */
export function originalPage(user: User, csrf: Html, caseId: string, document: StoredDocument): string {
  return page(
    `Originál dokumentu případu ${caseId}`,
    user,
    '/cases',
    html`<p><a href="/cases/${caseId}">← Případ ${caseId}</a></p>
<h1>Stáhnout originál dokumentu</h1>
${notice('warning', 'Soubor je tak, jak jej odesílatel poslal. Podatelna jej četla v odděleném procesu a nekontrolovala, zda není škodlivý. Otevírejte jej jen v programu k tomu určeném, makra ani odkazy v něm nepovolujte.')}
${facts([
  ['Název souboru', document.name],
  ['Velikost', `${document.sizeBytes.toLocaleString('cs-CZ')} B`],
  ['SHA-256', document.sha256],
])}
<form method="post" action="/cases/${caseId}/documents/${pathOf(document.place)}/original">${csrf}<p class="actions"><button ${buttonLook('primary')}>Stáhnout</button> <a href="/cases/${caseId}">Zpět k případu</a></p></form>
<p class="small">Stažení se zapisuje do protokolu přístupů.</p>`,
  );
}
