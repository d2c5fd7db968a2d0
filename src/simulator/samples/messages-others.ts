import { wordyDate } from './dates.ts';
import { invoice } from './isdoc.ts';
import { organisations as org } from './organisations.ts';
import { people } from './people.ts';
import { expectedCase, filledForm, plan, toDepartment } from './plan.ts';
import { seeded } from './random.ts';
import { file, type PlannedMessage, type Workshop } from './workshop.ts';
import { zipOf } from './zip.ts';

/** False friends (24–27), questions and what has a procedure of its own (38–40). */
export async function falseFriendsAndOthers(make: Workshop): Promise<PlannedMessage[]> {
  return [
    await appeal(make),
    await subsidy(make),
    await invoiceOfSupplier(make),
    await advertising(make),
    await lostPassword(make),
    await regionalOffice(make),
    suspicious(),
  ];
}

async function appeal(make: Workshop): Promise<PlannedMessage> {
  const letter = {
    organisation: org.druzstvo,
    to: ['Ministerstvo práce a sociálních věcí', 'odbor odvolání'],
    writtenOn: make.day(21),
    subject: 'Odvolání proti rozhodnutí úřadu práce',
    body: [
      'Podáváme odvolání proti rozhodnutí krajské pobočky Úřadu práce, kterým nám nebyl poskytnut příspěvek na společensky účelné pracovní místo.',
      'Rozhodnutí považujeme za nesprávné, protože podmínky byly splněny. Navrhujeme, aby bylo zrušeno.',
    ],
    signedBy: 'Ing. Václav Progres',
    position: 'předseda představenstva',
  };
  return plan({
    name: '24-odvolani',
    from: org.druzstvo,
    annotation: 'Odvolání',
    dmRecipientOrgUnit: 'odbor odvolání',
    hoursAgo: 490,
    files: [await make.letterPdf('odvolani.pdf', letter)],
    shows: 'odvolání proti rozhodnutí úřadu práce: samotné slovo odvolání není signál',
    state: 'not_ours',
  });
}

async function subsidy(make: Workshop): Promise<PlannedMessage> {
  const letter = {
    organisation: org.rodinaPlus,
    to: ['Ministerstvo práce a sociálních věcí', 'odbor rodinné politiky'],
    writtenOn: make.day(27),
    subject: 'Žádost o dotaci 2027 – doplnění',
    body: [
      'Vážená paní magistro,',
      'k žádosti o dotaci na rok 2027, kterou jsme podali prostřednictvím aplikace OKslužby – rodina, doplňujeme upravený rozpočet projektu.',
      [
        ['Položka', 'Původní částka', 'Upravená částka'],
        ['Osobní náklady', '842 000 Kč', '790 000 Kč'],
        ['Nájemné', '120 000 Kč', '132 000 Kč'],
        ['Cestovné', '18 500 Kč', '21 000 Kč'],
      ],
      'Ostatní části žádosti se nemění.',
    ],
    signedBy: 'Bc. Milada Jarošová',
    position: 'předsedkyně spolku',
  };
  return plan({
    name: '25-dotace',
    from: org.rodinaPlus,
    annotation: 'Žádost o dotaci 2027 - doplnění',
    dmRecipientOrgUnit: 'odbor rodinné politiky',
    hoursAgo: 640,
    files: [await make.letterPdf('doplneni_zadosti.pdf', letter)],
    shows: 'dotace; OKslužby jen jako místo podání, není to úkon',
    state: 'not_ours',
  });
}

async function invoiceOfSupplier(make: Workshop): Promise<PlannedMessage> {
  const issued = make.day(11);
  const letter = {
    organisation: org.itDodavatel,
    writtenOn: issued,
    subject: 'Faktura – daňový doklad č. 2026/114',
    body: [
      'Fakturujeme Vám podporu provozu serverů za měsíc říjen.',
      [
        ['Popis', 'Množství', 'Cena bez DPH'],
        ['Podpora provozu', '1 měsíc', '186 000,00 Kč'],
        ['Zásah mimo pracovní dobu', '6 hod.', '14 400,00 Kč'],
      ],
      'Celkem k úhradě včetně DPH 21 %: 242 484,00 Kč. Splatnost 30 dnů.',
    ],
    signedBy: 'Fakturační oddělení',
  };
  return plan({
    name: '26-faktura',
    from: org.itDodavatel,
    annotation: 'Faktura 2026/114',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 250,
    files: [
      file('faktura_2026_114.isdoc', 'text/xml', invoice(org.itDodavatel, '2026/114', issued)),
      await make.letterPdf('faktura_2026_114.pdf', letter),
    ],
    shows: 'faktura (ISDOC a PDF) správnému odboru, ale jiná věc',
    state: 'not_ours',
  });
}

async function advertising(make: Workshop): Promise<PlannedMessage> {
  const letter = {
    organisation: org.skoleni,
    to: ['Ministerstvo práce a sociálních věcí', 'personální oddělení'],
    writtenOn: make.day(35),
    subject: 'Nabídka školení GDPR',
    body: [
      'Vážení obchodní přátelé,',
      'nabízíme Vašim zaměstnancům jednodenní školení „Souhlas se zpracováním osobních údajů v praxi“. Dozvíte se, kdy je souhlas potřeba, jaké má mít náležitosti a jak jej správně archivovat.',
      `Nejbližší termín: ${wordyDate(make.day(-20))}. Cena 3 490 Kč za osobu.`,
      'Těšíme se na Vaši účast!',
    ],
    signedBy: 'Mgr. Zora Školková',
    position: 'obchodní zástupkyně',
  };
  return plan({
    name: '27-nabidka-skoleni',
    from: org.skoleni,
    annotation: 'Nabídka školení GDPR - souhlas se zpracováním',
    hoursAgo: 830,
    files: [await make.letterPdf('nabidka.pdf', letter)],
    shows: 'reklama se slovem souhlas',
    state: 'not_ours',
  });
}

async function lostPassword(make: Workshop): Promise<PlannedMessage> {
  const letter = {
    organisation: org.klid,
    writtenOn: make.day(1),
    subject: 'Nefunguje přihlášení do OKslužby',
    body: [
      'Dobrý den,',
      'nefunguje nám přihlášení do aplikace OKslužby – poskytovatel, hlásí to chybné heslo. Prosíme o zaslání nového hesla do datové schránky.',
      'Jde o uživatelku: Bc. Hana Veselá, uživatelské jméno veselah03.',
    ],
    signedBy: 'Mgr. Simona Kadlecová',
    position: 'ředitelka',
  };
  return plan({
    name: '38-nefunguje-prihlaseni',
    from: org.klid,
    annotation: 'Dotaz - nefunguje přihlášení do OKslužby',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 6,
    files: [await make.letterDocx('dotaz.docx', letter)],
    shows: 'dotaz na heslo: přihlašovací údaje se datovou schránkou nikdy neposílají',
    cases: [expectedCase('other', 'poskytovatel', 'review', people.vesela, org.klid, null)],
  });
}

async function regionalOffice(make: Workshop): Promise<PlannedMessage> {
  const on = make.day(38);
  const differs = { application: 'registr', statutory: false } as const;
  const stejskal = filledForm(people.stejskal, org.kraj, on, { ...differs, position: 'vedoucí oddělení' });
  const pechova = filledForm(people.pechova, org.kraj, on, {
    ...differs,
    position: 'referentka',
    signature: { kind: 'typed', text: 'Bc. Eliška Pechová' },
  });
  return plan({
    name: '39-krajsky-urad',
    from: org.kraj,
    annotation: 'Žádost o zřízení účtů pro pracovníky KÚ',
    dmRecipientOrgUnit: toDepartment,
    dmSenderRefNumber: 'KUSH 88231/2026',
    hoursAgo: 905,
    files: [
      await make.formPdf('souhlas_Stejskal.pdf', 'rows', stejskal, await make.signerOf(people.stejskal)),
      make.formText('souhlas_Pechova.txt', pechova),
    ],
    shows: 'krajský úřad a aplikace OKslužby – registr: jiný postup, není to žádná ze tří aplikací',
    cases: [
      expectedCase('other', null, 'review', people.stejskal, org.kraj),
      expectedCase('other', null, 'review', people.pechova, org.kraj),
    ],
    birthNumbersOf: [people.stejskal, people.pechova],
  });
}

function suspicious(): PlannedMessage {
  const next = seeded(40);
  const noise = Uint8Array.from({ length: 4096 }, () => Math.floor(next() * 256));
  const archive = zipOf([{ name: 'Souhlas_OKsluzby.doc', content: noise }], { encrypted: true });
  return plan({
    name: '40-podezrela-zprava',
    from: org.nadacniFond,
    annotation: 'Souhlas OKslužby',
    dmRecipientOrgUnit: toDepartment,
    specMessFlag: true,
    hoursAgo: 3,
    files: [file('Souhlas_heslo_1234.zip', 'application/zip', archive)],
    shows: 'ISDS zprávu označil za podezřelou; archiv s heslem se neotevírá',
    state: 'quarantined',
  });
}
