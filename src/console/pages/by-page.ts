import { type Html, html } from '../html.ts';

/** What a sentence for administrators tells to run, and the place in the console that does the same. */
const places: [command: string, instead: Html][] = [
  [
    '„podatelna messages --state quarantined“',
    html`<a href="/messages?state=quarantined">seznam zpráv v karanténě</a>`,
  ],
  ['„podatelna status“', html`<a href="/failures">přehled zpráv, které uvízly nebo se nezdařily</a>`],
  ['spusťte „podatelna resume poll“', html`<a href="#pozastaveni">obnovte vybírání</a>`],
  ['spusťte „podatelna resume processing“', html`<a href="#pozastaveni">obnovte zpracování</a>`],
  ['(„podatelna resume poll“)', html`(<a href="#pozastaveni">zde</a>)`],
  ['(„podatelna resume processing“)', html`(<a href="#pozastaveni">zde</a>)`],
];

/** The sentence with links instead of commands that a page makes needless; alarms that go out keep the commands. */
export function byPage(because: string): Html {
  const found = places.find(([command]) => because.includes(command));
  if (!found) return html`${because}`;
  const [command, instead] = found;
  const at = because.indexOf(command);
  return html`${byPage(because.slice(0, at))}${instead}${byPage(because.slice(at + command.length))}`;
}
