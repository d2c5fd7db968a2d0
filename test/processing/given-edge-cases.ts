import type { SampleBox, SampleMessage, SampleWorld } from '../../src/simulator/sample.ts';
import { openDocumentCa } from '../../src/simulator/samples/certificates.ts';
import type { ConsentForm } from '../../src/simulator/samples/consent-form.ts';
import { czechDate, daysBefore } from '../../src/simulator/samples/dates.ts';
import { loadFonts } from '../../src/simulator/samples/fonts.ts';
import { formInBoxes } from '../../src/simulator/samples/form-layouts.ts';
import { boxIdFrom, icoFrom } from '../../src/simulator/samples/identifiers.ts';
import { type Letter, letterText } from '../../src/simulator/samples/letters.ts';
import { organisations as org, type SampleOrganisation } from '../../src/simulator/samples/organisations.ts';
import { fullName, people, type SamplePerson } from '../../src/simulator/samples/people.ts';
import { filledForm, type OwnBox, ownBoxes, plan, toDepartment } from '../../src/simulator/samples/plan.ts';
import { accountsCsv, providerRegister, sampleBoxes } from '../../src/simulator/samples/registers.ts';
import { file, openWorkshop, type Workshop } from '../../src/simulator/samples/workshop.ts';

/** The organisation after a merger: a new IČO, a new box, and no entry among the providers. */
const merged: SampleOrganisation = {
  ...org.opora,
  name: 'Spolek Nová Opora, z. s.',
  ico: icoFrom('9991397'),
  boxId: boxIdFrom('tstnop'),
  provider: 'absent',
};
/** Box of a person who writes about his own consent. */
const own: OwnBox = { person: people.prochazka, boxId: boxIdFrom('tstmpr') };
/** Closed since: nothing can be delivered into it. */
export const inaccessible = org.beruska.boxId;

export type EdgeWorld = { world: SampleWorld; named(name: string): SampleMessage };

/** Messages at the edges of the rules, each of people and organisations that no other of them names. */
export async function edgeWorld(now: Date): Promise<EdgeWorld> {
  const ca = await openDocumentCa(now);
  const make = openWorkshop(await loadFonts(), ca, now);
  const write = writer(make, now);
  const messages = [
    await write.founder(),
    await write.twoOrganisations(),
    ...(await write.datedWrongly()),
    await write.formOfAnotherApplication(),
    write.sisterApplication(),
    ...write.cancelledAccounts(),
    write.forPersonalDelivery(),
    write.cutAnnotation(),
    write.contradiction(),
    ...(await write.consentAfterWithdrawal()),
    ...(await write.answerAfterThePeriod()),
    ...write.inTheRepeatedHour(),
    ...write.renamedAndMerged(),
    write.fromAClosedBox(),
    ...(await write.exportedAgain()),
    await write.employeeBesideAnAccount(),
  ];
  const boxes: SampleBox[] = [
    ...sampleBoxes().map((box) => (box.dbID === inaccessible ? { ...box, dbState: 2 } : box)),
    boxOf(merged),
    { ...boxOf(org.obecniDum), dbID: own.boxId, dbType: 'FO', ic: null, firmName: null, ...names(own.person) },
  ];
  const world = { messages, boxes, providers: providerRegister(now), accounts: accountsCsv() };
  return {
    world: { ...world, documentCa: ca.pem, expected: {} },
    named: (name) => messages.find((message) => message.name === name)!,
  };
}

function boxOf(one: SampleOrganisation): SampleBox {
  return {
    ...sampleBoxes().find((box) => box.dbID === org.opora.boxId)!,
    dbID: one.boxId,
    ic: one.ico,
    firmName: one.name,
  };
}

function names(person: SamplePerson) {
  return { pnGivenNames: person.given, pnLastName: person.family };
}

function writer(make: Workshop, now: Date) {
  const signedBefore = (hoursAgo: number) => make.day(Math.ceil(hoursAgo / 24) + 2);
  const signed = async (
    name: string,
    person: SamplePerson,
    of: SampleOrganisation,
    on: string,
    more: Partial<ConsentForm> = {},
  ) => make.formPdf(name, 'rows', filledForm(person, of, on, more), await make.signerOf(person));
  const unsigned = (
    name: string,
    person: SamplePerson,
    of: SampleOrganisation,
    on: string,
    more: Partial<ConsentForm> = {},
  ) => make.formText(name, filledForm(person, of, on, { signature: { kind: 'empty' }, ...more }));
  const letter = (
    name: string,
    of: SampleOrganisation | null,
    subject: string,
    body: string[],
    by: SamplePerson,
    more: Partial<Letter> = {},
  ) =>
    file(
      name,
      'text/plain',
      letterText({ organisation: of, writtenOn: make.day(70), subject, body, signedBy: fullName(by), ...more }),
    );
  const request = (application: string, of: SampleOrganisation, person: SamplePerson) =>
    letter(
      'zadost.txt',
      of,
      `Žádost o povolení přístupu k aplikaci OKslužby – ${application}`,
      [
        `žádám o povolení přístupu k aplikaci OKslužby – ${application}. Účet k aplikaci OKslužby – poskytovatel mám.`,
        `Datum narození: ${czechDate(person.born)}`,
      ],
      person,
    );
  const from = (
    sender: SampleOrganisation | OwnBox,
    name: string,
    annotation: string,
    hoursAgo: number,
    files: SampleMessage['files'],
    more: Partial<SampleMessage> = {},
  ) =>
    plan({ name, from: sender, annotation, hoursAgo, files, dmRecipientOrgUnit: toDepartment, shows: name, ...more })
      .message;
  const hoursSince = (iso: string) => (now.getTime() - Date.parse(iso)) / 3_600_000;

  return {
    async founder() {
      const on = signedBefore(900);
      const of: [SamplePerson, SampleOrganisation][] = [
        [people.lipovska, org.uLipy],
        [people.stastna, org.vysocina],
        [people.sedlak, org.sever],
        [people.bures, org.podhuri],
      ];
      const forms = await Promise.all(of.map(([person, one], at) => signed(`souhlas_${at + 1}.pdf`, person, one, on)));
      const employee = { statutory: false, position: 'účetní' };
      forms.push(await signed('souhlas_5.pdf', people.vlckova, org.podStrani, on, employee));
      return from(org.kamenec, 'founder', 'Souhlasy za příspěvkové organizace, OKslužby – poskytovatel', 900, forms);
    },

    async twoOrganisations() {
      const on = signedBefore(890);
      const forms = [
        await signed('souhlas_A.pdf', people.kralik, org.hvezda, on),
        await signed('souhlas_B.pdf', people.kralik, org.nadacniFond, on),
      ];
      return from(org.hvezda, 'two organisations', 'Souhlasy OKslužby – poskytovatel', 890, forms);
    },

    async datedWrongly() {
      const future = await signed('souhlas.pdf', people.dvoracek, org.duha, daysBefore(now, -5));
      const stale = await signed('souhlas.pdf', people.havel, org.charita, make.day(3650));
      return [
        from(org.duha, 'dated in the future', 'Souhlas OKslužby – poskytovatel', 880, [future]),
        from(org.charita, 'dated ten years ago', 'Souhlas OKslužby – poskytovatel', 870, [stale]),
      ];
    },

    async formOfAnotherApplication() {
      const form = unsigned('souhlas.txt', people.ticha, org.ticha, signedBefore(860), { application: 'rodina' });
      return from(org.ticha, 'form of rodina', 'Souhlas OKslužby – poskytovatel', 860, [form]);
    },

    sisterApplication() {
      const body = [
        `žádáme o zřízení účtu k aplikaci OKnouze pro paní Hanu Veselou, nar. ${czechDate(people.vesela.born)}.`,
      ];
      return from(org.klid, 'OKnouze', 'Žádost o účet OKnouze', 850, [
        letter('zadost.txt', org.klid, 'Žádost o účet OKnouze', body, people.kadlecova),
      ]);
    },

    cancelledAccounts() {
      const { kratka, simkova } = people;
      const left = [
        `zrušte prosím účet paní Ivany Krátké, nar. ${czechDate(kratka.born)}, v aplikaci OKslužby – poskytovatel. Paní Krátká 1. 9. zemřela.`,
      ];
      const mine = [`žádám o zrušení svého účtu v aplikaci OKslužby – rodina, nar. ${czechDate(simkova.born)}.`];
      return [
        from(org.lhota, 'somebody died', 'Zrušení účtu OKslužby', 840, [
          letter('dopis.txt', org.lhota, 'Zrušení účtu', left, people.tuma),
        ]),
        from(ownBoxes.simkova, 'own account', 'Zrušení účtu OKslužby', 830, [
          letter('dopis.txt', null, 'Zrušení účtu', mine, simkova, { from: [fullName(simkova), simkova.address] }),
        ]),
      ];
    },

    forPersonalDelivery() {
      return from(
        org.klubicko,
        'personal delivery',
        'Žádost o přístup OKslužby – rodina',
        820,
        [request('rodina', org.klubicko, people.kubikova)],
        { dmPersonalDelivery: true },
      );
    },

    cutAnnotation() {
      const whole =
        'Žádost o povolení přístupu k aplikaci OKslužby – rodina pro předsedu spolku, který již má účet k aplikaci OKslužby – poskytovatel a používá jej k podávání výkazů a žádostí; děkujeme za kladné vyřízení naší žádosti, která navazuje na předchozí telefonickou domluvu s pracovnicí odboru';
      return from(org.mosty, 'cut annotation', whole.slice(0, 255), 810, [request('rodina', org.mosty, people.rehor)]);
    },

    contradiction() {
      const { jelinek } = people;
      const end = [
        `oznamuji, že jsem ke dni 31. 8. 2026 přestal být jednatelem společnosti, IČO ${org.jasan.ico}. Nar. ${czechDate(jelinek.born)}.`,
      ];
      return from(org.jasan, 'contradiction', 'OKslužby', 800, [
        letter('oznameni.txt', org.jasan, 'Ukončení funkce jednatele', end, jelinek),
        request('rodina', org.jasan, jelinek),
      ]);
    },

    /** The withdrawal is written without diacritics and tells no birth date. */
    async consentAfterWithdrawal() {
      const words = ['odvolavam souhlas se zpracovanim osobnich udaju udeleny pro OKsluzby.'];
      const withdrawal = letter('odvolani.txt', null, 'Odvolani souhlasu', words, people.prochazka, {
        from: ['Milos Prochazka'],
        signedBy: 'Milos Prochazka',
      });
      return [
        from(own, 'withdrawal', 'Odvolani souhlasu', 790, [withdrawal]),
        from(org.obecniDum, 'consent after it', 'Souhlas OKslužby – poskytovatel', 300, [
          await signed('souhlas.pdf', people.prochazka, org.obecniDum, signedBefore(300)),
        ]),
      ];
    },

    async answerAfterThePeriod() {
      const { blazkova } = people;
      const byHand: Partial<ConsentForm> = { application: 'senior', signature: { kind: 'ink', asPicture: false } };
      const words = [`žádám o přístup k aplikaci OKslužby – senior. Zdeňka Blažková, nar. ${czechDate(blazkova.born)}`];
      return [
        from(org.klubSenioru, 'call', 'Žádost o přístup OKslužby – senior', 1400, [
          letter('zadost.txt', org.klubSenioru, 'Žádost o přístup', words, blazkova),
        ]),
        from(
          org.klubSenioru,
          'late answer',
          'Doplnění',
          20,
          [await signed('souhlas.pdf', blazkova, org.klubSenioru, signedBefore(20), { application: 'senior' })],
          { dmRecipientRefNumber: 'MPSV-2026/777' },
        ),
        // A scan with no word of what it is, but with our reference.
        from(
          org.klubSenioru,
          'scan as an answer',
          'Vaše č. j. MPSV-2026/777',
          10,
          [
            await make.scannedPdf(
              'SKM_0012.pdf',
              formInBoxes(make.fonts, filledForm(blazkova, org.klubSenioru, signedBefore(10), byHand)),
              signedBefore(10),
            ),
          ],
          { dmRecipientRefNumber: 'MPSV-2026/777' },
        ),
      ];
    },

    /** 25. 10. 2026: 02:30 comes twice. */
    inTheRepeatedHour() {
      const files = [request('senior', org.pomoc, people.soukupova)];
      return [
        from(org.pomoc, 'first 02:30', 'Žádost o přístup OKslužby – senior', hoursSince('2026-10-25T00:30:00Z'), files),
        from(
          org.pomoc,
          'second 02:30',
          'Žádost o přístup OKslužby – senior',
          hoursSince('2026-10-25T01:30:00Z'),
          files,
        ),
      ];
    },

    renamedAndMerged() {
      const before = { ...org.bydleni, name: 'Penzion Podzim, z. s.' };
      return [
        from(org.bydleni, 'renamed', 'Žádost o přístup OKslužby – rodina', 700, [
          request('rodina', before, people.navratil),
        ]),
        from(merged, 'merged', 'Žádost o přístup OKslužby – senior', 690, [request('senior', merged, people.ruzicka)]),
      ];
    },

    fromAClosedBox() {
      return from(org.beruska, 'closed box', 'Žádost o přístup OKslužby – rodina', 680, [
        request('rodina', org.beruska, people.dlouhy),
      ]);
    },

    /** The director is in the account register, not among our cases. */
    async employeeBesideAnAccount() {
      const employee = { statutory: false, position: 'sociální pracovník' };
      const form = await signed('souhlas.pdf', people.malecek, org.pomoc, signedBefore(570), employee);
      return from(org.pomoc, 'employee', 'Souhlas OKslužby – poskytovatel', 570, [form]);
    },

    /** The same words as a text file and as PDF; then signed. */
    async exportedAgain() {
      const on = signedBefore(600);
      const form = filledForm(people.dusek, org.nadeje, on, { application: 'senior', signature: { kind: 'empty' } });
      const text = make.formText('souhlas.txt', form);
      const again = {
        ...text,
        dmFileDescr: 'souhlas_2.txt',
        content: Buffer.from(Buffer.from(text.content).toString('utf8').replace(/\r\n/g, '\n')),
      };
      return [
        from(org.nadeje, 'unsigned', 'Souhlas OKslužby – senior', 600, [text]),
        from(org.nadeje, 'exported again', 'Souhlas OKslužby – senior', 590, [again]),
        from(org.nadeje, 'signed at last', 'Souhlas OKslužby – senior', 580, [
          await signed('souhlas_podepsany.pdf', people.dusek, org.nadeje, on, { application: 'senior' }),
        ]),
      ];
    },
  };
}
