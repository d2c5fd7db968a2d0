import { czechDate } from './dates.ts';
import type { Letter } from './letters.ts';
import { organisations as org } from './organisations.ts';
import { fullName, people, type SamplePerson } from './people.ts';
import { ownBoxes, plan } from './plan.ts';
import type { PlannedMessage, Workshop } from './workshop.ts';

/** Other people's mail in the same box: nothing in the envelope is a signal, so nobody may open it. */
export async function mailOfStrangers(make: Workshop): Promise<PlannedMessage[]> {
  const { chalupa, moravcova, hruska } = people;
  const to = (unit: string) => ['Ministerstvo práce a sociálních věcí', unit];
  const privately = (person: SamplePerson, letter: Pick<Letter, 'to' | 'subject' | 'body' | 'writtenOn'>): Letter => {
    return { organisation: null, from: [fullName(person), person.address], signedBy: fullName(person), ...letter };
  };
  const careAppeal = privately(chalupa, {
    to: to('odbor odvolacích agend nepojistných sociálních dávek'),
    writtenOn: make.day(16),
    subject: 'Odvolání proti rozhodnutí o příspěvku na péči',
    body: [
      'nesouhlasím s tím, že mi byl přiznán jen první stupeň závislosti. Po operaci kyčle nezvládám sám chůzi ani oblékání.',
      'Žádám o nové posouzení zdravotního stavu.',
    ],
  });
  const complaint = privately(moravcova, {
    to: to('odbor kontroly'),
    writtenOn: make.day(29),
    subject: 'Stížnost na jednání úřednice',
    body: [
      `dne ${czechDate(make.day(34))} se mnou pracovnice kontaktního pracoviště jednala neslušně a odmítla převzít moji žádost o příspěvek na bydlení.`,
    ],
  });
  const information = privately(hruska, {
    to: to('odbor legislativy'),
    writtenOn: make.day(45),
    subject: 'Žádost o informace podle zákona č. 106/1999 Sb.',
    body: ['žádám o sdělení, kolik odvolání bylo podáno v řízeních o invalidních důchodech v minulém roce.'],
  });
  const medical: Letter = {
    organisation: org.urad,
    to: to('posudková komise'),
    writtenOn: make.day(8),
    subject: 'Postoupení zdravotnické dokumentace',
    body: [
      'v příloze postupujeme kopie lékařských zpráv posuzovaného (diagnózy M16, I10) pro potřeby odvolacího řízení.',
    ],
    signedBy: 'Bc. Lenka Horáková',
    position: 'referentka',
  };
  const wages: Letter = {
    organisation: org.soud,
    to: to('personální odbor'),
    writtenOn: make.day(55),
    subject: 'Výzva k součinnosti – příjmy zaměstnance',
    body: ['vyzýváme Vás ke sdělení výše čisté mzdy Vašeho zaměstnance za poslední tři měsíce v řízení o výživné.'],
    signedBy: 'Mgr. Ota Soudný',
    position: 'samosoudce',
  };
  const common = { state: 'not_ours' } as const;
  return [
    plan({
      ...common,
      name: '41-odvolani-prispevek-na-peci',
      from: ownBoxes.chalupa,
      annotation: 'Odvolání proti rozhodnutí o příspěvku na péči',
      hoursAgo: 372,
      files: [await make.letterPdf('odvolani.pdf', careAppeal)],
      shows: 'cizí pošta: odvolání ve věci dávky',
    }),
    plan({
      ...common,
      name: '42-zdravotni-dokumentace',
      from: org.urad,
      annotation: 'Postoupení zdravotnické dokumentace',
      dmRecipientOrgUnit: 'posudková komise',
      hoursAgo: 180,
      files: [await make.letterPdf('postoupeni.pdf', medical)],
      shows: 'cizí pošta: údaje o zdraví',
    }),
    plan({
      ...common,
      name: '43-mzda-zamestnance',
      from: org.soud,
      annotation: 'Výzva k součinnosti – mzdové údaje zaměstnance',
      dmRecipientOrgUnit: 'personální odbor',
      hoursAgo: 1310,
      files: [await make.letterPdf('vyzva.pdf', wages)],
      shows: 'cizí pošta: personální věc',
    }),
    plan({
      ...common,
      name: '44-stiznost',
      from: ownBoxes.moravcova,
      annotation: 'Stížnost na postup kontaktního pracoviště',
      hoursAgo: 690,
      files: [await make.letterPdf('stiznost.pdf', complaint)],
      shows: 'cizí pošta: stížnost',
    }),
    plan({
      ...common,
      name: '45-informace-106',
      from: ownBoxes.hruska,
      annotation: 'Žádost o informace podle zákona č. 106/1999 Sb.',
      hoursAgo: 1060,
      files: [await make.letterPdf('zadost.pdf', information)],
      shows: 'cizí pošta: žádost o informace',
    }),
  ];
}
