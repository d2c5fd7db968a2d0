import type { Db } from '../../db/pool.ts';
import type { ActReference } from './plan.ts';

/** A case as podatelna opened it, from the view `provisioning_case`. */
export type OpenedCase = {
  caseId: string;
  kind: string;
  application: string | null;
  givenNames: string | null;
  familyName: string | null;
  birthDate: string | null;
  ico: string | null;
  assessment: string;
  proposal: string;
  urgent: boolean;
  /** case ids */
  duplicateOf: string | null;
  supplements: string | null;
  findings: { rule: string; outcome: 'met' | 'not_met' | 'unclear'; because: string }[];
};

/** What became of one message. `failed`: processing it threw; `missed`: it was never fetched. */
export type Answer = { state: string; problem: string | null; cases: OpenedCase[] };

/** Reads the two views that podatelna promises to others. `ids`: dmID by name of message. */
export async function answersIn(
  db: Db,
  ids: Map<string, string>,
  failures: Map<string, Error>,
): Promise<Map<string, Answer>> {
  const messages = await db.query<{ dm_id: string; state: string; problem: string | null }>(
    'select dm_id, state, problem from intake_message',
  );
  const cases = await db.query<OpenedCase & { dmId: string }>(
    `select dm_id as "dmId", case_id as "caseId", act as kind, application, given_names as "givenNames",
            family_name as "familyName", birth_date::text as "birthDate", organisation_ico as ico, assessment, proposal,
            urgent, duplicate_of as "duplicateOf", supplements, findings
       from provisioning_case order by case_id`,
  );
  const casesOf = Map.groupBy(cases.rows, ({ dmId }) => dmId);
  const states = new Map(messages.rows.map((row) => [row.dm_id, row]));
  return new Map(
    [...ids].map(([name, dmId]) => {
      const failure = failures.get(dmId);
      const { state = 'missed', problem = null } = states.get(dmId) ?? {};
      return [
        name,
        {
          state: failure ? 'failed' : state,
          problem: failure ? String(failure.stack) : problem,
          cases: casesOf.get(dmId) ?? [],
        },
      ];
    }),
  );
}

/** An act of the plan as a person reads it: "director-signs-03, act 1". */
export function written({ message, act }: ActReference): string {
  return `${message}, act ${act + 1}`;
}
