import type { Tx } from '../db/pool.ts';

const batchSize = 2_000;

/**
 * Inserts many rows, a batch in each statement: the rows travel as one JSON parameter, so their number is not bounded
 * by the protocol's 65 535 parameters. `columns` gives each column's type; table and columns are ours, never input.
 */
export async function insertRows<Column extends string>(
  tx: Tx,
  table: string,
  columns: Record<Column, string>,
  rows: Record<Column, unknown>[],
): Promise<void> {
  const names = Object.keys(columns).join(', ');
  const types = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  const statement = `insert into ${table} (${names}) select ${names} from jsonb_to_recordset($1) as row (${types.join(', ')})`;
  for (let from = 0; from < rows.length; from += batchSize) {
    await tx.query(statement, [JSON.stringify(rows.slice(from, from + batchSize))]);
  }
}
