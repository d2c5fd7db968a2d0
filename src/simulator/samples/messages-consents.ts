import { czechDate } from './dates.ts';
import { formInBoxes, formInRows } from './form-layouts.ts';
import { informationSheet } from './information-sheet.ts';
import { organisations as org } from './organisations.ts';
import { people } from './people.ts';
import { expectedCase, filledForm, plan, toDepartment, toDirector } from './plan.ts';
import type { PlannedMessage, Workshop } from './workshop.ts';

/** Consents with forms that are as they should be, or nearly: 1–3, 8, 10–12, 28. */
export async function plainConsents(make: Workshop): Promise<PlannedMessage[]> {
  return [
    ...(await directorsConsent(make)),
    await consentsOfEmployees(make),
    await scanOfThreeForms(make),
    await consentInsteadOfRequest(make),
    await providerNotRegistered(make),
    await providerEnded(make),
    await employeeBeforeDirector(make),
  ];
}

/** The second message is the first one sent again, byte for byte. */
async function directorsConsent(make: Workshop): Promise<PlannedMessage[]> {
  const form = filledForm(people.lipovska, org.uLipy, make.day(10));
  const signer = await make.signerOf(people.lipovska);
  const files = [await make.formPdf('Souhlas_OKsluzby_poskytovatel.pdf', 'rows', form, signer)];
  const first = plan({
    name: '01-souhlas-reditelky',
    from: org.uLipy,
    annotation: 'Souhlas se zpracováním osobních údajů - OKslužby poskytovatel',
    dmToHands: toDirector,
    dmRecipientOrgUnit: toDepartment,
    dmSenderRefNumber: 'DUL/318/2026',
    hoursAgo: 212,
    files,
    shows: 'formulář ředitelky s uznávaným el. podpisem, registrace platí, účet nemá',
    cases: [expectedCase('consent', 'poskytovatel', 'ready', people.lipovska, org.uLipy)],
    birthNumbersOf: [people.lipovska],
  });
  const again = plan({
    name: '28-souhlas-znovu',
    from: org.uLipy,
    annotation: 'Souhlas OKslužby poskytovatel',
    dmRecipientOrgUnit: toDepartment,
    dmSenderRefNumber: 'DUL/318/2026',
    hoursAgo: 212 - 20 / 60,
    files,
    shows: 'tytéž bajty jako č. 1, odeslané znovu o 20 minut později',
    cases: [expectedCase('consent', 'poskytovatel', 'information', people.lipovska, org.uLipy)],
    birthNumbersOf: [people.lipovska],
  });
  return [first, again];
}

async function consentsOfEmployees(make: Workshop): Promise<PlannedMessage> {
  const employee = { statutory: false, position: 'pečovatelka', signature: { kind: 'ink', asPicture: false } } as const;
  const on = make.day(22);
  const director = filledForm(people.kralik, org.hvezda, on);
  const scan = (name: string, form: Parameters<typeof formInRows>[1]) =>
    make.scannedPdf(name, formInRows(make.fonts, form), on, { skew: name.length % 2 ? 1.1 : -0.7 });
  const unsigned = filledForm(people.cerna, org.hvezda, on, {
    ...employee,
    position: 'sociální pracovnice',
    signature: { kind: 'empty' },
  });
  return plan({
    name: '02-souhlasy-zamestnancu',
    from: org.hvezda,
    annotation: 'Souhlasy zaměstnanců OKsluzby',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 500,
    files: [
      await make.formPdf('Souhlas_Kralik.pdf', 'boxes', director, await make.signerOf(people.kralik)),
      await scan('Souhlas_Svobodova.pdf', filledForm(people.svobodova, org.hvezda, on, employee)),
      await scan('Souhlas_Benes_R.pdf', filledForm(people.benes, org.hvezda, on, { ...employee, position: 'řidič' })),
      await make.formPdf('Souhlas_Cerna.pdf', 'rows', unsigned),
    ],
    shows: 'čtyři formuláře: ředitel s el. podpisem, dva skeny, čtvrtý bez podpisu',
    cases: [
      expectedCase('consent', 'poskytovatel', 'ready', people.kralik, org.hvezda),
      expectedCase('consent', null, 'review', null, org.hvezda),
      expectedCase('consent', null, 'review', null, org.hvezda),
      expectedCase('consent', 'poskytovatel', 'deficient', people.cerna, org.hvezda),
    ],
    birthNumbersOf: [people.kralik, people.svobodova, people.benes, people.cerna],
  });
}

async function scanOfThreeForms(make: Workshop): Promise<PlannedMessage> {
  const on = make.day(41);
  const ink = { signature: { kind: 'ink', asPicture: false } } as const;
  const forms = [
    filledForm(people.havel, org.charita, on, ink),
    filledForm(people.zemanova, org.charita, on, { ...ink, statutory: false, position: 'vrchní sestra' }),
    filledForm(people.urban, org.charita, on, { ...ink, statutory: false, position: 'ekonom' }),
  ];
  const sheets = forms.flatMap((form) => [...formInBoxes(make.fonts, form), informationSheet(make.fonts)]);
  return plan({
    name: '03-sken-tri-formularu',
    from: org.charita,
    annotation: 'souhlasy',
    hoursAgo: 960,
    files: [await make.scannedPdf('scan0012.pdf', sheets, on, { skew: 0.9, dotsPerInch: 110 })],
    shows: 'šestistránkový sken se třemi formuláři v jednom souboru, bez textové vrstvy',
    cases: [people.havel, people.zemanova, people.urban].map((person) =>
      expectedCase('consent', 'poskytovatel', 'review', person, org.charita),
    ),
    birthNumbersOf: [people.havel, people.zemanova, people.urban],
  });
}

async function consentInsteadOfRequest(make: Workshop): Promise<PlannedMessage> {
  const form = filledForm(people.fiala, org.pomoc, make.day(31), {
    application: 'rodina',
    statutory: false,
    position: 'sociální pracovník',
    law: '101/2000',
  });
  return plan({
    name: '08-souhlas-misto-zadosti',
    from: org.pomoc,
    annotation: 'Souhlas - rodina',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 735,
    files: [await make.formPdf('souhlas_rodina_2014.pdf', 'fields', form, await make.signerOf(people.fiala))],
    shows: 'osoba už účet má: stačila žádost; starý formulář podle zákona č. 101/2000 Sb.',
    cases: [expectedCase('consent', 'rodina', 'review', people.fiala, org.pomoc)],
    birthNumbersOf: [people.fiala],
  });
}

async function providerNotRegistered(make: Workshop): Promise<PlannedMessage> {
  const on = make.day(17);
  const form = filledForm(people.polak, org.novaPece, on, { position: 'jednatel' });
  const cover = {
    organisation: org.novaPece,
    writtenOn: on,
    subject: 'Souhlas se zpracováním osobních údajů – průvodní dopis',
    body: [
      'Vážená paní, vážený pane,',
      'v příloze zasíláme vyplněný a podepsaný formulář souhlasu našeho jednatele.',
      `O registraci jsme požádali kraj dne ${czechDate(make.day(48))} a rozhodnutí zatím nemáme. Prosíme o vyřízení, jakmile to bude možné.`,
      'S pozdravem',
    ],
    signedBy: 'Ing. Štěpán Polák',
    position: 'jednatel',
  };
  return plan({
    name: '10-bez-registrace',
    from: org.novaPece,
    annotation: 'Souhlas OKslužby poskytovatel',
    dmToHands: toDirector,
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 396,
    files: [
      await make.letterPdf('pruvodni_dopis.pdf', cover),
      await make.formPdf('souhlas_polak.pdf', 'boxes', form, await make.signerOf(people.polak)),
    ],
    shows: 'IČO není v registru poskytovatelů; dopis říká, že o registraci požádali',
    cases: [expectedCase('consent', 'poskytovatel', 'review', people.polak, org.novaPece)],
    birthNumbersOf: [people.polak],
  });
}

async function providerEnded(make: Workshop): Promise<PlannedMessage> {
  const form = filledForm(people.dusek, org.nadeje, make.day(26), { position: 'předseda spolku' });
  return plan({
    name: '11-ukoncene-sluzby',
    from: org.nadeje,
    annotation: 'Souhlas OKslužby - poskytovatel',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 610,
    files: [await make.formPdf('Souhlas – Dušek.pdf', 'columns', form, await make.signerOf(people.dusek))],
    shows: 'všechny služby loni skončily, jedno zařízení je v registru stále otevřené',
    cases: [expectedCase('consent', 'poskytovatel', 'review', people.dusek, org.nadeje)],
    birthNumbersOf: [people.dusek],
  });
}

async function employeeBeforeDirector(make: Workshop): Promise<PlannedMessage> {
  const form = filledForm(people.vlckova, org.podStrani, make.day(7), { statutory: false, position: 'účetní' });
  return plan({
    name: '12-souhlas-ucetni',
    from: org.podStrani,
    annotation: 'Souhlas účetní',
    hoursAgo: 150,
    files: [await make.formPdf('souhlas.pdf', 'fields', form, await make.signerOf(people.vlckova))],
    shows: 'zaměstnankyně dřív než statutární zástupce, o kterém se nic neví',
    cases: [expectedCase('consent', 'poskytovatel', 'review', people.vlckova, org.podStrani)],
    birthNumbersOf: [people.vlckova],
  });
}
