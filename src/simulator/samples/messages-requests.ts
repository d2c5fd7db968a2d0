import { czechDate, dottedDate } from './dates.ts';
import { letterText } from './letters.ts';
import { organisations as org } from './organisations.ts';
import { fullName, people } from './people.ts';
import { expectedCase, filledForm, plan, toDepartment } from './plan.ts';
import { file, type PlannedMessage, type Workshop } from './workshop.ts';

/** Requests for access to another application, in free words: 4–7, 9, 37, 46. */
export async function accessRequests(make: Workshop): Promise<PlannedMessage[]> {
  return [
    await requestForFamily(make),
    await requestForTwo(make),
    await requestWithoutAccount(make),
    await consentAndRequest(make),
    requestNotNeeded(make),
    onlyInTheAnnotation(),
    await requestForThree(make),
  ];
}

async function requestForFamily(make: Workshop): Promise<PlannedMessage> {
  const letter = {
    organisation: org.klubicko,
    writtenOn: make.day(15),
    subject: 'Žádost o povolení přístupu k aplikaci OKslužby – rodina',
    body: [
      'Vážená paní, vážený pane,',
      'žádáme o povolení přístupu k aplikaci OKslužby – rodina pro naši pracovnici, která již má uživatelský účet k aplikaci OKslužby – poskytovatel:',
      [
        ['Jméno a příjmení', 'Uživatelské jméno', 'Funkce'],
        ['Mgr. Tereza Kubíková', 'kubikovat01', 'ředitelka'],
      ],
      'Děkujeme za vyřízení a jsme s pozdravem',
    ],
    signedBy: 'Mgr. Tereza Kubíková',
    position: 'ředitelka Rodinného centra Klubíčko, z. s.',
  };
  return plan({
    name: '04-zadost-rodina',
    from: org.klubicko,
    annotation: 'Žádost o povolení přístupu k aplikaci OKslužby - rodina',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 342,
    files: [await make.letterDocx('Žádost o přístup.docx', letter)],
    shows: 'volný dopis: jméno, uživatelské jméno, aplikace; účet k poskytovateli má',
    cases: [expectedCase('access_request', 'rodina', 'ready', people.kubikova, org.klubicko, null)],
  });
}

async function requestForTwo(make: Workshop): Promise<PlannedMessage> {
  const { rehor } = people;
  const letter = {
    organisation: org.mosty,
    reference: 'SM-77/2026',
    writtenOn: make.day(20),
    subject: 'Žádost o přístup do aplikací OKslužby – rodina a OKslužby – senior',
    body: [
      'Dobrý den,',
      'prosíme o povolení přístupu k aplikaci OKslužby – rodina a k aplikaci OKslužby – senior pro našeho předsedu. K aplikaci OKslužby – poskytovatel účet už má, nový souhlas proto neposíláme.',
      [
        ['Příjmení a jméno', 'Datum narození', 'Uživatelské jméno', 'E-mail'],
        ['Řehoř Daniel, PhDr., Ph.D.', dottedDate(rehor.born), 'rehord02', rehor.email],
      ],
      'Děkujeme. V případě nejasností volejte na číslo uvedené v záhlaví.',
    ],
    signedBy: fullName(rehor),
    position: 'předseda spolku',
  };
  return plan({
    name: '05-zadost-dve-aplikace',
    from: org.mosty,
    annotation: 'Žádost o přístup rodina + senior',
    dmRecipientOrgUnit: toDepartment,
    dmSenderRefNumber: 'SM-77/2026',
    hoursAgo: 468,
    files: [await make.letterPdf('zadost_o_pristup.pdf', letter)],
    shows: 'jeden dopis, dvě aplikace, účet má: dva úkony',
    cases: [
      expectedCase('access_request', 'rodina', 'ready', rehor, org.mosty),
      expectedCase('access_request', 'senior', 'ready', rehor, org.mosty),
    ],
  });
}

async function requestWithoutAccount(make: Workshop): Promise<PlannedMessage> {
  const { blazkova } = people;
  const letter = {
    organisation: org.klubSenioru,
    writtenOn: make.day(12),
    subject: 'ŽÁDOST O PŘÍSTUP DO APLIKACE OK SLUŽBY – SENIOR',
    body: [
      'Vážení,',
      `náš klub by chtěl podat žádost o dotaci v aplikaci OK služby – senior. Žádáme tímto o zřízení přístupu pro předsedkyni klubu paní Zdeňku Blažkovou.`,
      `Zdeňka Blažková, nar. ${czechDate(blazkova.born)}, bytem ${blazkova.address}, e-mail: ${blazkova.email}`,
      'Předem děkujeme za kladné vyřízení.',
    ],
    signedBy: 'Zdeňka Blažková',
    position: 'předsedkyně',
    signature: 'ink' as const,
  };
  return plan({
    name: '06-zadost-bez-uctu',
    from: org.klubSenioru,
    annotation: 'Žádost o přístup OKslužby senior',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 270,
    files: [await make.letterPdf('dopis MPSV.pdf', letter)],
    shows: 'jen žádost, účet nemá: chybí souhlas',
    cases: [expectedCase('access_request', 'senior', 'deficient', blazkova, org.klubSenioru)],
  });
}

async function consentAndRequest(make: Workshop): Promise<PlannedMessage> {
  const on = make.day(30);
  const form = filledForm(people.malecek, org.pomoc, on, {
    statutory: false,
    position: 'sociální pracovník',
    signature: { kind: 'ink', asPicture: true },
  });
  const letter = {
    organisation: org.pomoc,
    writtenOn: on,
    subject: 'Žádost o povolení přístupu k aplikaci OKslužby – rodina',
    body: [
      'Dobrý den,',
      `žádám o povolení přístupu k aplikaci OKslužby – rodina. Účet k aplikaci OKslužby – poskytovatel mám, uživatelské jméno: soukupovai01, datum narození: ${czechDate(people.soukupova.born)}.`,
      'Zároveň posíláme formulář nového kolegy.',
      'S pozdravem',
    ],
    signedBy: 'Ing. Iva Soukupová, MBA',
    position: 'ředitelka',
  };
  return plan({
    name: '07-souhlas-a-zadost',
    from: org.pomoc,
    annotation: 'Souhlas a žádost',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 700,
    files: [
      await make.letterDocx('Žádost ředitelky.docx', letter),
      await make.formPdf('Souhlas_novy_zamestnanec.pdf', 'columns', form),
    ],
    shows: 'souhlas nového zaměstnance (obrázek podpisu) a žádost ředitelky: dva úkony různých osob',
    cases: [
      expectedCase('access_request', 'rodina', 'ready', people.soukupova, org.pomoc),
      expectedCase('consent', 'poskytovatel', 'review', people.malecek, org.pomoc),
    ],
    birthNumbersOf: [people.malecek],
  });
}

/** Written as people write in a plain editor: without diacritics. */
function requestNotNeeded(make: Workshop): PlannedMessage {
  const text = letterText({
    organisation: org.bydleni,
    writtenOn: make.day(24),
    subject: 'Zadost o pristup do OKsluzby poskytovatel',
    body: [
      'Dobry den,',
      `zadame o pristup do aplikace OKsluzby poskytovatel pro naseho reditele. Ing. Bohumil Navrátil, nar. ${czechDate(people.navratil.born)}, ma ucet do OKsluzby senior (uziv. jmeno: navratilb01).`,
      'Dekujeme a prejeme hezky den.',
    ],
    signedBy: 'Ing. Bohumil Navrátil',
    position: 'reditel',
  });
  return plan({
    name: '09-zadost-neni-potreba',
    from: org.bydleni,
    annotation: 'Žádost o přístup do OKslužby poskytovatel',
    dmRecipientOrgUnit: toDepartment,
    hoursAgo: 560,
    files: [file('zadost.txt', 'text/plain', text)],
    shows: 'má účet k senioru: k poskytovateli žádost podle pravidel nepotřebuje',
    cases: [expectedCase('access_request', 'poskytovatel', 'review', people.navratil, org.bydleni)],
  });
}

function onlyInTheAnnotation(): PlannedMessage {
  return plan({
    name: '37-jen-v-predmetu',
    from: org.beruska,
    annotation: 'Prosím o přístup do OKslužby rodina pro Karla Dlouhého, nar. 1. 2. 1980',
    hoursAgo: 19,
    files: [file('priloha.txt', 'text/plain', new Uint8Array(0))],
    shows: 'vše je jen v předmětu, příloha je prázdná; jméno je skloňované, proto k posouzení',
    cases: [expectedCase('access_request', 'rodina', 'review', people.dlouhy, org.beruska)],
  });
}

/** Beside the forty of the plan: a list of people in one letter. */
async function requestForThree(make: Workshop): Promise<PlannedMessage> {
  const { soukupova, fiala, pekarkova } = people;
  const letter = {
    organisation: org.pomoc,
    reference: 'CP/2026/0419',
    writtenOn: make.day(5),
    subject: 'žádost o zpřístupnění aplikace OKslužby - senior',
    body: [
      'Vážení,',
      'obracíme se na Vás s prosbou o rozšíření účtů níže uvedených pracovníků o přístup do aplikace OKslužby - senior:',
      [
        ['Č.', 'Jméno a příjmení', 'Datum narození', 'Pozice'],
        ['1.', fullName(soukupova), czechDate(soukupova.born), 'ředitelka'],
        ['2.', fullName(fiala), czechDate(fiala.born), 'sociální pracovník'],
        ['3.', fullName(pekarkova), czechDate(pekarkova.born), 'asistentka'],
      ],
      'Paní ředitelka a pan Fiala účet do OKslužeb již používají.',
      'Za vyřízení předem děkujeme.',
    ],
    signedBy: 'Ing. Iva Soukupová, MBA',
    position: 'ředitelka',
    signature: 'ink' as const,
    stamp: ['CENTRUM', 'POMOC', 'o.p.s.'],
  };
  return plan({
    name: '46-seznam-pracovniku',
    from: org.pomoc,
    annotation: 'Žádost o zpřístupnění aplikace OKslužby - senior',
    dmRecipientOrgUnit: toDepartment,
    dmSenderRefNumber: 'CP/2026/0419',
    hoursAgo: 101,
    files: [await make.letterPdf('Zadost_CP-2026-0419.pdf', letter)],
    shows: 'tři lidé v tabulce jednoho dopisu: dva účet mají, třetí ne',
    cases: [
      expectedCase('access_request', 'senior', 'ready', soukupova, org.pomoc),
      expectedCase('access_request', 'senior', 'ready', fiala, org.pomoc),
      expectedCase('access_request', 'senior', 'deficient', pekarkova, org.pomoc),
    ],
  });
}
