import { formInBoxes, formInRows } from './form-layouts.ts';
import { organisations as org } from './organisations.ts';
import { people } from './people.ts';
import { expectedCase, filledForm, plan, toDepartment } from './plan.ts';
import type { PlannedMessage, Workshop } from './workshop.ts';

/** Consents where the signature or the person makes the difference: 13–18, 29–30, 32–36. */
export async function doubtfulConsents(make: Workshop): Promise<PlannedMessage[]> {
  return [
    ...(await stationary(make)),
    await signedByAnother(make),
    await photoByTelephone(make),
    ...(await mistypedAndMixedUp(make)),
    await signedByTheLawyer(make),
    ...(await foreigners(make)),
    await townHall(make),
    await soleTrader(make),
  ];
}

/** 13 without a signature, 14 with a typed name, 29 corrected, 30 a scan that names our reference number. */
async function stationary(make: Workshop): Promise<PlannedMessage[]> {
  const unsigned = filledForm(people.dvoracek, org.duha, make.day(19), { signature: { kind: 'empty' } });
  const corrected = filledForm(people.dvoracek, org.duha, make.day(4));
  const employee = { statutory: false, position: 'vedoucí stacionáře' };
  const typed = filledForm(people.mala, org.duha, make.day(18), {
    ...employee,
    signature: { kind: 'typed', text: 'Jana Malá v. r.' },
  });
  const byHand = filledForm(people.dvoracek, org.duha, make.day(3), { signature: { kind: 'ink', asPicture: false } });
  const director = [people.dvoracek];
  const scanLook = { skew: -0.6, dotsPerInch: 140 };
  return [
    plan({
      name: '13-bez-podpisu',
      from: org.duha,
      annotation: 'Souhlas se zpracováním OÚ',
      dmRecipientOrgUnit: toDepartment,
      hoursAgo: 440,
      files: [await make.formPdf('Souhlas_reditel.pdf', 'boxes', unsigned)],
      shows: 'vyplněný formulář, místo pro podpis je prázdné',
      cases: [expectedCase('consent', 'poskytovatel', 'deficient', people.dvoracek, org.duha)],
      birthNumbersOf: director,
    }),
    plan({
      name: '14-v-r',
      from: org.duha,
      annotation: 'Souhlas',
      dmRecipientOrgUnit: toDepartment,
      hoursAgo: 418,
      files: [await make.formDocx('Souhlas Malá.docx', 'table', typed)],
      shows: 'místo podpisu napsáno „Jana Malá v. r.“',
      cases: [expectedCase('consent', 'poskytovatel', 'review', people.mala, org.duha)],
      birthNumbersOf: [people.mala],
    }),
    plan({
      name: '29-opraveno',
      from: org.duha,
      annotation: 'Souhlas OKslužby poskytovatel - OPRAVENO',
      dmRecipientOrgUnit: toDepartment,
      hoursAgo: 88,
      files: [
        await make.formPdf('Souhlas_reditel_podepsany.pdf', 'boxes', corrected, await make.signerOf(people.dvoracek)),
      ],
      shows: 'doplnění č. 13: podepsaný formulář bez našeho čísla jednacího',
      cases: [expectedCase('consent', 'poskytovatel', 'ready', people.dvoracek, org.duha)],
      birthNumbersOf: director,
    }),
    plan({
      name: '30-vase-cj',
      from: org.duha,
      annotation: 'Vaše č. j. MPSV-2026/123456',
      dmRecipientOrgUnit: toDepartment,
      dmRecipientRefNumber: 'MPSV-2026/123456',
      hoursAgo: 61,
      files: [await make.scannedPdf('SKM_C250i2611.pdf', formInBoxes(make.fonts, byHand), make.day(3), scanLook)],
      shows: 'odpověď s naším číslem jednacím, jediný sken bez průvodního dopisu',
      cases: [expectedCase('consent', 'poskytovatel', 'review', people.dvoracek, org.duha)],
      birthNumbersOf: director,
    }),
  ];
}

async function signedByAnother(make: Workshop): Promise<PlannedMessage> {
  const form = filledForm(people.kolarova, org.sever, make.day(13), {
    statutory: false,
    position: 'terénní pracovnice',
    signature: { kind: 'electronic', signedBy: 'Bc. Aleš Sedlák' },
  });
  return plan({
    name: '15-podpis-statutara',
    from: org.sever,
    annotation: 'Souhlas - el. podpis',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 300,
    files: [await make.formPdf('souhlas_kolarova_podepsany.pdf', 'rows', form, await make.signerOf(people.sedlak))],
    shows: 'platný el. podpis, ale certifikát ředitele na formuláři zaměstnankyně',
    cases: [expectedCase('consent', 'poskytovatel', 'review', people.kolarova, org.sever)],
    birthNumbersOf: [people.kolarova],
  });
}

async function photoByTelephone(make: Workshop): Promise<PlannedMessage> {
  const form = filledForm(people.prochazka, org.obecniDum, make.day(2), {
    position: 'vedoucí',
    signature: { kind: 'ink', asPicture: false },
  });
  return plan({
    name: '16-foto',
    from: org.obecniDum,
    annotation: 'souhlas sken',
    hoursAgo: 34,
    files: [await make.photo('IMG_20261120_101533.jpg', formInRows(make.fonts, form)[0]!)],
    shows: 'fotografie telefonem, nakřivo, podpis je vidět',
    cases: [expectedCase('consent', null, 'review', null, org.obecniDum)],
    birthNumbersOf: [people.prochazka],
  });
}

/** 17 has a mistyped IČO, 18 another name in the annotation than in the form. */
async function mistypedAndMixedUp(make: Workshop): Promise<PlannedMessage[]> {
  const [firstSeven, check] = [org.vysocina.ico.slice(0, 7), Number(org.vysocina.ico[7])];
  const wrongIco = filledForm(people.stastna, org.vysocina, make.day(33), {
    writtenIco: `${firstSeven}${(check + 3) % 10}`,
  });
  const another = filledForm(people.novak, org.vysocina, make.day(33), { statutory: false, position: 'ekonom' });
  return [
    plan({
      name: '17-preklep-v-ico',
      from: org.vysocina,
      annotation: 'Souhlas poskytovatel',
      dmRecipientOrgUnit: toDepartment,
      hoursAgo: 780,
      files: [await make.formPdf('souhlas.pdf', 'columns', wrongIco, await make.signerOf(people.stastna))],
      shows: 'IČO ve formuláři nesplňuje kontrolní číslici, IČO schránky je v pořádku',
      cases: [expectedCase('consent', 'poskytovatel', 'review', people.stastna, org.vysocina)],
      birthNumbersOf: [people.stastna],
    }),
    plan({
      name: '18-jine-jmeno',
      from: org.vysocina,
      annotation: 'Souhlas - Petra Nová',
      dmRecipientOrgUnit: toDepartment,
      hoursAgo: 764,
      files: [await make.formPdf('souhlas_2.pdf', 'rows', another, await make.signerOf(people.novak))],
      shows: 'předmět zprávy mluví o Petře Nové, formulář je Petra Nováka',
      cases: [expectedCase('consent', 'poskytovatel', 'review', people.novak, org.vysocina)],
      birthNumbersOf: [people.novak],
    }),
  ];
}

async function signedByTheLawyer(make: Workshop): Promise<PlannedMessage> {
  const form = filledForm(people.kopecka, org.asistence, make.day(46), {
    statutory: false,
    position: 'koordinátorka osobní asistence',
    signature: { kind: 'typed', text: 'v zastoupení JUDr. Tomáš Právník, advokát' },
  });
  return plan({
    name: '32-souhlas-v-zastoupeni',
    from: org.advokat,
    annotation: 'Zastoupení klienta - souhlas',
    dmRecipientOrgUnit: toDepartment,
    dmSenderIdent: 'AK 118/2026',
    hoursAgo: 1090,
    files: [await make.formDocx('Souhlas klientky.docx', 'letter', form)],
    shows: 'souhlas zaměstnankyně podepsal advokát v zastoupení',
    cases: [expectedCase('consent', 'poskytovatel', 'review', people.kopecka, org.asistence)],
    birthNumbersOf: [people.kopecka],
  });
}

/** 33 has no birth number, 34 is filled in in Slovak. */
async function foreigners(make: Workshop): Promise<PlannedMessage[]> {
  const ukrainian = filledForm(people.shevchenko, org.migrace, make.day(9), {
    statutory: false,
    position: 'pracovnice v sociálních službách',
    passport: 'FE 482915',
    signature: { kind: 'ink', asPicture: false },
  });
  const slovak = filledForm(people.kovac, org.hospic, make.day(36), {
    slovak: true,
    position: 'riaditeľ',
    signature: { kind: 'ink', asPicture: true },
  });
  return [
    plan({
      name: '33-cizinka',
      from: org.migrace,
      annotation: 'Souhlas - cizinec',
      dmRecipientOrgUnit: toDepartment,
      hoursAgo: 200,
      files: [await make.formPdf('souhlas_Sevcukova.pdf', 'rows', ukrainian)],
      shows: 'občanka Ukrajiny bez rodného čísla, s cestovním pasem',
      cases: [expectedCase('consent', 'poskytovatel', 'review', people.shevchenko, org.migrace)],
    }),
    plan({
      name: '34-slovensky',
      from: org.hospic,
      annotation: 'Súhlas so spracovaním osobných údajov',
      dmRecipientOrgUnit: toDepartment,
      hoursAgo: 850,
      files: [await make.formPdf('suhlas.pdf', 'columns', slovak)],
      shows: 'český formulář vyplněný slovensky, slovenské rodné číslo',
      cases: [expectedCase('consent', 'poskytovatel', 'review', people.kovac, org.hospic)],
      birthNumbersOf: [people.kovac],
    }),
  ];
}

async function townHall(make: Workshop): Promise<PlannedMessage> {
  const sealed = { signature: { kind: 'electronic', signedBy: 'Elektronická pečeť: Město Kamenec' } } as const;
  const on = make.day(28);
  const mayor = filledForm(people.hora, org.kamenec, on, { ...sealed, position: 'starosta' });
  const worker = filledForm(people.machova, org.kamenec, on, {
    ...sealed,
    statutory: false,
    position: 'sociální pracovnice',
  });
  const seal = await make.sealOf(org.kamenec);
  return plan({
    name: '35-mesto',
    from: org.kamenec,
    annotation: 'Souhlas starosty a pracovnice SS',
    dmRecipientOrgUnit: toDepartment,
    dmSenderRefNumber: 'MUKA/2026/4471',
    hoursAgo: 660,
    files: [
      await make.formPdf('souhlas_starosta.pdf', 'boxes', mayor, seal),
      await make.formPdf('souhlas_Machova.pdf', 'boxes', worker, seal),
    ],
    shows: 'obec jako poskytovatel: dva formuláře, jen elektronická pečeť města',
    cases: [
      expectedCase('consent', 'poskytovatel', 'review', people.hora, org.kamenec),
      expectedCase('consent', 'poskytovatel', 'review', people.machova, org.kamenec),
    ],
    birthNumbersOf: [people.hora, people.machova],
  });
}

async function soleTrader(make: Workshop): Promise<PlannedMessage> {
  const form = filledForm(people.ticha, org.ticha, make.day(5), {
    position: 'poskytovatelka sociálních služeb (OSVČ)',
    signature: { kind: 'empty' },
  });
  return plan({
    name: '36-osvc',
    from: org.ticha,
    annotation: 'Souhlas OKslužby poskytovatel',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 110,
    files: [await make.formPdf('souhlas.pdf', 'rows', form)],
    shows: 'OSVČ ze své schránky: nepodepsaný formulář platí za podepsaný (§ 18 odst. 2)',
    cases: [expectedCase('consent', 'poskytovatel', 'ready', people.ticha, org.ticha)],
    birthNumbersOf: [people.ticha],
  });
}
