/** What a labelled place of a form holds. */
export type FieldId =
  | 'givenNames'
  | 'familyName'
  | 'fullName'
  | 'familyThenGiven'
  | 'titles'
  | 'birthSurname'
  | 'birthDate'
  | 'birthNumber'
  | 'birthPlace'
  | 'citizenship'
  | 'address'
  | 'email'
  | 'phone'
  | 'username'
  | 'organisationName'
  | 'ico'
  | 'seat'
  | 'function'
  | 'application'
  | 'signedOn'
  | 'signature'
  | 'other';

export type FormDescription = {
  /** name and version, kept with what was read by it */
  id: string;
  /** folded beginnings of a title line */
  titles: RegExp[];
  /** folded labels; the longest that fits wins */
  labels: Record<FieldId, string[]>;
  /** without these a call to complete may be drafted (domain.md §4.1, "Design consequence") */
  needed: FieldId[];
};

/**
 * The consent form as it is assumed to look in 2023: its text was not published with the procedure (domain.md §4.1),
 * so labels carry the synonyms of sister forms and of Slovak. To be replaced when the ministry supplies the real one.
 */
export const souhlas2023: FormDescription = {
  id: 'souhlas-2023',
  titles: [
    /^(?:formular |tiskopis |priloha c?\.? ?\d{0,2}:? ?)?(?:souhlas|suhlas)(?: uzivatele| zadatele| subjektu udaju| zamestnance)? (?:se|s|so) (?:zpracovanim|zpracovani|spracovanim|spracuvanim)\b/,
    /^prohlaseni o souhlasu se zpracovanim/,
    /^udeleni souhlasu se zpracovanim/,
  ],
  labels: {
    fullName: [
      'jmeno a prijmeni', 'jmeno, prijmeni', 'jmeno prijmeni', 'jmeno/prijmeni', 'jmeno a prijmeni, titul', 'jmeno, prijmeni, titul', 'titul, jmeno, prijmeni', 'titul, jmeno a prijmeni',
      'jmeno a prijmeni uzivatele', 'jmeno a prijmeni zadatele', 'jmeno a prijmeni vcetne titulu', 'jmeno a prijmeni zamestnance', 'jmeno a prijmeni osoby', 'jmeno uzivatele', 'jmeno zadatele', 'jmeno osoby', 'cele jmeno', 'meno a priezvisko', 'meno, priezvisko',
      'ja, nize podepsany/a', 'ja, nize podepsany', 'ja, nize podepsana', 'nize podepsany/a', 'uzivatel', 'zadatel', 'zamestnanec', 'osoba', 'zmocnenec', 'zmocnena osoba',
    ],
    familyThenGiven: ['prijmeni a jmeno', 'prijmeni, jmeno', 'prijmeni jmeno', 'priezvisko a meno', 'prijmeni, jmeno, titul', 'prijmeni a jmeno, titul'],
    givenNames: ['jmeno', 'jmeno (jmena)', 'jmena', 'krestni jmeno', 'jmeno/jmena', 'meno'],
    familyName: ['prijmeni', 'soucasne prijmeni', 'priezvisko'],
    birthSurname: ['rodne prijmeni', 'prijmeni rodne', 'rodne priezvisko', 'rozena', 'prijmeni za svobodna'],
    titles: ['titul', 'tituly', 'titul pred', 'titul za', 'titul pred jmenem', 'titul za jmenem', 'tituly pred jmenem', 'tituly za jmenem', 'akademicky titul', 'titul pred / za'],
    birthDate: ['datum narozeni', 'dat. narozeni', 'dat. nar.', 'datum nar.', 'narozen', 'narozena', 'narozen/a', 'narozen(a)', 'nar.', 'datum narodenia', 'den, mesic a rok narozeni', 'den narozeni'],
    birthNumber: ['rodne cislo', 'rod. cislo', 'rodne c.', 'rod. c.', 'r. c.', 'r.c.', 'rc', 'rodne cislo (je-li prideleno)', 'rodne cislo uzivatele'],
    birthPlace: ['misto narozeni', 'misto a okres narozeni', 'miesto narodenia', 'misto nar.'],
    citizenship: ['statni obcanstvi', 'statni prislusnost', 'obcanstvi', 'statna prislusnost', 'statne obcianstvo'],
    address: ['adresa trvaleho pobytu', 'trvaly pobyt', 'misto trvaleho pobytu', 'adresa bydliste', 'bydliste', 'trvale bydliste', 'adresa pobytu', 'adresa', 'bytem', 'bydlisko', 'trvale bydlisko', 'trvaly pobyt (adresa)', 'trvale bytem', 'adresa mista pobytu', 'misto pobytu', 'pobyt'],
    email: ['e-mail', 'email', 'e-mailova adresa', 'elektronicka adresa', 'e mail', 'e-mail uzivatele', 'e-mailovy kontakt', 'mail', 'adresa elektronicke posty'],
    phone: ['telefon', 'tel.', 'tel', 'mobil', 'telefonni cislo', 'telefon/mobil', 'telefon / mobil', 'cislo telefonu', 'mobilni telefon', 'telefonni kontakt', 'kontaktni telefon'],
    username: ['uzivatelske jmeno', 'prihlasovaci jmeno', 'login', 'stavajici uzivatelske jmeno', 'uziv. jmeno', 'uzivatelske jmeno (stavajici ucet)', 'jmeno uctu', 'stavajici ucet', 'ucet', 'uzivatelsky ucet', 'existujici uzivatelske jmeno'],
    organisationName: ['nazev organizace', 'organizace', 'nazev', 'nazev poskytovatele', 'nazev zamestnavatele', 'zamestnavatel', 'nazev subjektu', 'obchodni firma', 'firma', 'obchodni firma nebo nazev', 'nazev a sidlo organizace', 'organizacia', 'nazov organizacie', 'nazov', 'poskytovatel socialnich sluzeb', 'poskytovatel', 'nazev / obchodni firma', 'nazev organizace / poskytovatele', 'zamestnavatel (organizace)'],
    ico: ['ico', 'ic', 'ico organizace', 'i. c.', 'i.c.', 'identifikacni cislo', 'identifikacni cislo organizace', 'identifikacni cislo osoby', 'ico zamestnavatele', 'ico poskytovatele', 'ico (ic)', 'identifikacni cislo (ico)', 'identifikacne cislo'],
    seat: ['sidlo', 'sidlo organizace', 'adresa sidla', 'adresa organizace', 'se sidlem', 'adresa sidla organizace', 'sidlo (adresa)', 'sidlo zamestnavatele', 'sidlo poskytovatele'],
    function: ['funkce', 'pracovni zarazeni', 'funkce v organizaci', 'pracovni pozice', 'pozice', 'funkce (pracovni zarazeni)', 'pracovni funkce', 'role', 'postaveni v organizaci', 'vztah k organizaci', 'funkcia', 'role v organizaci', 'pracovni zarazeni / funkce', 'funkce / pracovni zarazeni'],
    application: ['aplikace', 'nazev aplikace', 'pro aplikaci', 'pristup k aplikaci', 'pozadovana aplikace', 'aplikacia', 'zadam o pristup k aplikaci', 'pozadovany pristup', 'aplikace oksluzby', 'aplikaci'],
    signedOn: ['datum', 'datum podpisu', 'dne', 'misto a datum', 'misto, datum', 'datum a misto', 'v dne'],
    signature: ['podpis', 'podpis uzivatele', 'podpis zadatele', 'vlastnorucni podpis', 'podpis osoby', 'podpis zamestnance', 'datum a podpis', 'podpis (elektronicky / vlastnorucni)', 'podpis subjektu udaju', 'podepsano', 'podpis souhlasici osoby'],
    other: ['pohlavi', 'cislo pasu', 'cislo cestovniho dokladu', 'cestovni pas', 'cestovni doklad', 'cislo dokladu', 'druh a cislo dokladu', 'dorucovaci adresa', 'datova schranka', 'id datove schranky', 'ids', 'dic', 'vyrizuje', 'kontaktni osoba', 'nase znacka', 'vase znacka', 'cislo jednaci', 'c. j.', 'sp. zn.', 'vec', 'osobni udaje', 'udaje o organizaci', 'registracni cislo', 'pravni forma', 'bankovni spojeni', 'cislo uctu', 'web', 'statutarni zastupce', 'statutarni organ', 'prilohy', 'priloha', 'adresat', 'spravce', 'ucel', 'doba', 'misto'],
  },
  needed: ['givenNames', 'familyName', 'birthDate', 'organisationName', 'ico', 'signature'],
};
