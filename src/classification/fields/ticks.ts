import type { Application, Evidence, Role } from '../act.ts';
import { applicationsOf, findApplications, findBareApplications } from '../application.ts';
import { maskBirthNumbers } from '../birth-number.ts';
import { evidenceText } from '../evidence-text.ts';
import { fold } from '../folded.ts';
import { evidenceOf, type PlacedLine, type Section } from '../sections.ts';

/** A tick box or radio button with the words it stands beside. */
export type Tick = { label: string; checked: boolean; evidence: Evidence };

const box = /[☐☑☒✓✔○◉●◯]|\[[ xX✓]?\](?=\s)|(?<=^|\s)\([xX ]\)(?=\s)/gu;
const marked = /[☑☒✓✔◉●]|[xX]/u;

/** Whether a line carries tick boxes; its words are offers, not statements. */
export function isTickLine(text: string): boolean {
  return new RegExp(box.source, 'u').test(text);
}

// Only where the box is known to stand before its label: a PDF's text order may put it behind (documents.md §0.2).
function ticksOfLine(section: Section, one: PlacedLine): Tick[] {
  const text = one.line.text;
  const marks = [...text.matchAll(box)];
  const lead = text.slice(0, marks[0]?.index ?? 0).trim();
  return marks.map((mark, at) => {
    const own = text.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? text.length).trim();
    const label = /^(?:ano|ne|áno|nie)\b/iu.test(own) ? `${own} ${lead}` : own;
    return { label, checked: marked.test(mark[0]), evidence: evidenceOf(section, one) };
  });
}

function ticksOfFields(section: Section): Tick[] {
  const top = section.lines.find((one) => one.line.box)?.line;
  const bottom = section.lines.findLast((one) => one.line.box)?.line;
  return section.fields
    .filter((field) => field.kind === 'checkbox' || field.kind === 'radio')
    .filter((field) => {
      // Two forms on one page: a box belongs to the form it stands in.
      if (!field.box || !top?.box || !bottom?.box || top.page !== bottom.page || field.page !== top.page) return true;
      return field.box.y >= top.box.y - 20 && field.box.y <= bottom.box.y + bottom.box.height + 20;
    })
    .map((field) => {
      const words =
        field.label ??
        `${field.name.replace(/[._-]+/g, ' ')} ${field.kind === 'radio' ? (field.value ?? '') : ''}`.trim();
      const label = /^(?:ano|ne)$/i.test(words.trim()) ? `${words} ${field.name.replace(/[._-]+/g, ' ')}` : words;
      return {
        label,
        checked: field.checked === true,
        evidence: {
          source: 'document',
          document: section.document.place,
          documentName: maskBirthNumbers(section.document.name),
          page: field.page,
          box: field.box,
          text: evidenceText(`${field.checked ? '☒' : '☐'} ${label}`),
        },
      };
    });
}

/**
 * Ticks of a section: from fields; from lines only of documents without geometry, when several forms stand on one
 * page or the fields were not found.
 */
export function ticksOf(section: Section): Tick[] {
  const fields = ticksOfFields(section);
  const flowing = !['pdf', 'image'].includes(section.document.reading.kind);
  const sharedPage = section.place.includes(':l');
  if (!flowing || (fields.length > 0 && !sharedPage)) return fields;
  return section.lines.filter((one) => isTickLine(one.line.text)).flatMap((one) => ticksOfLine(section, one));
}

function applicationsOfLabel(label: string): Application[] {
  const strong = applicationsOf(findApplications(label));
  if (strong.length > 0) return strong;
  const bare = applicationsOf(
    findBareApplications(label.replace(/[._]/g, ' ').replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')),
  );
  return bare;
}

/** Applications offered by tick boxes and those ticked, in order. */
export function tickedApplications(ticks: Tick[]): {
  offered: Application[];
  ticked: { application: Application; evidence: Evidence }[];
} {
  const offered: Application[] = [];
  const ticked: { application: Application; evidence: Evidence }[] = [];
  for (const tick of ticks) {
    const named = applicationsOfLabel(tick.label);
    if (named.length !== 1) continue;
    const application = named[0]!;
    if (!offered.includes(application)) offered.push(application);
    if (tick.checked && !ticked.some((one) => one.application === application))
      ticked.push({ application, evidence: tick.evidence });
  }
  return { offered, ticked };
}

/** Roles ticked: "jsem statutárním zástupcem", "jsem zaměstnancem". Both ticked gives both. */
export function tickedRoles(ticks: Tick[]): { role: Role; evidence: Evidence }[] {
  const roles: { role: Role; evidence: Evidence }[] = [];
  for (const tick of ticks) {
    const label = fold(tick.label);
    const statutory = /statutar|jednatel|reditel/.test(label);
    const employee = /zamestnan|pracovni[kc]/.test(label);
    if (!statutory && !employee) continue;
    const denied = /(?<![a-z])(?:nejsem|neni|ne|nie som)(?![a-z])/.test(label);
    const positive = tick.checked !== denied;
    if (statutory && !employee && tick.checked)
      roles.push({ role: positive ? 'statutory' : 'employee', evidence: tick.evidence });
    else if (employee && !statutory && tick.checked && !denied)
      roles.push({ role: 'employee', evidence: tick.evidence });
  }
  return roles;
}
