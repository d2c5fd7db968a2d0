/**
 * How long what is kept, in days. Reviewed data, not configuration: a change goes through review like one of a rule. The
 * ministry's own records plan was not found; these are the start values of the analysis (GDPR Art. 5(1)(c) and (e)), and
 * the ministry may set others.
 */
export const periods = {
  /**
   * Signed originals, what was read in them, birth numbers, and values before and after a correction, after the last case of the message was closed. By then
   * the records system has the message; what proves the consent stays with the case (digest, delivery, sender, signature,
   * the sentence of consent, who accepted it).
   */
  content: 90,
  /**
   * The same for a message that only repeats what came before: its digest is enough. A week, because a closing made by
   * mistake may be taken back.
   */
  duplicateContent: 7,
  /** The same when the sender was called to complete the submission and never did. */
  unansweredContent: 365,
  /**
   * Ids of other people's messages, after their delivery: they keep a message from being sifted again. ISDS deletes the
   * content after 90 days and a listing never reaches further back.
   */
  notOurs: 120,
  /** Failed jobs in the queue: the reason stands with the message. */
  failedJobs: 30,
  /**
   * Cases with their history, after closing and when no account of theirs is known to live: life of the account and five
   * years. Podatelna only lists them; shredding is a procedure of the ministry, so a person names each case.
   */
  cases: 5 * 365 + 1,
} as const;

export const days = (count: number) => `${count} days`;
