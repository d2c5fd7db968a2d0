import { czechDate, wordyDate } from './dates.ts';
import { letterSheets, letterText } from './letters.ts';
import { organisations as org, seatOf } from './organisations.ts';
import { fullName, people } from './people.ts';
import { expectedCase, filledForm, ownBoxes, plan, toDepartment } from './plan.ts';
import { file, type PlannedMessage, type Workshop } from './workshop.ts';

/** Ends of office, delegations, a withdrawal and representation: 19–23, 31. */
export async function changesOfRights(make: Workshop): Promise<PlannedMessage[]> {
  return [
    await newDirector(make),
    await formerDirector(make),
    await delegation(make),
    await powerOfAttorney(make),
    withdrawal(make),
    await representedByLawyer(make),
  ];
}

async function newDirector(make: Workshop): Promise<PlannedMessage> {
  const end = make.day(52);
  const notice = {
    organisation: org.klid,
    reference: 'DK/112/2026',
    writtenOn: make.day(49),
    subject: 'Oznámení o změně ředitele',
    body: [
      'Vážená paní, vážený pane,',
      `oznamujeme, že PaedDr. Karel Doležal ukončil ke dni ${czechDate(end)} výkon funkce ředitele naší organizace a není nadále jejím statutárním orgánem. Žádáme, aby jeho oprávnění v aplikaci OKslužby – poskytovatel bylo zrušeno.`,
      'Novou ředitelkou byla jmenována Mgr. Simona Kadlecová. Jmenovací dekret přikládáme.',
    ],
    signedBy: 'Mgr. Simona Kadlecová',
    position: 'ředitelka',
    signature: 'electronic' as const,
  };
  const decree = {
    organisation: org.jihohori,
    to: ['Mgr. Simona Kadlecová', people.kadlecova.address],
    writtenOn: make.day(53),
    subject: 'Jmenování do funkce',
    body: [
      `Rada kraje jmenuje usnesením č. 1482/2026 Mgr. Simonu Kadlecovou do funkce ředitelky příspěvkové organizace Domov Klid s účinností od ${wordyDate(make.day(51))}.`,
    ],
    signedBy: 'Ing. Jaroslav Hejtmánek',
    position: 'hejtman kraje',
    signature: 'ink' as const,
    stamp: ['JIHOHORSKÝ', 'KRAJ', '1'],
  };
  return plan({
    name: '19-zmena-reditele',
    from: org.klid,
    annotation: 'Oznámení o změně ředitele',
    dmRecipientOrgUnit: toDepartment,
    dmSenderRefNumber: 'DK/112/2026',
    hoursAgo: 1170,
    files: [await make.letterPdf('Oznameni.pdf', notice), await make.letterPdf('Jmenovaci_dekret.pdf', decree)],
    shows: 'konec funkce ředitele a jmenovací dekret; nová ředitelka nemá souhlas (upozornění u případu)',
    cases: [expectedCase('statutory_end', null, 'review', people.vesely, org.klid, null)],
  });
}

async function formerDirector(make: Workshop): Promise<PlannedMessage> {
  const { jelinek } = people;
  const letter = {
    organisation: null,
    from: [fullName(jelinek), jelinek.address],
    writtenOn: make.day(6),
    subject: 'Ukončení funkce jednatele',
    body: [
      'Vážení,',
      `ve vlastním zájmu oznamuji, že jsem ke dni ${czechDate(make.day(14))} přestal být jednatelem společnosti Domácí péče Jasan s.r.o., IČO ${org.jasan.ico}, se sídlem ${seatOf(org.jasan)}. Ve společnosti jsem používal účet k aplikaci OKslužby – poskytovatel.`,
      `Žádám, aby mé oprávnění nemohlo být zneužito. Nar. ${czechDate(jelinek.born)}.`,
    ],
    signedBy: fullName(jelinek),
  };
  return plan({
    name: '20-byvaly-jednatel',
    from: ownBoxes.jelinek,
    annotation: 'Ukončení funkce jednatele',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 130,
    files: [await make.letterPdf('oznameni.pdf', letter)],
    shows: 'bývalý jednatel píše z vlastní schránky; registr ho stále uvádí',
    cases: [expectedCase('statutory_end', null, 'review', jelinek, org.jasan)],
  });
}

async function delegation(make: Workshop): Promise<PlannedMessage> {
  const letter = {
    organisation: org.lhota,
    writtenOn: make.day(39),
    subject: 'Delegování oprávnění podání',
    body: [
      'Dobrý den,',
      'jako ředitel organizace deleguji podání výkazů v aplikaci OKslužby – poskytovatel na pí Krátkou.',
      `Jde o vedoucí pečovatelské služby: Bc. Ivana Krátká, nar. ${czechDate(people.kratka.born)}, uživatelské jméno kratkai01.`,
      'Děkuji za nastavení.',
    ],
    signedBy: 'Ing. Jiří Tůma',
    position: 'ředitel',
    signature: 'ink' as const,
  };
  return plan({
    name: '21-delegovani-podani',
    from: org.lhota,
    annotation: 'Delegování oprávnění podání',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 930,
    files: [await make.letterPdf('delegovani.pdf', letter)],
    shows: 'ředitel deleguje podání výkazů dopisem, bez plné moci',
    cases: [expectedCase('delegation', 'poskytovatel', 'review', people.kratka, org.lhota)],
  });
}

async function powerOfAttorney(make: Workshop): Promise<PlannedMessage> {
  const on = make.day(43);
  const { bures, matouskova } = people;
  const power = {
    organisation: org.podhuri,
    writtenOn: on,
    subject: 'Plná moc k podávání žádostí a výkazů',
    body: [
      `Organizace Oblastní spolek Podhůří, z. s., IČO ${org.podhuri.ico}, zastoupená předsedou Stanislavem Burešem,`,
      'uděluje plnou moc',
      `zmocněnec: Ing. Radka Matoušková, nar. ${czechDate(matouskova.born)}, bytem ${matouskova.address},`,
      'aby jménem organizace podávala žádosti a výkazy v aplikaci OKslužby – poskytovatel. Plná moc se uděluje na dobu neurčitou.',
    ],
    signedBy: 'Stanislav Bureš',
    position: 'předseda spolku',
    signature: 'electronic' as const,
  };
  const form = filledForm(matouskova, org.podhuri, on, { statutory: false, position: 'ekonomka' });
  return plan({
    name: '22-plna-moc',
    from: org.podhuri,
    annotation: 'Plná moc k podávání žádostí a výkazů',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 1010,
    files: [
      await make.letterPdf('Plna_moc.pdf', power, await make.signerOf(bures)),
      await make.formPdf('Souhlas_zmocnenkyne.pdf', 'fields', form, await make.signerOf(matouskova)),
    ],
    shows: 'podepsaná plná moc statutárního zástupce a souhlas zmocněnkyně',
    cases: [
      expectedCase('delegation', 'poskytovatel', 'review', matouskova, org.podhuri),
      expectedCase('consent', 'poskytovatel', 'review', matouskova, org.podhuri),
    ],
    birthNumbersOf: [matouskova],
  });
}

/** From an older editor: windows-1250. */
function withdrawal(make: Workshop): PlannedMessage {
  const { simkova } = people;
  const text = letterText(
    {
      organisation: null,
      from: [fullName(simkova), simkova.address],
      writtenOn: make.day(3),
      subject: 'Odvolání souhlasu se zpracováním osobních údajů',
      body: [
        'Dobrý den,',
        'odvolávám souhlas se zpracováním osobních údajů udělený pro OKslužby a žádám o zrušení účtu. V organizaci už nepracuji.',
        `Blanka Šimková, nar. ${czechDate(simkova.born)}`,
      ],
      signedBy: 'Blanka Šimková',
    },
    'windows-1250',
  );
  return plan({
    name: '23-odvolani-souhlasu',
    from: ownBoxes.simkova,
    annotation: 'Odvolání souhlasu se zpracováním osobních údajů',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 53,
    files: [file('odvolani.txt', 'text/plain', text)],
    shows: 'odvolání souhlasu z vlastní schránky fyzické osoby (text v kódování windows-1250)',
    cases: [expectedCase('consent_withdrawal', null, 'review', simkova, null)],
  });
}

async function representedByLawyer(make: Workshop): Promise<PlannedMessage> {
  const { ruzicka } = people;
  const letter = {
    organisation: org.advokat,
    reference: 'AK 97/2026',
    writtenOn: make.day(57),
    subject: 'Žádost o povolení přístupu k aplikaci OKslužby – rodina',
    body: [
      'Vážená paní, vážený pane,',
      `v právním zastoupení klienta, Spolek Opora, z. s., IČO ${org.opora.ico}, se sídlem ${seatOf(org.opora)}, žádám o povolení přístupu k aplikaci OKslužby – rodina pro předsedu spolku.`,
      `Mgr. Vladimír Růžička, nar. ${czechDate(ruzicka.born)}, uživatelské jméno: ruzickav01`,
      'Plnou moc přikládám.',
    ],
    signedBy: 'JUDr. Tomáš Právník',
    position: 'advokát',
  };
  const power = {
    organisation: org.opora,
    to: ['JUDr. Tomáš Právník, advokát', seatOf(org.advokat)],
    writtenOn: make.day(59),
    subject: 'Plná moc',
    body: ['Zmocňuji advokáta, aby spolek zastupoval ve věci přístupu k aplikacím ministerstva.'],
    signedBy: 'Mgr. Vladimír Růžička',
    position: 'předseda',
    signature: 'ink' as const,
  };
  return plan({
    name: '31-advokat-zada',
    from: org.advokat,
    annotation: 'Zastoupení klienta - přístup OKslužby',
    dmRecipientOrgUnit: toDepartment,
    dmSenderIdent: 'AK 97/2026',
    hoursAgo: 1360,
    files: [
      await make.letterPdf('zadost_klienta.pdf', letter),
      await make.scannedPdf('plna_moc_sken.pdf', letterSheets(make.fonts, power), make.day(59), { skew: -1.2 }),
    ],
    shows: 'žádost jménem spolku z cizí schránky (advokát), plná moc jako sken',
    cases: [expectedCase('access_request', 'rodina', 'review', ruzicka, org.opora)],
  });
}
