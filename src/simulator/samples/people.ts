import { birthNumberOf } from './identifiers.ts';

/** A fictional person. */
export type SamplePerson = {
  given: string;
  family: string;
  sex: 'male' | 'female';
  titleBefore: string;
  titleAfter: string;
  birthSurname: string;
  /** YYYY-MM-DD */
  born: string;
  /** ten digits without the slash; null for a foreigner who has none */
  birthNumber: string | null;
  birthPlace: string;
  citizenship: string;
  address: string;
  phone: string;
  email: string;
};

let serial = 101;

function person(
  name: string,
  sex: SamplePerson['sex'],
  born: string,
  birthPlace: string,
  address: string,
  more: Partial<SamplePerson> & { withoutBirthNumber?: boolean } = {},
): SamplePerson {
  const { withoutBirthNumber, ...given } = more;
  const [first, ...rest] = name.split(' ') as [string, ...string[]];
  const family = rest.join(' ');
  serial += 7;
  const mailName = `${first[0]}.${family}`.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s/g, '').toLowerCase();
  return {
    given: first,
    family,
    sex,
    titleBefore: '',
    titleAfter: '',
    birthSurname: family,
    born,
    birthNumber: withoutBirthNumber ? null : birthNumberOf(born, sex, serial),
    birthPlace,
    citizenship: 'Česká republika',
    address,
    phone: `+420 60${serial % 10} ${String(serial).padStart(3, '0')} ${String((serial * 37) % 1000).padStart(3, '0')}`,
    email: `${mailName}@posta.example`,
    ...given,
  };
}

// biome-ignore format: one person a row reads as the table it is
export const people = {
  lipovska: person('Marie Lipovská', 'female', '1971-03-14', 'Tábořice', 'U Kapličky 9, 399 01 Dolní Lipová', { titleBefore: 'Ing.', birthSurname: 'Hrubá' }),
  kralik: person('Ondřej Králík', 'male', '1968-11-02', 'Hvězdov', 'Nádražní 12, 561 12 Hvězdov', { titleBefore: 'Mgr.' }),
  svobodova: person('Lucie Svobodová', 'female', '1990-05-23', 'Letohradec', 'Polní 4, 561 12 Hvězdov', { birthSurname: 'Pokorná' }),
  benes: person('Radek Beneš', 'male', '1984-08-30', 'Žamberec', 'Husova 201, 561 12 Hvězdov'),
  cerna: person('Alena Černá', 'female', '1979-01-17', 'Hvězdov', 'Rokycanova 33, 561 12 Hvězdov', { birthSurname: 'Vaňková', titleBefore: 'Bc.' }),
  havel: person('Josef Hájek', 'male', '1963-07-07', 'Třebíčany', 'Farní 3, 675 21 Dolní Ves', { titleBefore: 'P. Mgr.' }),
  zemanova: person('Věra Zemková', 'female', '1975-12-01', 'Dolní Ves', 'Dolní Ves 54', { birthSurname: 'Dočekalová' }),
  urban: person('Michal Urban', 'male', '1992-02-29', 'Moravec', 'Dolní Ves 118'),
  kubikova: person('Tereza Kubíková', 'female', '1986-09-19', 'Bojanov', 'Školní 98, 687 71 Bojanov', { titleBefore: 'Mgr.', birthSurname: 'Horáčková' }),
  rehor: person('Daniel Řehoř', 'male', '1977-04-11', 'Vamberec', 'Na Výsluní 5, 516 04 Říčany nad Orlicí', { titleBefore: 'PhDr.', titleAfter: 'Ph.D.' }),
  blazkova: person('Zdeňka Blažková', 'female', '1955-10-26', 'Kosmov', 'Sadová 31, 293 06 Kosmov', { birthSurname: 'Šímová' }),
  malecek: person('Vojtěch Maleček', 'male', '1995-06-08', 'Liberečná', 'Dlouhá 40, 460 06 Liberečná', { titleBefore: 'Bc.' }),
  soukupova: person('Iva Soukupová', 'female', '1970-02-20', 'Jablonecko', 'Horní 7, 460 06 Liberečná', { titleBefore: 'Ing.', titleAfter: 'MBA', birthSurname: 'Tesařová' }),
  fiala: person('Martin Fiala', 'male', '1981-03-03', 'Turnovec', 'Letná 15, 460 06 Liberečná'),
  pekarkova: person('Žaneta Pekárková', 'female', '1997-08-28', 'Liberečná', 'Dlouhá 9, 460 06 Liberečná', { titleAfter: 'DiS.' }),
  navratil: person('Bohumil Navrátil', 'male', '1959-08-15', 'Karvinná', 'Zahradní 1020, 739 34 Šenovec', { titleBefore: 'Ing.' }),
  polak: person('Štěpán Polák', 'male', '1988-12-24', 'Kladenec', 'Krátká 5, 272 03 Kladenec', { titleBefore: 'Ing.' }),
  dusek: person('Richard Dušek', 'male', '1974-05-05', 'Trmín', 'Tovární 6, 400 04 Trmín'),
  vlckova: person('Kateřina Vlčková', 'female', '1989-07-21', 'Krumlovec', 'Pod Strání 20, 382 32 Velešice', { birthSurname: 'Bartošová' }),
  dvoracek: person('Pavel Dvořáček', 'male', '1966-01-09', 'Náchodec', 'Jiráskova 12, 549 01 Nové Hrady nad Metují', { titleBefore: 'Mgr.' }),
  mala: person('Jana Malá', 'female', '1983-10-10', 'Hronovec', 'Komenského 77, 549 01 Nové Hrady nad Metují', { birthSurname: 'Velká' }),
  sedlak: person('Aleš Sedlák', 'male', '1972-09-12', 'Chomutice', 'Mostecká 400, 430 03 Chomutice', { titleBefore: 'Bc.' }),
  kolarova: person('Monika Kolářová', 'female', '1993-11-30', 'Jirkovec', 'Blatenská 6, 430 03 Chomutice', { birthSurname: 'Jandová', titleAfter: 'DiS.' }),
  prochazka: person('Miloš Procházka', 'male', '1961-02-18', 'Horní Brána', 'Horní Brána 7'),
  stastna: person('Ludmila Šťastná', 'female', '1969-06-25', 'Polenka', 'Jihlavská 55, 588 13 Polenka', { titleBefore: 'Ing.', birthSurname: 'Křížová' }),
  novak: person('Petr Novák', 'male', '1985-04-02', 'Jihlavka', 'Polenka 190, 588 13 Polenka'),
  vesely: person('Karel Doležal', 'male', '1958-05-28', 'Rajhrad nad Svratkou', 'Parková 90, 664 61 Rajhrad nad Svratkou', { titleBefore: 'PaedDr.' }),
  kadlecova: person('Simona Kadlecová', 'female', '1980-08-08', 'Židlovice', 'Masarykova 3, 664 61 Rajhrad nad Svratkou', { titleBefore: 'Mgr.' }),
  vesela: person('Hana Veselá', 'female', '1991-01-26', 'Rajhrad nad Svratkou', 'Nová 14, 664 61 Rajhrad nad Svratkou', { titleBefore: 'Bc.' }),
  jelinek: person('Roman Jelínek', 'male', '1973-12-13', 'Olomucí', 'Jasanová 18, 783 35 Horka u Jasanu', { titleBefore: 'Ing.' }),
  tuma: person('Jiří Tůma', 'male', '1965-04-23', 'Jičínek', 'Náměstí Míru 2, 507 32 Lhota', { titleBefore: 'Ing.' }),
  kratka: person('Ivana Krátká', 'female', '1985-06-14', 'Lhota', 'Riegrova 66, 507 32 Lhota', { titleBefore: 'Bc.', birthSurname: 'Dlabačová' }),
  bures: person('Stanislav Bureš', 'male', '1970-10-04', 'Vrchovany', 'Horská 2, 543 02 Vrchovany'),
  matouskova: person('Radka Matoušková', 'female', '1987-03-09', 'Trutnovec', 'Krkonošská 150, 543 02 Vrchovany', { titleBefore: 'Ing.', birthSurname: 'Lásková' }),
  simkova: person('Blanka Šimková', 'female', '1976-02-11', 'Písečno', 'Ve Dvoře 3, 397 01 Písečno', { birthSurname: 'Janů' }),
  ruzicka: person('Vladimír Růžička', 'male', '1960-09-01', 'Frýdlov', 'Lesní 12, 738 01 Frýdlov', { titleBefore: 'Mgr.' }),
  kopecka: person('Nikola Kopecká', 'female', '1994-04-16', 'Plzenec', 'Pražská 8, 301 00 Plzenec', { titleBefore: 'Bc.' }),
  shevchenko: person('Oksana Ševčuková', 'female', '1982-07-19', 'Poltava', 'Husova 20, 602 00 Brnov', { citizenship: 'Ukrajina', withoutBirthNumber: true }),
  kovac: person('Ľubomír Kováčik', 'male', '1978-12-06', 'Trenčín', 'Lázeňská 30, 763 26 Luhačov', { titleBefore: 'MUDr.', citizenship: 'Slovenská republika' }),
  hora: person('František Hora', 'male', '1967-11-11', 'Kamenec', 'Náměstí Svobody 9, 356 04 Kamenec', { titleBefore: 'Ing.' }),
  machova: person('Dagmar Machová', 'female', '1984-02-02', 'Sokolovec', 'Zámecká 41, 356 04 Kamenec', { birthSurname: 'Hejnová', titleAfter: 'DiS.' }),
  ticha: person('Eva Tichá', 'female', '1987-05-15', 'Říčánky', 'Ke Studánce 88, 251 68 Kamenice u Lesa', { titleBefore: 'Mgr.', birthSurname: 'Novotná' }),
  dlouhy: person('Karel Dlouhý', 'male', '1980-02-01', 'Budějovičky', 'Květinová 20, 370 06 Budějovičky'),
  stejskal: person('Libor Stejskal', 'male', '1971-07-27', 'Středohoří nad Labem', 'Krajská 5, 400 02 Středohoří nad Labem', { titleBefore: 'Mgr.' }),
  pechova: person('Eliška Pechová', 'female', '1988-01-05', 'Děčínek', 'Labská 14, 400 02 Středohoří nad Labem', { titleBefore: 'Bc.' }),
  chalupa: person('Antonín Chalupa', 'male', '1949-03-29', 'Písečno', 'Nerudova 4, 397 01 Písečno', { withoutBirthNumber: true }),
  hruska: person('Zbyněk Hruška', 'male', '1982-06-30', 'Brnov', 'Husova 44, 602 00 Brnov'),
  moravcova: person('Jitka Moravcová', 'female', '1964-08-20', 'Velešice', 'Krátká 2, 382 32 Velešice', { birthSurname: 'Sýkorová' }),
} satisfies Record<string, SamplePerson>;

/** "Ing. Marie Lipovská, MBA" */
export function fullName(one: SamplePerson): string {
  const name = [one.titleBefore, one.given, one.family].filter(Boolean).join(' ');
  return one.titleAfter ? `${name}, ${one.titleAfter}` : name;
}
