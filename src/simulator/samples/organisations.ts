import { boxIdFrom, icoFrom } from './identifiers.ts';

/** What the register of social service providers (RPSS) says of the organisation. */
export type ProviderState = 'active' | 'ended' | 'absent';

/** A fictional organisation and its data box. */
export type SampleOrganisation = {
  name: string;
  ico: string;
  boxId: string;
  /** dbType of the directory */
  boxType: 'PO' | 'PO_REQ' | 'OVM' | 'PFO' | 'PFO_ADVOK';
  /** dmSenderType of the envelope */
  senderType: number;
  street: string;
  number: string;
  city: string;
  zip: string;
  /** "V Lipové" as written before a date */
  inCity: string;
  provider: ProviderState;
  /** druh sociální služby, id of the ministry's code list and its name */
  service: { id: number; name: string };
  phone: string;
  email: string;
};

const services = {
  homeForElderly: { id: 13, name: 'domovy pro seniory' },
  homeCare: { id: 6, name: 'pečovatelská služba' },
  dayCentre: { id: 10, name: 'denní stacionáře' },
  counselling: { id: 1, name: 'odborné sociální poradenství' },
  shelter: { id: 17, name: 'azylové domy' },
  outreach: { id: 31, name: 'terénní programy' },
  activation: { id: 27, name: 'sociálně aktivizační služby pro rodiny s dětmi' },
  seniorActivation: { id: 28, name: 'sociálně aktivizační služby pro seniory a osoby se zdravotním postižením' },
} as const;

const boxTypeCodes = { PO: 20, PO_REQ: 22, OVM: 10, PFO: 30, PFO_ADVOK: 31 } as const;

function organisation(
  sevenDigits: string,
  box: string,
  boxType: SampleOrganisation['boxType'],
  name: string,
  place: [street: string, number: string, zip: string, city: string, inCity: string],
  provider: ProviderState,
  service: keyof typeof services,
  domain: string,
): SampleOrganisation {
  const [street, number, zip, city, inCity] = place;
  return {
    name,
    ico: icoFrom(sevenDigits),
    boxId: boxIdFrom(`tst${box}`),
    boxType,
    senderType: boxTypeCodes[boxType],
    street,
    number,
    zip,
    city,
    inCity,
    provider,
    service: services[service],
    phone: `+420 555 ${sevenDigits.slice(1, 4)} ${sevenDigits.slice(4)}`,
    email: `info@${domain}.example`,
  };
}

// biome-ignore format: one organisation a row reads as the table it is
export const organisations = {
  uLipy: organisation('9991011', 'upy', 'PO', 'Domov U Lípy, příspěvková organizace', ['Lipová', '214/7', '399 01', 'Dolní Lipová', 'V Dolní Lipové'], 'active', 'homeForElderly', 'domovulipy'),
  hvezda: organisation('9991022', 'hvz', 'PO', 'Pečovatelská služba Hvězda, z. ú.', ['Nádražní', '58', '561 12', 'Hvězdov', 'Ve Hvězdově'], 'active', 'homeCare', 'pshvezda'),
  charita: organisation('9991033', 'chd', 'PO_REQ', 'Charita Dolní Ves', ['Farní', '3', '675 21', 'Dolní Ves', 'V Dolní Vsi'], 'active', 'homeCare', 'charitadolnives'),
  klubicko: organisation('9991044', 'kub', 'PO', 'Rodinné centrum Klubíčko, z. s.', ['Školní', '412/2', '687 71', 'Bojanov', 'V Bojanově'], 'active', 'activation', 'klubicko'),
  mosty: organisation('9991055', 'mst', 'PO', 'Spolek Mosty, z. s.', ['U Řeky', '19', '516 04', 'Říčany nad Orlicí', 'V Říčanech nad Orlicí'], 'active', 'counselling', 'spolekmosty'),
  klubSenioru: organisation('9991066', 'kas', 'PO', 'Klub aktivních seniorů, z. s.', ['Sadová', '77', '293 06', 'Kosmov', 'V Kosmově'], 'absent', 'seniorActivation', 'klubsenioru'),
  pomoc: organisation('9991077', 'pmc', 'PO', 'Centrum Pomoc, o.p.s.', ['Dlouhá', '12/3a', '460 06', 'Liberečná', 'V Liberečné'], 'active', 'counselling', 'centrumpomoc'),
  bydleni: organisation('9991088', 'sbd', 'PO', 'Seniorské bydlení, z. s.', ['Zahradní', '1020', '739 34', 'Šenovec', 'V Šenovci'], 'active', 'homeForElderly', 'seniorskebydleni'),
  novaPece: organisation('9991099', 'npc', 'PO', 'Nová péče s.r.o.', ['Krátká', '5', '272 03', 'Kladenec', 'V Kladenci'], 'absent', 'homeCare', 'novapece'),
  nadeje: organisation('9991110', 'nad', 'PO', 'Azyl Naděje, z. s.', ['Tovární', '33/14', '400 04', 'Trmín', 'V Trmíně'], 'ended', 'shelter', 'azylnadeje'),
  podStrani: organisation('9991121', 'pst', 'PO', 'Domov Pod Strání, příspěvková organizace', ['Pod Strání', '1', '382 32', 'Velešice', 'Ve Velešicích'], 'active', 'homeForElderly', 'podstrani'),
  duha: organisation('9991132', 'duh', 'PO', 'Denní stacionář Duha, z. ú.', ['Jiráskova', '640', '549 01', 'Nové Hrady nad Metují', 'V Nových Hradech nad Metují'], 'active', 'dayCentre', 'stacionar-duha'),
  sever: organisation('9991143', 'sev', 'PO', 'Terénní programy Sever, z. s.', ['Mostecká', '1811/22', '430 03', 'Chomutice', 'V Chomuticích'], 'active', 'outreach', 'tpsever'),
  obecniDum: organisation('9991154', 'dps', 'PO', 'Obecní dům s pečovatelskou službou Horní Brána, p. o.', ['Náves', '54', '285 31', 'Horní Brána', 'V Horní Bráně'], 'active', 'homeCare', 'dps-hornibrana'),
  vysocina: organisation('9991165', 'vys', 'PO', 'Domov Vysočina, příspěvková organizace', ['Jihlavská', '302', '588 13', 'Polenka', 'V Polence'], 'active', 'homeForElderly', 'domovvysocina'),
  klid: organisation('9991176', 'kid', 'PO', 'Domov Klid, příspěvková organizace', ['Parková', '8', '664 61', 'Rajhrad nad Svratkou', 'V Rajhradě nad Svratkou'], 'active', 'homeForElderly', 'domovklid'),
  jasan: organisation('9991187', 'jas', 'PO', 'Domácí péče Jasan s.r.o.', ['Jasanová', '221/9', '783 35', 'Horka u Jasanu', 'V Horce u Jasanu'], 'active', 'homeCare', 'dpjasan'),
  lhota: organisation('9991198', 'hta', 'PO', 'Sociální služby města Lhota, příspěvková organizace', ['Náměstí Míru', '15', '507 32', 'Lhota', 'Ve Lhotě'], 'active', 'homeCare', 'sslhota'),
  podhuri: organisation('9991209', 'pdh', 'PO', 'Oblastní spolek Podhůří, z. s.', ['Horská', '96', '543 02', 'Vrchovany', 'Ve Vrchovanech'], 'active', 'dayCentre', 'spolekpodhuri'),
  druzstvo: organisation('9991210', 'drz', 'PO', 'Stavební družstvo Progres', ['Cihlářská', '4', '612 00', 'Brnov', 'V Brnově'], 'absent', 'homeCare', 'sdprogres'),
  rodinaPlus: organisation('9991221', 'rdp', 'PO', 'Spolek Rodina+, z. s.', ['Kostelní', '27', '350 02', 'Chebín', 'V Chebíně'], 'absent', 'activation', 'rodinaplus'),
  itDodavatel: organisation('9991232', 'itd', 'PO', 'IT dodavatel Kvanta s.r.o.', ['Technologická', '375/3', '708 00', 'Ostravice', 'V Ostravici'], 'absent', 'homeCare', 'kvanta-it'),
  skoleni: organisation('9991243', 'skx', 'PO', 'Školení Prima s.r.o.', ['Vzdělávací', '11', '140 00', 'Praha 4', 'V Praze'], 'absent', 'homeCare', 'skoleniprima'),
  advokat: organisation('9991254', 'adv', 'PFO_ADVOK', 'JUDr. Tomáš Právník, advokát', ['Palackého', '715/15', '110 00', 'Praha 1', 'V Praze'], 'absent', 'homeCare', 'ak-pravnik'),
  opora: organisation('9991265', 'pra', 'PO', 'Spolek Opora, z. s.', ['Lesní', '408', '738 01', 'Frýdlov', 'Ve Frýdlově'], 'active', 'counselling', 'spolekopora'),
  asistence: organisation('9991276', 'asp', 'PO', 'Osobní asistence Plus, o.p.s.', ['Pražská', '62/1', '301 00', 'Plzenec', 'V Plzenci'], 'active', 'homeCare', 'asistenceplus'),
  migrace: organisation('9991287', 'mig', 'PO', 'Migrační centrum Domov, z. s.', ['Husova', '18', '602 00', 'Brnov', 'V Brnově'], 'active', 'counselling', 'migracnicentrum'),
  hospic: organisation('9991298', 'hsp', 'PO', 'Hospic Pramen, z. ú.', ['Lázeňská', '7', '763 26', 'Luhačov', 'V Luhačově'], 'active', 'homeCare', 'hospicpramen'),
  kamenec: organisation('9991309', 'kam', 'OVM', 'Město Kamenec', ['Náměstí Svobody', '1', '356 04', 'Kamenec', 'V Kamenci'], 'active', 'homeCare', 'mesto-kamenec'),
  ticha: organisation('9991310', 'tch', 'PFO', 'Mgr. Eva Tichá, pečovatelská služba', ['Ke Studánce', '88', '251 68', 'Kamenice u Lesa', 'V Kamenici u Lesa'], 'active', 'homeCare', 'pecovatelka-ticha'),
  beruska: organisation('9991321', 'ber', 'PO', 'Mateřské centrum Beruška, z. s.', ['Květinová', '2', '370 06', 'Budějovičky', 'V Budějovičkách'], 'active', 'activation', 'mcberuska'),
  kraj: organisation('9991332', 'krj', 'OVM', 'Středohorský kraj – Krajský úřad', ['Krajská', '3118/48', '400 02', 'Středohoří nad Labem', 'Ve Středohoří nad Labem'], 'absent', 'homeCare', 'stredohorskykraj'),
  nadacniFond: organisation('9991343', 'nfs', 'PO', 'Nadační fond Světlo domova', ['Svatojánská', '10', '779 00', 'Olomucí', 'V Olomucí'], 'active', 'counselling', 'nfsvetlo'),
  urad: organisation('9991354', 'urd', 'OVM', 'Úřad práce – kontaktní pracoviště Horní Brána', ['Úřední', '6', '284 01', 'Horní Brána', 'V Horní Bráně'], 'absent', 'homeCare', 'kop-hornibrana'),
  jihohori: organisation('9991376', 'jhk', 'OVM', 'Jihohorský kraj', ['Hejtmanská', '3', '602 00', 'Brnov', 'V Brnově'], 'absent', 'homeCare', 'jihohorskykraj'),
  soud: organisation('9991365', 'sud', 'OVM', 'Okresní soud v Polence', ['Soudní', '2', '588 13', 'Polenka', 'V Polence'], 'absent', 'homeCare', 'soud-polenka'),
} satisfies Record<string, SampleOrganisation>;

/** Seat on one line: "Lipová 214/7, 399 01 Dolní Lipová". */
export function seatOf(organisation: SampleOrganisation): string {
  return `${organisation.street} ${organisation.number}, ${organisation.zip} ${organisation.city}`;
}
