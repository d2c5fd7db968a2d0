import type { Queryable } from '../db/pool.ts';
import type { CaseToDecide } from './take-case.ts';

/** What else our tables say of the person of a case, asked at the moment of approval. */
type Surroundings = {
  /** an approved case by which an account of the same person is being created right now */
  creatingCase: string | null;
  /** a withdrawal of the same person, received since */
  withdrawalCase: string | null;
  /** there is an account with the IK MPSV of the case */
  ikHasAccount: boolean;
  /** the account register names the account: by user name, or by name and birth date */
  accountIsNamed: boolean;
};

type HardStop = {
  rule: string;
  /** Czech, with what to do instead; null when it does not stand in the way */
  stands: (found: CaseToDecide, around: Surroundings) => string | null;
};

const creates = (found: CaseToDecide) => found.proposal === 'create_account';

/**
 * What no reason of a person overrules: approving it would be an account without a consent, a second account, or one
 * that cannot be set up. Everything else that is unclear or not met a person may approve, with a reason.
 */
export const hardStops: readonly HardStop[] = [
  {
    rule: 'contract.md §3',
    stands: ({ proposal }) =>
      proposal === 'none'
        ? 'Případ nenavrhuje nic zřídit ani povolit, není tedy co schválit. Uzavřete jej, odmítněte, nebo vyzvěte odesílatele.'
        : null,
  },
  {
    rule: 'R-14',
    stands: (found) =>
      creates(found) && found.act !== 'consent'
        ? 'Účet lze zřídit jen na základě souhlasu osoby (R-14); tento úkon souhlasem není.'
        : null,
  },
  {
    rule: 'R-21',
    stands: ({ assessment, findings }) =>
      assessment === 'deficient'
        ? `Podání není úplné (${rulesNotMet(findings)}), schválit je nelze. Co víte odjinud, opravte nebo potvrďte; jinak odesílatele vyzvěte k doplnění.`
        : null,
  },
  {
    rule: 'R-14',
    stands: (_, { withdrawalCase }) =>
      withdrawalCase
        ? `Osoba po podání souhlas odvolala (případ ${withdrawalCase}). Bez souhlasu nelze účet zřídit ani rozšířit (R-14).`
        : null,
  },
  {
    rule: 'A-03',
    stands: ({ application }) => (application === null ? 'Není určena aplikace. Doplňte ji opravou údaje.' : null),
  },
  {
    rule: 'R-01',
    stands: ({ givenNames, familyName }) =>
      !givenNames || !familyName ? 'Není určena osoba. Doplňte její jméno a příjmení opravou údaje.' : null,
  },
  {
    rule: 'R-11',
    stands: (found) =>
      creates(found) && !found.birthDate && !found.birthNumberHash && !found.ikMpsv
        ? 'Osobu nelze jednoznačně určit (R-11). Doplňte datum narození, rodné číslo nebo IK MPSV.'
        : null,
  },
  {
    rule: 'A-05',
    stands: (found, { creatingCase }) =>
      creates(found) && creatingCase
        ? `Účet této osoby se právě zřizuje v případu ${creatingCase}; druhý účet se nezřizuje (A-05). Počkejte, až bude zřízen.`
        : null,
  },
  {
    rule: 'A-05',
    stands: (found, { ikHasAccount }) =>
      creates(found) && ikHasAccount
        ? 'S tímto IK MPSV už účet existuje; druhý účet se nezřizuje (A-05). Zapište stav účtu osoby.'
        : null,
  },
  {
    rule: 'A-02',
    stands: (found, { accountIsNamed }) =>
      found.proposal === 'enable_application' && !found.username && !found.ikMpsv && !accountIsNamed
        ? 'Není znám účet, na kterém se má aplikace povolit (A-02). Doplňte uživatelské jméno nebo IK MPSV; účet, který se teprve zřizuje, musí být zřízen dřív.'
        : null,
  },
];

function rulesNotMet(findings: CaseToDecide['findings']): string {
  const rules = findings.filter((finding) => finding.outcome === 'not_met').map((finding) => finding.rule);
  return [...new Set(rules)].join(', ');
}

/** Czech: why the case cannot be approved whatever the reason, or null. */
export async function hardStop(db: Queryable, found: CaseToDecide): Promise<string | null> {
  const around = await surroundings(db, found);
  for (const { stands } of hardStops) {
    const because = stands(found, around);
    if (because) return because;
  }
  return null;
}

/** The same person here: name and birth date, birth number or IK MPSV agree, whatever their order or diacritics. */
async function surroundings(db: Queryable, found: CaseToDecide): Promise<Surroundings> {
  const { rows } = await db.query<Surroundings>(
    `with this as (
       select *, name_words(given_names, family_name) as words from access_case where case_id = $1
     ), same_person as (
       select other.*
         from this join access_case other on other.case_id <> this.case_id
          and (other.birth_number_hash = this.birth_number_hash
               or lower(other.ik_mpsv) = lower(this.ik_mpsv)
               or (other.birth_date = this.birth_date and name_words(other.given_names, other.family_name) = this.words))
     ), current_account as (
       select a.* from account a left join account_snapshot s on s.id = a.snapshot_id
        where (a.snapshot_id is null or s.state = 'current') and coalesce(a.active, true)
     )
     select (select min(case_id) from same_person where status = 'approved' and proposal = 'create_account') as "creatingCase",
            (select min(o.case_id) from same_person o, this
              where o.act = 'consent_withdrawal' and o.received_at >= this.received_at
                and o.status not in ('declined', 'superseded')) as "withdrawalCase",
            exists (select from current_account a, this where lower(a.ik_mpsv) = lower(this.ik_mpsv)) as "ikHasAccount",
            exists (select from current_account a, this
                     where a.username is not null
                       and (lower(a.username) = lower(this.username)
                            or (a.birth_date = this.birth_date and a.name_words = this.words))) as "accountIsNamed"`,
    [found.caseId],
  );
  return rows[0]!;
}
