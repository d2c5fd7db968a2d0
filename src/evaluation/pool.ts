import { developingPool } from './pool-developing.ts';
import { measuringPool } from './pool-measuring.ts';

/** What reading and judging are improved on, and what they are measured on. Nothing stands in both. */
export type SetName = 'developing' | 'measuring';

/** Words that the fictional people and organisations of one set are made of. */
export type Pool = {
  set: SetName;
  givenNames: { female: string[]; male: string[] };
  /** masculine and feminine form */
  families: [male: string, female: string][];
  foreigners: { given: string; family: string; sex: 'male' | 'female'; citizenship: string; birthPlace: string }[];
  /** nominative, "V Bukovanech" as written before a date, postcode */
  towns: [name: string, inTown: string, zip: string][];
  streets: string[];
  /** names without the legal form */
  organisations: string[];
  /** first four of the seven digits that an IČO is counted from */
  icoPrefix: string;
  /** first four characters of a data box id */
  boxPrefix: string;
};

const pools: Record<SetName, Pool> = { developing: developingPool, measuring: measuringPool };

export function poolOf(set: SetName): Pool {
  return pools[set];
}
