/** SQLSTATE classes and codes of connections that say: there is no database to be had now (PostgreSQL, appendix A). */
const away = /^(08|57P|53|28|3D|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)/;

/** Whether an error of `pg` means that the database is away, and nothing about what was asked. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return (
    (typeof code === 'string' && away.test(code)) ||
    /connection (terminated|timeout)|timeout exceeded/i.test(error.message)
  );
}
