import type { ActKind, Application } from '../../classification/act.ts';

/** What is compared, named as in an `Act`. `consent`: 'given'; `signing`: 'ink', 'typed' or 'none'. */
export type FieldName =
  | 'kind'
  | 'application'
  | 'givenNames'
  | 'familyName'
  | 'birthDate'
  | 'birthNumber'
  | 'email'
  | 'username'
  | 'organisationName'
  | 'ico'
  | 'role'
  | 'consent'
  | 'signing'
  | 'signedOn';

/** How a value stands in the document: letters of a machine, a ticked box, letters of a hand, or a signature. */
export type Manner = 'print' | 'tick' | 'hand' | 'signature';

/**
 * A value as the plan of the document has it, never as anything read it. Dates are ISO, IČO and birth number digits
 * alone. Null: nothing of the kind stands there, and reading something would be wrong.
 */
export type TrueField = { field: FieldName; value: string | null; manner: Manner };

/** One act that stands in the document. */
export type TrueAct = TrueField[];

/** What every act has: what it is and which software it is for. */
export function actFields(kind: ActKind, application: Application, toldBy: Manner): TrueAct {
  return [
    { field: 'kind', value: kind, manner: 'print' },
    { field: 'application', value: application, manner: toldBy },
  ];
}
