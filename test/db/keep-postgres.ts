// A process that uses the embedded Postgres of the folder given as argument until its input ends or it is killed.
import { startEmbeddedPostgres } from '../../src/db/embedded.ts';

const postgres = await startEmbeddedPostgres(process.argv[2] ?? '', (sentence) => console.error(sentence));
console.log(JSON.stringify({ url: postgres.url }));
for await (const _ of process.stdin);
await postgres.stop();
console.log('left');
