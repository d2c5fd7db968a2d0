/** What a labelled place of a form holds. */
export type FieldId =
  | 'givenNames'
  | 'familyName'
  | 'fullName'
  | 'familyThenGiven'
  | 'titles'
  | 'birthSurname'
  | 'birthDate'
  | 'birthNumber'
  | 'birthPlace'
  | 'citizenship'
  | 'sex'
  | 'address'
  | 'email'
  | 'phone'
  | 'username'
  | 'organisationName'
  | 'ico'
  | 'seat'
  | 'function'
  | 'application'
  | 'signedOn'
  | 'signature'
  | 'other';

/**
 * A form of the ministry as data: a new form is a new description, and nothing else has to be written for it. The text
 * of the forms in use was not published with the procedure, so they are assumed (domain.md §4.1, "Design consequence").
 */
export type FormDescription = {
  /** name and version; kept with every act that is read by it */
  id: string;
  /** folded beginnings of a title line */
  titles: RegExp[];
  /**
   * What stands on this form and on no newer one, folded; one is enough. A form without marks is the one in use: it is
   * taken when a title fits and no other form is known by its marks.
   */
  marks: RegExp[];
  /** Czech: why it is given out no more; null for the form in use */
  superseded: string | null;
  /** folded labels; the longest that fits wins */
  labels: Record<FieldId, string[]>;
  /** what the form asks for: without these a call to complete may be drafted, anything else missing is for a person */
  needed: FieldId[];
};
