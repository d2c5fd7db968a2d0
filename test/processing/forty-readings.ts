/**
 * What each of the forty messages must come to beyond its assessment, written from the plan of the messages and from the
 * ministry's rules, never from what the program answered. `hints` are what the clerk must be told: rule, and words of the
 * finding that is not met. Scans are left to a person whatever is read in them, so of them only that is said.
 */
export type Reading = {
  sample: string;
  /** absent where it depends on what can be read in a scan */
  act?: string;
  application?: string | null;
  familyName?: string | null;
  proposal?: 'create_account' | 'enable_application' | 'none';
  role?: 'statutory' | 'employee' | 'unknown';
  urgent?: true;
  /** places of the documents that the case rests on */
  documents?: string[];
  /** number of the sample whose case it repeats or completes */
  duplicateOf?: string;
  supplements?: string;
  hints?: [rule: string, words: RegExp][];
};

const scan: [string, RegExp] = ['A-08', /obraz/];
const consent = { act: 'consent', application: 'poskytovatel', proposal: 'create_account' } as const;
const request = { act: 'access_request', proposal: 'enable_application' } as const;

export const readings: Reading[] = [
  { sample: '01', ...consent, familyName: 'Lipovská', role: 'statutory', documents: ['1'] },
  { sample: '02', ...consent, familyName: 'Králík', role: 'statutory', documents: ['1'] },
  { sample: '02', act: 'consent', proposal: 'create_account', documents: ['2'], hints: [scan] },
  { sample: '02', act: 'consent', proposal: 'create_account', documents: ['3'], hints: [scan] },
  {
    sample: '02',
    ...consent,
    familyName: 'Černá',
    role: 'employee',
    documents: ['4'],
    hints: [['A-08', /není podepsán/]],
  },
  { sample: '03', act: 'consent', proposal: 'create_account', hints: [scan] },
  { sample: '04', ...request, application: 'rodina', familyName: 'Kubíková' },
  { sample: '05', ...request, application: 'rodina', familyName: 'Řehoř' },
  { sample: '05', ...request, application: 'senior', familyName: 'Řehoř' },
  {
    sample: '06',
    act: 'access_request',
    application: 'senior',
    familyName: 'Blažková',
    proposal: 'none',
    hints: [['R-09', /V datové schránce k ní není souhlas/]],
  },
  { sample: '07', ...request, application: 'rodina', familyName: 'Soukupová', role: 'statutory', documents: ['1'] },
  { sample: '07', ...consent, familyName: 'Maleček', role: 'employee', documents: ['2'], hints: [['A-08', /obraze/]] },
  {
    sample: '08',
    act: 'consent',
    application: 'rodina',
    familyName: 'Fiala',
    proposal: 'enable_application',
    role: 'employee',
    hints: [
      ['A-05', /souhlas není třeba, je třeba žádost/],
      ['R-15', /101\/2000/],
    ],
  },
  {
    sample: '09',
    ...request,
    application: 'poskytovatel',
    familyName: 'Navrátil',
    role: 'statutory',
    hints: [['R-03', /není třeba žádný dokument/]],
  },
  { sample: '10', ...consent, familyName: 'Polák', role: 'statutory', hints: [['R-02', /není v registru/]] },
  {
    sample: '11',
    ...consent,
    familyName: 'Dušek',
    role: 'statutory',
    hints: [['R-02', /žádnou službu v poskytování/]],
  },
  { sample: '12', ...consent, familyName: 'Vlčková', role: 'employee', hints: [['A-07', /statutárního zástupce/]] },
  { sample: '13', ...consent, familyName: 'Dvořáček', role: 'statutory', hints: [['A-08', /není podepsán/]] },
  { sample: '14', ...consent, familyName: 'Malá', role: 'employee', hints: [['A-08', /psané strojem/]] },
  { sample: '15', ...consent, familyName: 'Kolářová', role: 'employee', hints: [['A-08', /osobní prohlášení/]] },
  { sample: '16', act: 'consent', proposal: 'create_account', hints: [scan] },
  { sample: '17', ...consent, familyName: 'Šťastná', role: 'statutory', hints: [['R-21', /překlep/]] },
  { sample: '18', ...consent, familyName: 'Novák', role: 'employee', hints: [['R-01', /jinou osobu/]] },
  {
    sample: '19',
    act: 'statutory_end',
    application: null,
    familyName: 'Doležal',
    proposal: 'none',
    urgent: true,
    documents: ['1', '2'],
    hints: [
      ['R-25', /přednostně/],
      ['A-14', /dosud uvádí/],
      ['R-19', /Nový statutární zástupce musí zaslat vlastní souhlas/],
    ],
  },
  {
    sample: '20',
    act: 'statutory_end',
    application: null,
    familyName: 'Jelínek',
    proposal: 'none',
    urgent: true,
    hints: [
      ['A-14', /dosud uvádí/],
      ['A-09', /není to důvod|Není to důvod/],
    ],
  },
  {
    sample: '21',
    act: 'delegation',
    application: 'poskytovatel',
    familyName: 'Krátká',
    proposal: 'none',
    hints: [['R-18', /plná moc/]],
  },
  {
    sample: '22',
    act: 'delegation',
    application: 'poskytovatel',
    familyName: 'Matoušková',
    proposal: 'none',
    documents: ['1'],
    hints: [['R-18', /plná moc/]],
  },
  {
    sample: '22',
    ...consent,
    familyName: 'Matoušková',
    role: 'employee',
    documents: ['2'],
    hints: [['A-07', /statutárního zástupce/]],
  },
  {
    sample: '23',
    act: 'consent_withdrawal',
    familyName: 'Šimková',
    proposal: 'none',
    urgent: true,
    hints: [['R-14', /důvod po odesílateli nežádejte/]],
  },
  {
    sample: '28',
    ...consent,
    familyName: 'Lipovská',
    proposal: 'none',
    duplicateOf: '01',
    hints: [['A-15', /Tentýž dokument/]],
  },
  { sample: '29', ...consent, familyName: 'Dvořáček', role: 'statutory', supplements: '13' },
  { sample: '30', supplements: '13', hints: [scan] },
  {
    sample: '31',
    ...request,
    application: 'rodina',
    familyName: 'Růžička',
    hints: [
      ['A-09', /není to důvod k odmítnutí/],
      ['A-08', /plnou moc/],
    ],
  },
  {
    sample: '32',
    ...consent,
    familyName: 'Kopecká',
    role: 'employee',
    hints: [
      ['A-08', /doložka/],
      ['A-09', /oprávnění odesílatele/],
    ],
  },
  {
    sample: '33',
    ...consent,
    familyName: 'Ševčuková',
    role: 'employee',
    hints: [['R-11', /rodné číslo nemá, což není vada/]],
  },
  {
    sample: '34',
    ...consent,
    familyName: 'Kováčik',
    role: 'statutory',
    hints: [['R-11', /nemusí být v českých registrech/]],
  },
  {
    sample: '35',
    ...consent,
    familyName: 'Hora',
    role: 'statutory',
    documents: ['1'],
    hints: [['A-08', /osobní prohlášení|pečeť/]],
  },
  {
    sample: '35',
    ...consent,
    familyName: 'Machová',
    role: 'employee',
    documents: ['2'],
    hints: [['A-08', /osobní prohlášení|pečeť/]],
  },
  { sample: '36', ...consent, familyName: 'Tichá', role: 'statutory' },
  { sample: '37', ...request, application: 'rodina', familyName: 'Dlouhý', hints: [['R-01', /není jisté/]] },
  {
    sample: '38',
    act: 'other',
    application: 'poskytovatel',
    familyName: 'Veselá',
    proposal: 'none',
    hints: [['R-24', /datovou schránkou nezasílají/]],
  },
  {
    sample: '39',
    act: 'other',
    application: null,
    familyName: 'Stejskal',
    proposal: 'none',
    hints: [
      ['A-18', /jiný postup/],
      ['A-03', /jinou aplikaci/],
    ],
  },
  {
    sample: '39',
    act: 'other',
    application: null,
    familyName: 'Pechová',
    proposal: 'none',
    hints: [['A-18', /jiný postup/]],
  },
  { sample: '46', ...request, application: 'senior', familyName: 'Soukupová' },
  { sample: '46', ...request, application: 'senior', familyName: 'Fiala' },
  {
    sample: '46',
    act: 'access_request',
    application: 'senior',
    familyName: 'Pekárková',
    proposal: 'none',
    hints: [['R-09', /souhlas/]],
  },
];
