import { expect, test } from 'vitest';
import { sample } from '../simulator/given-simulator.ts';
import { givenOffice } from '../spine/given-office.ts';

const hour = 3_600_000;
const away = 72;
/** Ten thousand at full size (npm run soak). */
const waiting = process.env.SOAK === 'full' ? 10_000 : 450;
/** Every twentieth is for us: the box belongs to a whole ministry. */
const oursEvery = 20;

test('after 72 hours away everything that waits is listed, sifted and fetched without a person or a refusal', {
  timeout: 3_600_000,
}, async () => {
  await using office = await givenOffice({
    simulator: { world: { messages: [], boxes: [] }, passwordExpiresAt: null },
  });
  const { simulator } = office;
  simulator.faults.strictConcurrency = true;
  await office.pollOnce();
  simulator.clock.now = new Date(simulator.clock.now.getTime() + away * hour);
  const ours: string[] = [];
  for (let number = 0; number < waiting; number += 1) {
    const forUs = number % oursEvery === 0;
    const dmId = await simulator.addMessage(
      sample(`zpráva ${number}`, (away * (waiting - number)) / (waiting + 1), {
        dmAnnotation: forUs ? `Žádost o přístup OKslužby – rodina, č. ${number}` : `Faktura č. ${number}`,
        files: [
          {
            dmFileDescr: 'a.txt',
            dmMimeType: 'text/plain',
            dmFileMetaType: 'main',
            content: Buffer.from(`text ${number}`),
          },
        ],
      }),
    );
    if (forUs) ours.push(dmId);
  }
  // Mail keeps coming while the list is read.
  simulator.faults.add({ operation: 'GetListOfReceivedMessages', name: 'new-mail', times: 3 });
  simulator.faults.add({ operation: 'GetListOfReceivedMessages', name: 'repeated-record', times: 2 });

  const begun = performance.now();
  const outcome = await office.pollOnce();
  const seconds = (performance.now() - begun) / 1000;
  if (process.env.SOAK === 'full') console.log(`${waiting} messages after ${away} h: ${seconds.toFixed(1)} s`);

  const { rows } = await office.db.query(
    `select state, count(*) as count from data_message group by state order by state`,
  );
  const states = Object.fromEntries(rows.map((row) => [row.state, row.count]));
  expect(states.stored).toBe(ours.length);
  expect(states.not_ours).toBeGreaterThanOrEqual(waiting - ours.length);
  expect(states.listed).toBeUndefined();
  expect(outcome).toMatchObject({ kind: 'polled', storedCount: ours.length });
  expect(simulator.requests().filter((call) => call.answer !== '0000' && call.answer !== '0002')).toEqual([]);
});
