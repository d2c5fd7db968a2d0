import type { Act, Evidence, Role } from '../act.ts';
import { evidenceText } from '../evidence-text.ts';
import { fold, plain } from '../folded.ts';
import { evidenceOf, type Section } from '../sections.ts';
import {
  ambiguousDirectorWords,
  assistantWords,
  deniedRoleWords,
  employeeDeclarations,
  formerFunctionWords,
  notStatutoryWords,
  outsiderWords,
  soleTraderWords,
  staffWords,
  statutoryDeclarations,
  statutoryFunctionWords,
  undecidedFunctionWords,
  workWords,
} from '../vocabulary/roles.ts';
import { anyWord } from '../vocabulary/word.ts';
import type { LabelledValue } from './labelled.ts';
import { labelledEvidence } from './person.ts';
import { isScanned, isTickLine, roleIsUnclear, type Tick, tickedRoles } from './ticks.ts';

const assistant = anyWord(assistantWords);
const notStatutory = anyWord(notStatutoryWords);
const statutory = anyWord(statutoryFunctionWords, 'alone');
const memberOfTheBody =
  /clen(?:ka|em|kou)? (?:statutarniho|predstavenstva)|statutarni(?:m)? (?:zastupce|zastupkyne|organ)/;
const undecided = anyWord(undecidedFunctionWords);
const ambiguousDirector = anyWord(ambiguousDirectorWords);
const former = anyWord(formerFunctionWords);
const outsiders = anyWord(outsiderWords);
const work = anyWord([...workWords, ...outsiderWords, ...notStatutoryWords]);
const staff = anyWord([...workWords, ...staffWords]);
const soleTrader = anyWord(soleTraderWords);
const denied = anyWord(deniedRoleWords);
const declaresStatutory = anyWord(statutoryDeclarations);
const declaresEmployee = anyWord(employeeDeclarations);

/** The role a function stands for; null when the words do not tell. A function that nobody knows is taken for work. */
export function roleOfFunction(text: string): { role: Role; sure: boolean; told: boolean } | null {
  const read = roleInWords(text);
  return read && { ...read, told: read.role === 'statutory' || !read.sure || work.test(plain(text)) };
}

function roleInWords(text: string): { role: Role; sure: boolean } | null {
  const words = plain(text);
  if (words.length < 3) return null;
  // "místopředsedkyně, členka statutárního orgánu" says it in the law's own words.
  if (undecided.test(words) && !memberOfTheBody.test(words)) return null;
  // "smluvní účetní (OSVČ)" is in business for himself, not the organisation.
  if (soleTrader.test(words) && !work.test(words.replace(soleTrader, ''))) return { role: 'statutory', sure: true };
  if (former.test(words)) return { role: 'employee', sure: false };
  if (assistant.test(words)) return { role: 'employee', sure: true };
  if (notStatutory.test(words)) return { role: 'employee', sure: false };
  if (ambiguousDirector.test(words)) return { role: 'statutory', sure: false };
  if (statutory.test(words)) return { role: 'statutory', sure: true };
  if (denied.test(words)) return { role: 'employee', sure: false };
  return /\p{L}{4}/u.test(text) ? { role: 'employee', sure: true } : null;
}

/** Whether a function names a director who may be the statutory body or head a part of it. */
export function isAmbiguousOffice(text: string): boolean {
  return ambiguousDirector.test(plain(text));
}

type Claim = { role: Role; sure: boolean; evidence: Evidence; told?: boolean; unfamiliar?: true };

/**
 * The role a form claims: what is ticked, what stands at "Funkce", what a sentence declares. Sources that disagree
 * give an unsure value.
 */
export function roleFrom(section: Section, values: LabelledValue[], ticks: Tick[]): Act['role'] {
  const claims: Claim[] = tickedRoles(ticks).map((one) => ({
    ...one,
    sure: true,
  }));
  for (const value of values) {
    if (value.field !== 'function') continue;
    const read = roleOfFunction(value.text);
    const evidence = labelledEvidence(section, value);
    // Beside a tick as well: "člen revizní komise" may have ticked that he is an employee.
    const mayBeEmployed = claims.every((claim) => claim.role === 'employee');
    if (mayBeEmployed && read?.role === 'employee' && value.sure && !staff.test(plain(value.text))) {
      claims.push({ ...read, evidence, unfamiliar: true });
      continue;
    }
    // Beside a tick, or put to an empty "Funkce" by counting columns, only words of work tell an employee: a function
    // of another name says nothing against the tick, and what stands below may be the next heading.
    const telling = value.sure && claims.length === 0;
    if (!telling && read?.role === 'employee' && !work.test(plain(value.text))) continue;
    if (claims.length > 0 && isAmbiguousOffice(value.text)) continue;
    if (read) claims.push({ ...read, sure: read.sure && value.sure, evidence });
  }
  claims.push(...declaredRoles(section, ticks));
  const first = claims[0];
  if (!first) return null;
  const agree = claims.every((claim) => claim.role === first.role);
  const seen = !roleIsUnclear(ticks) && (tickedRoles(ticks).length > 0 || !offersUnseen(section));
  // Beside a ticked "jsem zaměstnancem" a function such as "externí účetní" tells more.
  const outside = claims.find((claim) => outsiders.test(plain(claim.evidence.text)));
  const unfamiliar = claims.find((claim) => claim.unfamiliar);
  const shown = ({ evidence }: Claim): Evidence => ({ ...evidence, text: evidenceText(evidence.text) });
  return {
    value: first.role,
    sure: first.sure && agree && seen,
    ...(claims.every((claim) => claim.told === false) ? { told: false } : {}),
    ...(unfamiliar ? { unfamiliar: shown(unfamiliar) } : {}),
    evidence: shown(outside ?? first),
  };
}

/** On a scan both roles stand in words: offers whose boxes were not found. */
function offersUnseen(section: Section): boolean {
  const texts = section.lines.map((one) => fold(one.line.text));
  return (
    isScanned(section) &&
    texts.some((text) => declaresStatutory.test(text)) &&
    texts.some((text) => declaresEmployee.test(text))
  );
}

/**
 * Roles declared in sentences. Both of them in one form are its offers, ticked by hand where we cannot see; a bare line
 * without a sentence around it may be such an offer and is not sure.
 */
function declaredRoles(section: Section, ticks: Tick[]): Claim[] {
  const offers = ticks.map((tick) => fold(tick.label)).filter((offer) => offer.length > 8);
  const declared: Claim[] = [];
  for (const one of section.lines) {
    const text = fold(one.line.text);
    // An offered but unticked "jsem statutárním zástupcem" declares nothing.
    if (isTickLine(one.line.text) || offers.some((offer) => text.includes(offer.slice(0, 40)))) continue;
    const sentence = /[.,]$/.test(text.trim()) || text.length > 90;
    if (declaresStatutory.test(text))
      declared.push({ role: 'statutory', sure: sentence, evidence: evidenceOf(section, one) });
    else if (declaresEmployee.test(text))
      declared.push({ role: 'employee', sure: sentence, evidence: evidenceOf(section, one) });
  }
  return new Set(declared.map((one) => one.role)).size > 1 ? [] : declared;
}
