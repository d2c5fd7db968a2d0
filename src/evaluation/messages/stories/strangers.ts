import { invoice } from '../../../simulator/samples/isdoc.ts';
import type { Desk } from '../desk.ts';
import { plainFile } from '../files.ts';
import type { PlannedSender } from '../plan.ts';
import type { StrangerWording } from '../words.ts';

/** Somebody else's mail: false friends of the vocabulary, and what nobody could take for ours. */
export function strangers(desk: Desk): void {
  desk.story('stranger', 1, () => {
    for (const wording of desk.words.strangers) desk.send({ later: -7, ...mail(desk, wording) });
  });
}

function mail(desk: Desk, wording: StrangerWording) {
  const person = desk.cast.person();
  const organisation = wording.from === 'authority' ? desk.cast.municipality(person) : desk.cast.unregistered();
  const fromPerson = wording.from === 'person';
  const number = 1000 + Math.floor(desk.cast.next() * 8999);
  const text = wording.write({ organisation, person, on: desk.day(20), number });
  const sender: PlannedSender = fromPerson ? desk.cast.ownBox(person) : desk.cast.boxOf(organisation);
  const letter = desk.letter(
    { to: wording.to, ...text },
    { organisation: fromPerson ? null : organisation, signedBy: person, ink: desk.cast.next() < 0.3 },
  );
  // Suppliers send an electronic invoice along.
  const isInvoice =
    text.body.some((part) => typeof part !== 'string') &&
    wording.unit !== undefined &&
    /aktura|doklad/.test(text.subject);
  const more = isInvoice
    ? [plainFile(`faktura_${number}.isdoc`, 'text/xml', () => invoice(organisation, String(number), desk.day(20)))]
    : [];
  return {
    sender,
    annotation: wording.annotation,
    ...(wording.unit ? { recipientOrgUnit: wording.unit } : {}),
    files: [letter, ...more],
    state: 'not_ours' as const,
  };
}
