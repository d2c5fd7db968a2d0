import { expect, test } from 'vitest';
import { about, call, givenSimulator, list, sample, start, texts } from './given-simulator.ts';

const day = 24 * 3_600_000;
const prefixes = (text: string) => texts(text, 'dmEventDescr').map((description) => description.split(':')[0]);

test('a delivery record tells what happened to a message, also when its content is gone', async () => {
  await using simulator = await givenSimulator({ passwordExpiresAt: null });
  const dmID = await simulator.addMessage(sample('nová', 0));
  const record = async () => (await call(simulator, 'dx', about('GetDeliveryInfo', dmID))).text;

  const waiting = await record();
  simulator.clock.now = new Date(start.getTime() + day);
  await call(simulator, 'dx', list());
  const accepted = await record();
  await simulator.deleteContent(dmID);
  const deleted = await record();

  expect(prefixes(waiting)).toEqual(['EV0', 'EV5']);
  expect(waiting).toContain('<q:dmAcceptanceTime xsi:nil="true" />');
  expect(prefixes(accepted)).toEqual(['EV0', 'EV5', 'EV12']);
  expect(texts(accepted, 'dmEventTime').at(-1)).toBe('2026-11-21T13:00:00.000+01:00');
  expect(texts(deleted, 'dmMessageStatus')).toEqual(['9']);
  expect(texts(deleted, 'dmHash')).toEqual(texts(waiting, 'dmHash'));
  expect(simulator.usage().deliveryRecords).toBe(2);
});

test('acceptance by fiction and the login after it are both in the record', async () => {
  await using simulator = await givenSimulator();
  const dmID = await simulator.addMessage(sample('nová', 0));
  simulator.clock.now = new Date(start.getTime() + 11 * day);
  await call(simulator, 'dx', list());

  const { text } = await call(simulator, 'dx', about('GetDeliveryInfo', dmID));

  expect(prefixes(text)).toEqual(['EV0', 'EV5', 'EV2', 'EV12']);
});

test('records of what is not there are refused, and asking for them accepts nothing', async () => {
  await using simulator = await givenSimulator();
  const dmID = await simulator.addMessage(sample('nová', 0));

  const author = await call(simulator, 'dx', about('GetMessageAuthor2', dmID));
  const codes = await Promise.all(
    ['GetDeliveryInfo', 'GetMessageAuthor2'].map((name) => call(simulator, 'dx', about(name, '1'))),
  ).then((answers) => answers.map(({ code }) => code));

  expect(author.text).toContain('<q:maItem key="userType" value="ENTRUSTED_USER"/>');
  expect(codes).toEqual(['1219', '1219']);
  expect(simulator.messageStatus(dmID)).toBe(4);
});
