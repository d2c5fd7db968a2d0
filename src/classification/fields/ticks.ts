import type { Application, Evidence, Role } from '../act.ts';
import { applicationsOf, findApplications, findBareApplications } from '../application.ts';
import { maskBirthNumbers } from '../birth-number.ts';
import { documentEvidence, evidenceText } from '../evidence-text.ts';
import { fold } from '../folded.ts';
import { evidenceOf, type PlacedLine, type Section } from '../sections.ts';

/**
 * A tick box or radio button with the words it stands beside. `certain` is false where only the ink in a box on a scan
 * tells of it and does not tell clearly.
 */
export type Tick = { label: string; checked: boolean; certain: boolean; evidence: Evidence };

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
    return { label, checked: marked.test(mark[0]), certain: true, evidence: evidenceOf(section, one) };
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
        certain: true,
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

/** Boxes on the recognised pages of a section, by the ink in them. One that is unsure counts as empty and is not certain. */
function ticksOfInk(section: Section): Tick[] {
  return section.document.reading.pages
    .filter((page) => page.recognised && section.pages.includes(page.number))
    .flatMap((page) => {
      const lines = section.lines.filter((one) => one.line.page === page.number && one.line.box);
      const [top, bottom] = [lines[0]?.line.box, lines.at(-1)?.line.box];
      return page
        .recognised!.hints.filter((hint) => hint.kind === 'tick')
        .filter(({ box: at }) => top && bottom && at.y >= top.y - 20 && at.y <= bottom.y + bottom.height + 20)
        .map((hint): Tick => {
          const checked = hint.ink === 'seen';
          return {
            label: hint.label,
            checked,
            certain: hint.ink !== 'unsure',
            evidence: {
              ...documentEvidence(section.document, page.number, `${checked ? '☒' : '☐'} ${hint.label}`),
              box: hint.box,
            },
          };
        });
    });
}

/**
 * Ticks of a section: from fields; from the ink of boxes on a scan; from lines only of documents without geometry, when several forms stand on one
 * page or the fields were not found.
 */
export function ticksOf(section: Section): Tick[] {
  const fields = ticksOfFields(section);
  if (fields.length === 0 && isScanned(section)) return ticksOfInk(section);
  const flowing = !['pdf', 'image'].includes(section.document.reading.kind);
  const sharedPage = section.place.includes(':l');
  if (!flowing || (fields.length > 0 && !sharedPage)) return fields;
  return section.lines.filter((one) => isTickLine(one.line.text)).flatMap((one) => ticksOfLine(section, one));
}

/** Whether the section stands on pages that we recognised from images. */
export function isScanned(section: Section): boolean {
  return section.document.reading.pages.some((page) => page.recognised && section.pages.includes(page.number));
}

function applicationsOfLabel(label: string): Application[] {
  const strong = applicationsOf(findApplications(label));
  if (strong.length > 0) return strong;
  const bare = applicationsOf(
    findBareApplications(label.replace(/[._]/g, ' ').replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')),
  );
  return bare;
}

/** Applications offered by tick boxes and those ticked, in order; `certain`: every box tells clearly whether it is ticked. */
export function tickedApplications(ticks: Tick[]): {
  offered: Application[];
  ticked: { application: Application; evidence: Evidence }[];
  certain: boolean;
} {
  let certain = true;
  const offered: Application[] = [];
  const ticked: { application: Application; evidence: Evidence }[] = [];
  for (const tick of ticks) {
    const named = applicationsOfLabel(tick.label);
    if (named.length !== 1) continue;
    const application = named[0]!;
    certain &&= tick.certain;
    if (!offered.includes(application)) offered.push(application);
    if (tick.checked && !ticked.some((one) => one.application === application))
      ticked.push({ application, evidence: tick.evidence });
  }
  return { offered, ticked, certain };
}

const offersRole = (label: string) => ({
  statutory: /statutar|jednatel|reditel/.test(label),
  employee: /zamestnan|pracovni[kc]/.test(label),
});

/** Roles ticked: "jsem statutárním zástupcem", "jsem zaměstnancem". Both ticked gives both. */
export function tickedRoles(ticks: Tick[]): { role: Role; evidence: Evidence }[] {
  const roles: { role: Role; evidence: Evidence }[] = [];
  for (const tick of ticks) {
    const label = fold(tick.label);
    const { statutory, employee } = offersRole(label);
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

/** Whether boxes offer a role and one of them does not tell clearly whether it is ticked. */
export function roleIsUnclear(ticks: Tick[]): boolean {
  const offers = ticks.filter((tick) => Object.values(offersRole(fold(tick.label))).includes(true));
  return offers.some((tick) => !tick.certain);
}
