import type { ActKind, Application } from '../classification/act.ts';
import type { Assessment, Proposal } from './judgement.ts';

/**
 * What the account register says, seen from the wanted application: the person has `no` account at all, has the
 * `wanted` one already, has one for another application (the first of poskytovatel, rodina, senior), or `unknown`.
 */
export type AccountColumn = 'no' | 'unknown' | 'wanted' | Application;

export type Row = {
  /** null: not stated, or sources disagree */
  wanted: readonly (Application | null)[];
  account: readonly AccountColumn[];
  arrived: readonly ActKind[];
  /** the best the act can get; other rules may only lower it */
  bound: Assessment;
  proposal: Proposal;
  rule: string;
  /** Czech, for the clerk: what the row means */
  because: string;
};

const consentIsMissing =
  'Osoba nemá účet k žádné z aplikací, samotná žádost proto nestačí. V datové schránce k ní není souhlas se zpracováním osobních údajů; mohl však přijít v listinné podobě.';
const requestWouldDo =
  'Osoba už účet má: nový souhlas není třeba, je třeba žádost o povolení přístupu. Posuďte podání podle obsahu; druhý účet se nezřizuje.';

const noProcedure =
  'Zpráva se týká OKslužeb, ale není to souhlas, žádost o přístup ani oznámení, pro které stránka ministerstva stanoví postup.';

const any: readonly (Application | null)[] = ['poskytovatel', 'rodina', 'senior', null];
const anyAccount: readonly AccountColumn[] = ['no', 'unknown', 'wanted', 'poskytovatel', 'rodina', 'senior'];

/**
 * The ministry's page as a table: wanted application × account × what arrived. Exactly one row fits each case
 * (`decisionFor`). `ready` stands only where the page itself says that the paper suffices and the account is explicitly
 * known. A proposal stands also beside `review`, because the operator who settles the doubt approves the same thing.
 */
export const decisionTable: readonly Row[] = [
  // poskytovatel
  {
    wanted: ['poskytovatel'],
    account: ['no'],
    arrived: ['consent'],
    bound: 'ready',
    proposal: 'create_account',
    rule: 'R-04',
    because: 'Osoba nemá účet k žádné z aplikací, účet pro OKslužby – poskytovatel se zřizuje na základě souhlasu.',
  },
  {
    wanted: ['poskytovatel'],
    account: ['no'],
    arrived: ['access_request'],
    bound: 'deficient',
    proposal: 'none',
    rule: 'R-04',
    because: consentIsMissing,
  },
  {
    wanted: ['poskytovatel'],
    account: ['rodina', 'senior'],
    arrived: ['consent', 'access_request'],
    bound: 'review',
    proposal: 'enable_application',
    rule: 'R-03',
    because:
      'Osoba už má účet k jiné z aplikací a může se jím přihlásit i k OKslužby – poskytovatel; podle pravidel k tomu není třeba žádný dokument.',
  },
  // rodina
  {
    wanted: ['rodina'],
    account: ['no'],
    arrived: ['consent'],
    bound: 'ready',
    proposal: 'create_account',
    rule: 'R-07',
    because: 'Osoba nemá účet k žádné z aplikací, účet pro OKslužby – rodina se zřizuje na základě souhlasu.',
  },
  {
    wanted: ['rodina'],
    account: ['no'],
    arrived: ['access_request'],
    bound: 'deficient',
    proposal: 'none',
    rule: 'R-07',
    because: consentIsMissing,
  },
  {
    wanted: ['rodina'],
    account: ['poskytovatel'],
    arrived: ['access_request'],
    bound: 'ready',
    proposal: 'enable_application',
    rule: 'R-05',
    because: 'Osoba má účet k OKslužby – poskytovatel, k povolení přístupu do OKslužby – rodina stačí žádost.',
  },
  {
    wanted: ['rodina'],
    account: ['senior'],
    arrived: ['access_request'],
    bound: 'ready',
    proposal: 'enable_application',
    rule: 'R-06',
    because: 'Osoba má účet k OKslužby – senior, k povolení přístupu do OKslužby – rodina stačí žádost.',
  },
  {
    wanted: ['rodina'],
    account: ['poskytovatel', 'senior'],
    arrived: ['consent'],
    bound: 'review',
    proposal: 'enable_application',
    rule: 'A-05',
    because: requestWouldDo,
  },
  // senior
  {
    wanted: ['senior'],
    account: ['no'],
    arrived: ['consent'],
    bound: 'ready',
    proposal: 'create_account',
    rule: 'R-09',
    because: 'Osoba nemá účet k žádné z aplikací, účet pro OKslužby – senior se zřizuje na základě souhlasu.',
  },
  {
    wanted: ['senior'],
    account: ['no'],
    arrived: ['access_request'],
    bound: 'deficient',
    proposal: 'none',
    rule: 'R-09',
    because: consentIsMissing,
  },
  {
    wanted: ['senior'],
    account: ['poskytovatel', 'rodina'],
    arrived: ['access_request'],
    bound: 'ready',
    proposal: 'enable_application',
    rule: 'R-08',
    because: 'Osoba má účet k jiné z aplikací, k povolení přístupu do OKslužby – senior stačí žádost.',
  },
  {
    wanted: ['senior'],
    account: ['poskytovatel', 'rodina'],
    arrived: ['consent'],
    bound: 'review',
    proposal: 'enable_application',
    rule: 'A-05',
    because: requestWouldDo,
  },
  // the same for all three
  {
    wanted: ['poskytovatel', 'rodina', 'senior'],
    account: ['wanted'],
    arrived: ['consent', 'access_request'],
    bound: 'review',
    proposal: 'none',
    rule: 'A-05',
    because:
      'Osoba už má účet k aplikaci, o kterou žádá. Může jít o ztracené přihlašovací údaje nebo o změnu zaměstnavatele; druhý účet se nezřizuje.',
  },
  {
    wanted: ['poskytovatel', 'rodina', 'senior'],
    account: ['unknown'],
    arrived: ['consent'],
    bound: 'review',
    proposal: 'create_account',
    rule: 'A-02',
    because: 'Není známo, zda osoba už účet má. Před zřízením účtu ji dohledejte v evidenci účtů.',
  },
  {
    wanted: ['poskytovatel', 'rodina', 'senior'],
    account: ['unknown'],
    arrived: ['access_request'],
    bound: 'review',
    proposal: 'enable_application',
    rule: 'A-02',
    because: 'Není známo, zda osoba už účet má. Bez účtu je třeba souhlas; dohledejte ji v evidenci účtů.',
  },
  // not stated: never guessed
  {
    wanted: [null],
    account: ['no', 'unknown'],
    arrived: ['consent'],
    bound: 'review',
    proposal: 'create_account',
    rule: 'A-03',
    because: 'Dokud není jisté, o kterou aplikaci jde, nelze určit, které pravidlo platí.',
  },
  {
    wanted: [null],
    account: ['no'],
    arrived: ['access_request'],
    bound: 'review',
    proposal: 'none',
    rule: 'A-03',
    because: 'Dokud není jisté, o kterou aplikaci jde, nelze určit, které pravidlo platí. Osoba účet nemá.',
  },
  {
    wanted: [null],
    account: ['unknown'],
    arrived: ['access_request'],
    bound: 'review',
    proposal: 'enable_application',
    rule: 'A-03',
    because: 'Dokud není jisté, o kterou aplikaci jde, nelze určit, které pravidlo platí.',
  },
  {
    wanted: [null],
    account: ['wanted', 'poskytovatel', 'rodina', 'senior'],
    arrived: ['consent', 'access_request'],
    bound: 'review',
    proposal: 'enable_application',
    rule: 'A-03',
    because: 'Dokud není jisté, o kterou aplikaci jde, nelze určit, které pravidlo platí. Osoba už účet má.',
  },
  // always for a person
  {
    wanted: any,
    account: anyAccount,
    arrived: ['statutory_end'],
    bound: 'review',
    proposal: 'none',
    rule: 'R-25',
    because:
      'Oznámení o konci funkce slouží k zabránění zneužití oprávnění: vyřiďte je přednostně. Účet neomezuje program, ale obsluha.',
  },
  {
    wanted: any,
    account: anyAccount,
    arrived: ['delegation'],
    bound: 'review',
    proposal: 'none',
    rule: 'R-18',
    because:
      'Podání deleguje uživatel, který je statutárním zástupcem, přímo v aplikaci. Zjistěte, zda dopis žádá o oprávnění delegovat pro nového statutárního zástupce (čestné prohlášení), nebo pro jinou osobu (plná moc).',
  },
  {
    wanted: any,
    account: anyAccount,
    arrived: ['consent_withdrawal'],
    bound: 'review',
    proposal: 'none',
    rule: 'R-14',
    because:
      'Bez souhlasu nelze účet vést: odvolání vyřiďte přednostně a důvod po odesílateli nežádejte. Může jít i o běžný odchod zaměstnance.',
  },
  // a question about poskytovatel from who can use it already
  {
    wanted: ['poskytovatel'],
    account: ['rodina', 'senior'],
    arrived: ['other'],
    bound: 'review',
    proposal: 'none',
    rule: 'R-03',
    because:
      'Osoba už má účet k jiné z aplikací a může se jím přihlásit i k OKslužby – poskytovatel; podle pravidel k tomu nemusí nic posílat.',
  },
  {
    wanted: ['poskytovatel'],
    account: ['no', 'unknown', 'wanted', 'poskytovatel'],
    arrived: ['other'],
    bound: 'review',
    proposal: 'none',
    rule: 'R-10',
    because: noProcedure,
  },
  {
    wanted: ['rodina', 'senior', null],
    account: anyAccount,
    arrived: ['other'],
    bound: 'review',
    proposal: 'none',
    rule: 'R-10',
    because: noProcedure,
  },
];

/** The one row for what is wanted, held and arrived. */
export function decisionFor(wanted: Application | null, account: AccountColumn, arrived: ActKind): Row {
  const row = decisionTable.find(
    (one) => one.wanted.includes(wanted) && one.account.includes(account) && one.arrived.includes(arrived),
  );
  if (!row) throw new Error(`no row in the decision table for ${wanted} × ${account} × ${arrived}`);
  return row;
}
