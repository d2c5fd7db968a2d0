import { jsonb } from '../db/jsonb.ts';
import type { Tx } from '../db/pool.ts';
import { type Decision, decisionRules, type Operator } from './decisions.ts';
import { recordEvent } from './history.ts';
import { type Refused, refused } from './outcome.ts';
import type { By } from './settled.ts';
import type { CaseToDecide } from './take-case.ts';

/** A step of the case was taken; what history keeps of it. */
export type Step = { kind: 'step'; detail: Record<string, unknown> };

type Refusal = string | null;

/** A decision under way: the case is locked, role, status and revision have been looked at. */
export type Deciding = { tx: Tx; found: CaseToDecide; operator: Operator; by: By; reason: string };

/**
 * Takes the case one step on, or enters its IK MPSV. `approve` has been looked at before; what stands in the way of the
 * others, beside role and status, is said here.
 */
export async function takeStep(
  deciding: Deciding,
  decision: Decision,
  detail: Record<string, unknown> = {},
): Promise<Refused | Step> {
  const { tx, found } = deciding;
  const because = await standsInTheWay(deciding, decision);
  if (because) return refused(because);
  if (decision.kind === 'enterIk') {
    await tx.query('select enter_ik_mpsv($1, $2)', [found.caseId, decision.ikMpsv.trim()]);
    return { kind: 'step', detail: { ...detail, replaced: found.ikMpsv !== null } };
  }
  const { to } = decisionRules[decision.kind];
  const referenceNumber = decision.kind === 'callToComplete' ? decision.referenceNumber?.trim() || null : null;
  await tx.query(
    `update access_case
        set status = $2, claimed_by = null, claimed_until = null, reference_number = coalesce($3, reference_number)
      where case_id = $1`,
    [found.caseId, to, referenceNumber],
  );
  if (decision.kind === 'supersede') await keepLinkOf(deciding, decision.by);
  return { kind: 'step', detail: { ...detail, ...detailOf(found, decision, referenceNumber) } };
}

/**
 * The later case is linked by a person from now on. Found by the program alone, the link would go at the next judgement:
 * a case that was replaced is no longer one that waits to be completed.
 */
async function keepLinkOf({ tx, found, operator, by, reason }: Deciding, later: string): Promise<void> {
  const link = { link: { ...by, as: 'supplement', caseId: found.caseId } };
  await tx.query('update access_case set settled = settled || $2 where case_id = $1', [later, jsonb(link)]);
  await recordEvent(tx, later, {
    kind: 'linked',
    actor: operator.name,
    reason,
    detail: { role: operator.role, as: 'supplement', case_id: found.caseId },
  });
}

function detailOf(found: CaseToDecide, decision: Decision, referenceNumber: string | null): Record<string, unknown> {
  if (decision.kind === 'supersede') return { by: decision.by };
  if (decision.kind === 'return') return { from: found.status };
  return referenceNumber ? { reference_number: referenceNumber } : {};
}

async function standsInTheWay({ tx, found, operator }: Deciding, decision: Decision): Promise<Refusal> {
  switch (decision.kind) {
    case 'callToComplete':
      return referenceNumberProblem(decision.referenceNumber);
    case 'close':
      return whyNotClose(found);
    case 'return':
      return whyNotReturn(found, operator);
    case 'supersede':
      return whyNotSupersede(tx, found, decision.by);
    case 'enterIk':
      return whyNotEnterIk(tx, found, decision.ikMpsv.trim());
    case 'recordLetter':
      return found.proposal === 'create_account'
        ? null
        : 'Dopis s přihlašovacími údaji se posílá jen k novému účtu (R-24). Případ uzavřete.';
    default:
      return null;
  }
}

/** Czech, or null when it may be a reference number; ISDS carries at most 50 characters. */
export function referenceNumberProblem(referenceNumber: string | null): Refusal {
  if (referenceNumber === null || /^[^\s\p{C}](?:[^\p{C}]{0,48}[^\s\p{C}])?$/u.test(referenceNumber.trim()))
    return null;
  return 'Číslo jednací má 1 až 50 znaků.';
}

function whyNotClose({ status, proposal }: CaseToDecide): Refusal {
  if (status === 'pending' && proposal !== 'none') {
    return 'Případ navrhuje zřídit nebo povolit přístup: schvalte jej, odmítněte, nebo vyzvěte odesílatele k doplnění.';
  }
  if (status === 'provisioned' && proposal === 'create_account') {
    return 'Účet je nový: případ se uzavře zaznamenáním dopisu s přihlašovacími údaji (R-24).';
  }
  return null;
}

function whyNotReturn(found: CaseToDecide, operator: Operator): Refusal {
  if (found.status === 'closed' && found.wasProvisioned) return 'Účet už byl zřízen; uzavřený případ nelze vrátit.';
  if (found.status !== 'approved') return null;
  if (operator.role !== 'approver') return 'Schválení smí vzít zpět jen schvalovatel.';
  return found.claimed ? `Případ právě zřizuje ${found.claimedBy}; vyčkejte, jak to dopadne.` : null;
}

async function whyNotSupersede(tx: Tx, found: CaseToDecide, by: string): Promise<Refusal> {
  const { rows } = await tx.query<{ supplements: string | null; status: string }>(
    'select supplements, status from access_case where case_id = $1',
    [by],
  );
  const later = rows[0];
  if (!later) return 'Případ, který jej má nahradit, neexistuje.';
  if (later.supplements !== found.caseId) return `Případ ${by} tento případ nedoplňuje; nejdřív jej k němu připojte.`;
  return ['declined', 'superseded'].includes(later.status)
    ? `Případ ${by} sám už neplatí, nahradit jiný nemůže.`
    : null;
}

/** domain.md §4.3: an opaque string of the ministry, unique per person. */
async function whyNotEnterIk(tx: Tx, found: CaseToDecide, ikMpsv: string): Promise<Refusal> {
  if (!/^[0-9A-Za-z]{1,32}$/.test(ikMpsv)) return 'IK MPSV má 1 až 32 písmen a číslic.';
  if (found.ikMpsv === ikMpsv) return 'Tento IK MPSV už u případu je.';
  if (found.claimed) return `Případ právě zřizuje ${found.claimedBy}; IK MPSV zapište, až skončí.`;
  if (found.status === 'closed' && !found.wasProvisioned)
    return 'K uzavřenému případu bez zřízeného účtu se IK nezapisuje.';
  const { rows } = await tx.query<{ where: string }>(
    `select 'u jiné osoby v případu ' || case_id as where from access_case
      where lower(ik_mpsv) = lower($1) and case_id <> $2 and birth_date <> $3
     union all
     select 'u jiné osoby v evidenci účtů' from account where lower(ik_mpsv) = lower($1) and birth_date <> $3
     limit 1`,
    [ikMpsv, found.caseId, found.birthDate],
  );
  return rows[0] ? `Tento IK MPSV je zapsán ${rows[0].where}.` : null;
}
