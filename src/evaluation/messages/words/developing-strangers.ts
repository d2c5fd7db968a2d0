import { czechDate, wordyDate } from '../../../simulator/samples/dates.ts';
import { fullName } from '../../../simulator/samples/people.ts';
import type { StrangerWording } from '../words.ts';
import { by } from './grammar.ts';

const to = (unit: string) => ['Ministerstvo práce a sociálních věcí', unit];
const ict = 'odbor provozu informačních a komunikačních technologií';

/** Near the vocabulary of OKslužby, and nothing of it asks for access. */
export const developingStrangers: StrangerWording[] = [
  {
    id: 'subsidy filed in the software',
    from: 'organisation',
    annotation: 'Doplnění žádosti o dotaci podané v OKslužby - rodina',
    unit: 'odbor rodinné politiky',
    to: to('odbor rodinné politiky'),
    write: ({ number }) => ({
      subject: `Doplnění žádosti o dotaci č. ${number}/2027`,
      body: [
        'k žádosti o dotaci podané v aplikaci OKslužby – rodina doplňujeme opravený rozpočet a personální zajištění projektu.',
        [
          ['Položka', 'Částka'],
          ['Mzdy', '612 000 Kč'],
          ['Materiál', '48 500 Kč'],
        ],
      ],
    }),
  },
  {
    id: 'appeal against a decision',
    from: 'organisation',
    annotation: 'Odvolání proti rozhodnutí o zamítnutí žádosti',
    to: to('odbor odvolání'),
    write: ({ on, number }) => ({
      subject: 'Odvolání',
      body: [
        `podáváme odvolání proti rozhodnutí Úřadu práce ČR č. j. ${number}/2026 ze dne ${czechDate(on)}, kterým nebyl přiznán příspěvek na chráněné pracovní místo.`,
      ],
    }),
  },
  {
    id: 'invoice to the department',
    from: 'organisation',
    annotation: 'Faktura za servisní podporu',
    unit: ict,
    to: to(ict),
    write: ({ number, on }) => ({
      subject: `Faktura č. ${number}`,
      body: [
        `Fakturujeme Vám servisní podporu serverové infrastruktury za období do ${czechDate(on)} podle smlouvy.`,
        [
          ['Položka', 'Cena'],
          ['Servis', '84 000 Kč'],
        ],
        'Splatnost 30 dnů.',
      ],
    }),
  },
  {
    id: 'training about consents',
    from: 'organisation',
    annotation: 'Pozvánka na seminář: souhlas se zpracováním osobních údajů',
    to: to('personální oddělení'),
    write: ({ on }) => ({
      subject: 'Seminář GDPR v sociálních službách',
      body: [
        'zveme Vaše zaměstnance na seminář „Kdy je souhlas se zpracováním osobních údajů opravdu potřeba“.',
        `Termín: ${wordyDate(on)}, cena 2 900 Kč za osobu včetně materiálů.`,
      ],
    }),
  },
  {
    id: 'job application with a consent',
    from: 'person',
    annotation: 'Přihláška do výběrového řízení, souhlas se zpracováním údajů',
    to: to('personální odbor'),
    write: ({ person }) => ({
      subject: 'Přihláška do výběrového řízení na služební místo',
      body: [
        `hlásím se do výběrového řízení na místo vrchní referent. Jméno a příjmení: ${fullName(person)}, nar. ${czechDate(person.born)}.`,
        'Souhlasím se zpracováním svých osobních údajů pro účely tohoto výběrového řízení.',
        'Přikládám životopis.',
      ],
    }),
  },
  {
    id: 'secondment',
    from: 'organisation',
    annotation: 'Souhlas s dočasným přidělením zaměstnance',
    to: to('sekce zaměstnanosti'),
    write: ({ person }) => ({
      subject: 'Souhlas s dočasným přidělením',
      body: [
        `souhlasíme s dočasným přidělením ${by(person, 'zaměstnance', 'zaměstnankyně')} (${person.given} ${person.family}) k výkonu práce na Vašem ministerstvu.`,
      ],
    }),
  },
  {
    id: 'agency permit',
    from: 'organisation',
    annotation: 'Žádost o povolení ke zprostředkování zaměstnání',
    to: to('odbor trhu práce'),
    write: ({ organisation }) => ({
      subject: 'Žádost o vydání povolení ke zprostředkování zaměstnání',
      body: [
        `${organisation.name} žádá o povolení ke zprostředkování zaměstnání formou agenturního zaměstnávání podle zákona č. 435/2004 Sb.`,
      ],
    }),
  },
  {
    id: 'child protection',
    from: 'organisation',
    annotation: 'Žádost o pověření k výkonu sociálně-právní ochrany dětí',
    to: to('odbor ochrany práv dětí'),
    write: () => ({
      subject: 'Pověření k výkonu sociálně-právní ochrany dětí',
      body: ['žádáme o vydání pověření k výkonu sociálně-právní ochrany dětí v rozsahu poradenské činnosti.'],
    }),
  },
  {
    id: 'information by law 106, about the software',
    from: 'person',
    annotation: 'Žádost o informace dle zákona č. 106/1999 Sb. - OKslužby',
    to: to('oddělení poskytování informací'),
    write: () => ({
      subject: 'Žádost o informace podle zákona č. 106/1999 Sb.',
      body: [
        'žádám o poskytnutí informace, kolik stály v letech 2020 až 2025 provoz a rozvoj aplikace OKslužby a kdo je jejím dodavatelem.',
      ],
    }),
  },
  {
    id: 'registration of a service',
    from: 'organisation',
    annotation: 'Žádost o registraci sociální služby',
    to: to('odbor sociálních služeb'),
    write: ({ organisation }) => ({
      subject: 'Registrace sociální služby',
      body: [
        `${organisation.name} oznamuje změnu údajů v registraci sociální služby, změna kapacity od příštího roku.`,
      ],
    }),
  },
  {
    id: 'seniors as people',
    from: 'organisation',
    annotation: 'Pozvánka na konferenci Senior a rodina 2027',
    to: to('kancelář ministra'),
    write: ({ on }) => ({
      subject: 'Konference Senior a rodina',
      body: [`dovolujeme si Vás pozvat na konferenci o stárnutí a rodině, která se koná dne ${wordyDate(on)}.`],
    }),
  },
  {
    id: 'consent of parents',
    from: 'organisation',
    annotation: 'Souhlasy rodičů - letní tábor',
    to: to('odbor rodiny'),
    write: () => ({
      subject: 'Dětská skupina – souhlasy zákonných zástupců',
      body: ['zasíláme přehled dětí, jejichž zákonní zástupci souhlasí s pořizováním fotografií na táboře.'],
    }),
  },
  {
    id: 'building pass',
    from: 'organisation',
    annotation: 'Žádost o povolení vstupu do budovy',
    unit: ict,
    to: to(ict),
    write: ({ person, on }) => ({
      subject: 'Vstup technika do serverovny',
      body: [
        `žádáme o umožnění vstupu do budovy dne ${czechDate(on)} pro technika: ${person.given} ${person.family}, z důvodu výměny záložního zdroje.`,
      ],
    }),
  },
  {
    id: 'wages asked by a court',
    from: 'authority',
    annotation: 'Výzva k součinnosti',
    to: to('personální odbor'),
    write: ({ person }) => ({
      subject: 'Výzva k součinnosti',
      body: [`sdělte výši čisté mzdy Vašeho zaměstnance (${person.given} ${person.family}) v řízení o výživném.`],
    }),
  },
  {
    id: 'care allowance',
    from: 'person',
    annotation: 'Stížnost na délku řízení o příspěvku na péči',
    to: to('odbor nepojistných dávek'),
    write: ({ person }) => ({
      subject: 'Stížnost',
      body: [
        `o příspěvek na péči jsem ${by(person, 'žádal', 'žádala')} před půl rokem a dosud nebylo rozhodnuto. Žádám o prošetření.`,
      ],
    }),
  },
  {
    id: 'access to a file',
    from: 'person',
    annotation: 'Žádost o nahlížení do spisu a přístup k dokumentům',
    to: to('odbor kontroly'),
    write: ({ number }) => ({
      subject: 'Nahlížení do spisu',
      body: [`žádám o nahlížení do spisu sp. zn. ${number}/2026 a o pořízení kopií listin.`],
    }),
  },
  {
    id: 'consent of the founder',
    from: 'authority',
    annotation: 'Souhlas zřizovatele s přijetím daru',
    to: to('odbor sociálních služeb'),
    write: ({ organisation }) => ({
      subject: 'Souhlas zřizovatele',
      body: [`${organisation.name} jako zřizovatel uděluje souhlas s přijetím účelově určeného daru.`],
    }),
  },
  {
    id: 'change of director in a subsidised project',
    from: 'organisation',
    annotation: 'Monitorovací zpráva projektu OPZ+',
    to: to('odbor realizace programů ESF'),
    write: ({ number }) => ({
      subject: `Monitorovací zpráva k projektu reg. č. CZ.03.${number}`,
      body: ['zasíláme monitorovací zprávu za uplynulé období včetně přehledu čerpání rozpočtu.'],
    }),
  },
];
