import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers in the shape of ARES REST v3; organisations and people are fictional. */
export const icos = {
  sro: '99900017',
  institute: '99900025',
  contributory: '99900033',
  town: '99900041',
  fund: '99900050',
};

export function seatIn(town: string, street: string, house: number, psc: number) {
  return {
    kodStatu: 'CZ',
    nazevStatu: 'Česká republika',
    kodObce: 582786,
    nazevObce: town,
    nazevUlice: street,
    cisloDomovni: house,
    cisloOrientacni: 3,
    cisloOrientacniPismeno: 'a',
    nazevCastiObce: 'Podlesí',
    kodAdresnihoMista: 19_000_001,
    psc,
    textovaAdresa: `${street} ${house}/3a, Podlesí, ${psc} ${town}`,
    typCisloDomovni: 1,
    standardizaceAdresy: true,
  };
}

export function subject(ico: string, name: string, legalForm: string, more: object = {}) {
  return {
    ico,
    obchodniJmeno: name,
    sidlo: seatIn('Brno', 'Lipová', 12, 60200),
    pravniForma: legalForm,
    financniUrad: '291',
    datumVzniku: '2010-05-01',
    datumAktualizace: '2026-10-30',
    dic: `CZ${ico}`,
    icoId: ico,
    adresaDorucovaci: { radekAdresy1: 'Lipová 12/3a', radekAdresy2: 'Podlesí', radekAdresy3: '60200 Brno' },
    seznamRegistraci: { stavZdrojeVr: 'AKTIVNI', stavZdrojeRes: 'AKTIVNI', stavZdrojeRos: 'AKTIVNI' },
    primarniZdroj: 'ros',
    czNace: ['87300'],
    ...more,
  };
}

export function person(given: string, family: string, born: string) {
  return {
    jmeno: given,
    prijmeni: family,
    datumNarozeni: born,
    statniObcanstvi: 'CZ',
    titulPredJmenem: 'Mgr.',
    adresa: { kodStatu: 'CZ', textovaAdresa: 'Bydliště 1, 60200 Brno' },
  };
}

export function member(who: object, office: string, since: string, more: object = {}) {
  return {
    datumZapisu: since,
    typAngazma: 'STATUTARNI_ORGAN_CLEN',
    nazevAngazma: 'člen statutárního orgánu',
    clenstvi: { clenstvi: { vznikClenstvi: since }, funkce: { nazev: office, vznikFunkce: since } },
    fyzickaOsoba: who,
    ...more,
  };
}

export function body(members: object[], acting: string[], more: object = {}) {
  return {
    datumZapisu: '2010-05-01',
    nazevOrganu: 'Statutární orgán',
    typOrganu: 'STATUTARNI_ORGAN',
    clenoveOrganu: members,
    zpusobJednani: [
      { datumZapisu: '2010-05-01', datumVymazu: '2015-01-01', hodnota: 'Dříve se jednalo jinak.' },
      ...acting.map((hodnota) => ({ datumZapisu: '2015-01-01', hodnota })),
    ],
    ...more,
  };
}

export function record(ico: string, bodies: object[], more: object = {}) {
  return {
    icoId: ico,
    zaznamy: [
      {
        rejstrik: 'VR',
        primarniZaznam: false,
        datumZapisu: '2001-01-01',
        datumVymazu: '2009-12-31',
        statutarniOrgany: [],
      },
      {
        rejstrik: 'VR',
        primarniZaznam: true,
        datumZapisu: '2010-05-01',
        stavSubjektu: 'AKTIVNI',
        obchodniJmeno: [{ datumZapisu: '2010-05-01', hodnota: 'Jméno ve VR' }],
        statutarniOrgany: bodies,
        ostatniOrgany: [
          {
            typOrganu: 'DOZORCI_RADA',
            clenoveOrganu: [member(person('ŠTĚPÁN', 'DOZORČÍ', '1960-01-01'), 'člen dozorčí rady', '2012-01-01')],
          },
        ],
        ...more,
      },
    ],
  };
}

const erased = { datumVymazu: '2020-06-30' };

/** One organisation of each kind: what `/ekonomicke-subjekty` and `/ekonomicke-subjekty-vr` say; no record, no cover. */
export const organisations: Record<string, { subject: object; record?: object }> = {
  [icos.sro]: {
    subject: subject(icos.sro, 'Nová péče s.r.o.', '112'),
    record: record(icos.sro, [
      body(
        [
          member(person('JANA', 'MALÁ', '1980-02-01'), 'jednatel', '2019-01-01'),
          member(person('KAREL', 'BÝVALÝ', '1950-03-03'), 'jednatel', '2010-05-01', erased),
          member(person('JANA', 'MALÁ', '1980-02-01'), 'jednatel', '2010-05-01', erased),
        ],
        ['Jednatel jedná samostatně.'],
      ),
      body([member(person('PAVEL', 'PROKURISTA', '1975-01-01'), 'prokurista', '2016-01-01')], [], {
        nazevOrganu: 'Prokura',
        typOrganu: 'PROKURA',
      }),
    ]),
  },
  [icos.institute]: {
    subject: subject(icos.institute, 'Pečovatelská služba Hvězda, z. ú.', '161', {
      sidlo: { kodStatu: 'CZ', textovaAdresa: 'Horní Lhota 54, 12345 Horní Lhota' },
    }),
    record: record(icos.institute, [
      body(
        [
          member(person('EVA', 'ŘEDITELKOVÁ', '1971-07-07'), 'ředitelka', '2022-04-01'),
          // The office has ended; the court has not erased the entry yet.
          {
            ...member(person('OTA', 'ODSTUPUJÍCÍ', '1966-06-06'), 'ředitel', '2015-01-01'),
            clenstvi: {
              clenstvi: {},
              funkce: { nazev: 'ředitel', vznikFunkce: '2015-01-01', zanikFunkce: '2022-03-31' },
            },
          },
          {
            ...member(person('IDA', 'ČLENOVÁ', '1977-06-06'), 'členka', '2015-01-01'),
            clenstvi: { clenstvi: { vznikClenstvi: '2015-01-01', zanikClenstvi: '2021-01-01' } },
          },
        ],
        ['Za ústav jedná ředitel.', 'Nad 100 000 Kč společně s předsedou správní rady.'],
      ),
    ]),
  },
  [icos.contributory]: {
    subject: subject(icos.contributory, 'Domov U Lípy, příspěvková organizace', '331'),
    record: record(icos.contributory, [
      body([member(person('MARIE', 'LIPOVSKÁ', '1969-09-09'), 'ředitelka', '2018-02-01')], []),
    ]),
  },
  [icos.town]: {
    subject: subject(icos.town, 'Město Kamenec', '801', { seznamRegistraci: { stavZdrojeVr: 'NEEXISTUJICI' } }),
  },
  [icos.fund]: {
    subject: subject(icos.fund, 'Nadační fond Most', '118', { datumZaniku: '2025-11-30' }),
    record: record(icos.fund, [
      body(
        [
          {
            datumZapisu: '2021-01-01',
            typAngazma: 'STATUTARNI_ORGAN_CLEN',
            clenstvi: { clenstvi: { vznikClenstvi: '2021-01-01' } },
            pravnickaOsoba: {
              ico: '99900017',
              obchodniJmeno: 'Nová péče s.r.o.',
              zastoupeni: [
                { datumZapisu: '2021-01-01', fyzickaOsoba: person('JANA', 'MALÁ', '1980-02-01') },
                {
                  datumZapisu: '2019-01-01',
                  datumVymazu: '2021-01-01',
                  fyzickaOsoba: person('KAREL', 'BÝVALÝ', '1950-03-03'),
                },
              ],
            },
          },
          { datumZapisu: '2021-01-01', skrytyUdaj: { hodnota: 'Údaj je skryt.' } },
        ],
        ['Za fond jedná správce.'],
      ),
    ]),
  },
};

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export type AresStub = AsyncDisposable & {
  /** what ARES_URL is set to */
  url: string;
  /** paths asked for so far */
  asked: string[];
  /** takes over the answers for one organisation, or for all with '*' */
  answer(ico: string, answer: Answer | null): void;
};

export const json =
  (value: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json;charset=UTF-8', ...headers });
    response.end(JSON.stringify(value));
  };

/** One answer for the subject, another for its record in the public register. */
export const both =
  (ofSubject: Answer, ofRecord: Answer): Answer =>
  (request, response) =>
    (request.url?.includes('-vr/') ? ofRecord : ofSubject)(request, response);

const notFound = json(
  { kod: 'NENALEZENO', popis: 'Ekonomický subjekt nebyl nalezen', subKod: 'VYSTUP_SUBJEKT_NENALEZEN' },
  404,
);

/** A local server in the place of ARES. */
export async function givenAres(): Promise<AresStub> {
  const asked: string[] = [];
  const others = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const [, kind, ico = ''] = /^\/rest\/ekonomicke-subjekty(-vr)?\/(\d{8})$/.exec(path) ?? [];
    const other = others.get(ico) ?? others.get('*');
    if (other) return other(request, response);
    const found = organisations[ico]?.[kind ? 'record' : 'subject'];
    return (found ? json(found) : notFound)(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/rest`,
    asked,
    answer: (ico, answer) => void (answer ? others.set(ico, answer) : others.delete(ico)),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
