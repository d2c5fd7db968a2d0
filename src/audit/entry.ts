/** What is recorded. Views are of personal data; the rest are acts of a person. */
export type AuditKind =
  | 'case_viewed'
  | 'cases_listed'
  | 'message_viewed'
  | 'messages_listed'
  | 'document_viewed'
  | 'intake_run'
  | 'message_requested'
  | 'message_retried'
  | 'messages_reprocessed'
  | 'case_decided'
  | 'import_begun'
  | 'import_ended'
  | 'user_put'
  | 'user_disabled'
  | 'user_enabled'
  | 'login'
  | 'login_failed'
  | 'logout'
  | 'audit_viewed'
  | 'paused'
  | 'resumed'
  | 'purge_run'
  | 'purged'
  | 'cases_shredded'
  | 'audit_exported';

/** What somebody saw or did; ids, numbers and words of ours, never anybody's data. */
export type NewAuditEntry = {
  /** `osActor()` or `consoleActor(name)` */
  actor: string;
  kind: AuditKind;
  /** `case:P000012`, `message:12345`, `document:12345/2`, `user:novakova` */
  subjects?: string[];
  /** the person's own words; birth numbers in them are masked */
  reason?: string | null;
  /** whole numbers, words of ours */
  detail?: Record<string, string | number | boolean | null>;
};

export type AuditEntry = Required<NewAuditEntry> & {
  number: number;
  at: Date;
  /** names the key that `mac` was made with, 8 bytes */
  keyId: Buffer;
  mac: Buffer;
};
