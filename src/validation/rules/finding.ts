import type { Act, Evidence } from '../../classification/act.ts';
import { maskBirthNumbers } from '../../classification/birth-number.ts';
import { evidenceText } from '../../classification/evidence-text.ts';
import type { Facts, Finding, Outcome } from '../judgement.ts';

/** A rule looks at one act and the facts and says what it found, or null when it does not apply to this act. */
export type Rule = (act: Act, facts: Facts) => Finding | null;

function finding(rule: string, outcome: Outcome, because: string, evidence: (Evidence | null | undefined)[]): Finding {
  return {
    rule,
    outcome,
    // Sentences quote what senders wrote; a birth number typed into a name field must not come out here.
    because: maskBirthNumbers(because),
    evidence: evidence.filter((one) => one != null),
    senderCanSupply: false,
  };
}

/** The rule holds. */
export function met(rule: string, because: string, ...evidence: (Evidence | null | undefined)[]): Finding {
  return finding(rule, 'met', because, evidence);
}

/** The rule does not hold and the sender's papers cannot mend it, or not without a person saying so first. */
export function notMet(rule: string, because: string, ...evidence: (Evidence | null | undefined)[]): Finding {
  return finding(rule, 'not_met', because, evidence);
}

/** It cannot be told, or a person has to look. */
export function unclear(rule: string, because: string, ...evidence: (Evidence | null | undefined)[]): Finding {
  return finding(rule, 'unclear', because, evidence);
}

/** Definitely missing, and the sender can send it: leads to a call to complete. */
export function missing(rule: string, because: string, ...evidence: (Evidence | null | undefined)[]): Finding {
  return { ...finding(rule, 'not_met', because, evidence), senderCanSupply: true };
}

/** Evidence from a register: what it says and as of when. */
export function registerEvidence(text: string): Evidence {
  return { source: 'register', document: null, documentName: null, page: null, box: null, text: evidenceText(text) };
}

/** Evidence about the box the message came from. */
export function senderEvidence(facts: Facts): Evidence {
  const { name, boxId, boxType, ico } = facts.sender;
  const parts = [name ?? 'odesílatel bez názvu'];
  if (boxId) parts.push(`schránka ${boxId}`);
  if (boxType !== null) parts.push(`typ ${boxType}`);
  if (ico) parts.push(`IČO ${ico}`);
  return {
    source: 'sender',
    document: null,
    documentName: null,
    page: null,
    box: null,
    text: evidenceText(parts.join(', ')),
  };
}
