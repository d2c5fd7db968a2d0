import type {
  Act,
  ActKind,
  Application,
  Doubt,
  Evidence,
  Role,
  SigningMark,
  Value,
} from '../../src/classification/act.ts';
import type { EarlierCase, Facts } from '../../src/validation/judgement.ts';
import { type GivenSignature, givenSignature } from '../classification/given.ts';

/** Fictional, with a valid check digit. */
export const ico = '99900017';
export const otherIco = '99900025';

export function seen(text: string, changes: Partial<Evidence> = {}): Evidence {
  return { source: 'document', document: '1', documentName: 'souhlas.pdf', page: 1, box: null, text, ...changes };
}

export function value<T>(of: T, text = String(of), sure = true): Value<T> {
  return { value: of, sure, evidence: seen(text) };
}

export function unsure<T>(of: T): Value<T> {
  return value(of, String(of), false);
}

export function doubt(code: Doubt['code'], because = 'Čtenář si není jist.'): Doubt {
  return { code, because, evidence: seen('…') };
}

export function electronic(signerName: string | null, changes: GivenSignature = {}): SigningMark {
  return {
    kind: 'electronic',
    documentSignature: givenSignature(signerName, changes),
    evidence: seen(signerName ?? 'podpis', { source: 'signature' }),
  };
}

export const image: SigningMark = { kind: 'image', evidence: seen('obrázek') };
export const typed: SigningMark = { kind: 'typed', evidence: seen('Jana Malá v. r.') };

export function anAct(kind: ActKind, changes: Partial<Act> = {}): Act {
  return {
    key: `key-${kind}`,
    kind,
    application: null,
    person: {
      givenNames: value('Jana'),
      familyName: value('Malá'),
      titles: null,
      birthSurname: null,
      birthDate: value('1980-02-01'),
      birthNumber: null,
      birthPlace: null,
      citizenship: null,
      address: null,
      email: null,
      phone: null,
      username: null,
    },
    organisation: { name: value('Domov U Lípy, p. o.'), ico: value(ico), seat: null },
    role: null,
    consentSentence: null,
    form: null,
    signedOn: null,
    signing: { kind: 'none' },
    documents: ['1'],
    evidence: [seen('nadpis')],
    doubts: [],
    ...changes,
  };
}

/** A complete consent of the director, electronically signed: with `facts()` it is ready. */
export function consent(application: Application | null, changes: Partial<Act> = {}): Act {
  return anAct('consent', {
    application: application && value(application),
    role: value<Role>('statutory', 'ředitelka'),
    consentSentence: value('Souhlasím se zpracováním osobních údajů'),
    form: 'souhlas-2023',
    signedOn: value('2026-03-01'),
    signing: electronic('Ing. Jana Malá'),
    ...changes,
  });
}

/** A complete request; with `facts({ account: accountYes('poskytovatel') })` it is ready for rodina and senior. */
export function request(application: Application | null, changes: Partial<Act> = {}): Act {
  return anAct('access_request', { application: application && value(application), ...changes });
}

export function withPerson(act: Act, changes: Partial<Act['person']>): Act {
  return { ...act, person: { ...act.person, ...changes } };
}

export function withOrganisation(act: Act, changes: Partial<Act['organisation']>): Act {
  return { ...act, organisation: { ...act.organisation, ...changes } };
}

export const receivedAt = '2026-03-03T08:00:00Z';
export const takenAt = '2026-03-03T02:00:00Z';

export const provider: Extract<Facts['provider'], { kind: 'found' }> = {
  kind: 'found',
  takenAt,
  name: 'Domov U Lípy, příspěvková organizace',
  active: true,
  detail: '',
  seat: { street: 'Lipová 12/3', city: 'Horní Lhota', zip: '12345', text: 'Lipová 12/3, 123 45 Horní Lhota' },
  statutory: [{ givenNames: 'Jana', familyName: 'Malá' }],
};

/** The public register's entry of the same organisation, answered an hour before the receipt; it agrees in everything. */
export const registered: Extract<Facts['publicRegister'], { kind: 'found' }> = {
  kind: 'found',
  askedAt: '2026-03-03T07:00:00Z',
  name: 'Domov U Lípy, příspěvková organizace',
  legalForm: '331',
  seat: { street: 'Lipová 12/3', city: 'Horní Lhota', zip: '12345', text: 'Lipová 12/3, 123 45 Horní Lhota' },
  endedOn: null,
  statutory: {
    members: [
      { givenNames: 'JANA', familyName: 'MALÁ', birthDate: '1980-02-01', function: 'ředitelka', since: '2019-01-01' },
    ],
    legalPersons: [],
    acting: 'Ředitelka jedná samostatně.',
  },
};

export const accountNo: Facts['account'] = { kind: 'no', takenAt };
export const accountUnknown: Facts['account'] = { kind: 'unknown', because: 'Evidence účtů není načtena.' };
export function accountYes(...held: Application[]): Facts['account'] {
  return { kind: 'yes', takenAt, username: null, applications: held, organisationIcos: [ico], ikMpsv: null };
}

export const sender: Facts['sender'] = {
  boxId: 'tstpaad',
  name: 'Domov U Lípy, příspěvková organizace',
  boxType: 20,
  ico,
  known: true,
};

export function facts(changes: Partial<Facts> = {}): Facts {
  return {
    receivedAt,
    receivedOn: '2026-03-03',
    channel: 'data_box',
    personalDelivery: false,
    sender,
    provider,
    publicRegister: { kind: 'notAsked' },
    account: accountNo,
    accountHolders: [],
    earlierCases: [],
    textDigest: null,
    ourReference: null,
    siblings: [],
    signatureSeen: null,
    linkedByPerson: null,
    ...changes,
  };
}

export function earlierCase(changes: Partial<EarlierCase> = {}): EarlierCase {
  return {
    caseId: 'P-1',
    actKey: 'another key',
    act: 'consent',
    application: 'poskytovatel',
    status: 'pending',
    assessment: 'ready',
    proposal: 'create_account',
    givenNames: 'Jana',
    familyName: 'Malá',
    birthSurname: null,
    birthDate: '1980-02-01',
    organisationIco: ico,
    senderBoxId: 'tstpaad',
    role: 'statutory',
    receivedAt: '2026-02-20T08:00:00Z',
    referenceNumber: null,
    textDigest: null,
    ...changes,
  };
}
