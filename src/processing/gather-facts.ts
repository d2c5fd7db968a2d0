import { caseSeenByAnother, earlierCases, type Standing } from '../cases/earlier.ts';
import type { ActInQuestion } from '../cases/judge.ts';
import { accountAsSettled, type Settled } from '../cases/settled.ts';
import type { Queryable } from '../db/pool.ts';
import { accountHolders } from '../registers/account-holders.ts';
import { accountFact } from '../registers/accounts.ts';
import { publicRegisterFact } from '../registers/ares-cache.ts';
import { pragueDate } from '../registers/prague-date.ts';
import { providerFact } from '../registers/providers.ts';
import type { Facts } from '../validation/judgement.ts';
import { organisationOf } from '../validation/organisation.ts';

/**
 * Everything outside the message that judging an act may rest on: registers and earlier cases, as of legal receipt.
 * Asks only our own database, so it may run inside the transaction that opens the case.
 */
export async function gatherFacts(db: Queryable, question: ActInQuestion): Promise<Facts> {
  const { act, sender, ourReference } = question.details;
  const { person } = act;
  // A number that fails its check digit is asked about only when there is no other: the register then says that it
  // knows none such, which makes it a definite defect (domain.md §5.3).
  const ico = organisationOf(act, sender).ico ?? act.organisation.ico?.value ?? null;
  const birthDate = person.birthDate?.value ?? person.birthNumber?.value.birthDate ?? null;
  const { settled } = question;
  const standing: Standing = {
    caseId: question.caseId,
    messageId: question.messageId,
    receivedAt: question.receivedAt,
    actKey: act.key,
    familyNames: [person.familyName?.value, person.birthSurname?.value].filter((name) => name !== undefined),
    birthDate,
    organisationIcos: [...new Set([ico, sender.ico].filter((value) => value !== null))],
    senderBoxId: sender.boxId,
    ourReference,
  };
  return {
    receivedAt: question.receivedAt.toISOString(),
    receivedOn: pragueDate(question.receivedAt),
    channel: question.messageId === null ? 'paper' : 'data_box',
    sender,
    provider: ico ? await providerFact(db, ico, question.receivedAt) : { kind: 'noSnapshot' },
    publicRegister: ico ? await publicRegisterFact(db, ico, question.receivedAt) : { kind: 'notAsked' },
    account: accountAsSettled(
      await accountFact(db, {
        givenNames: person.givenNames?.value ?? null,
        familyName: person.familyName?.value ?? null,
        birthDate,
        username: person.username?.value ?? null,
        ikMpsv: null,
      }),
      settled,
    ),
    accountHolders: ico ? await accountHolders(db, ico) : [],
    earlierCases: await earlierCases(db, standing),
    ourReference,
    textDigest: question.details.textDigest ?? null,
    personalDelivery: question.details.personalDelivery,
    siblings: question.siblings,
    signatureSeen: settled.signatureSeen && {
      by: settled.signatureSeen.by,
      on: pragueDate(new Date(settled.signatureSeen.at)),
    },
    linkedByPerson: await linkedByPerson(db, settled.link),
  };
}

async function linkedByPerson(db: Queryable, link: Settled['link']): Promise<Facts['linkedByPerson']> {
  if (!link || link.as === 'nothing') return link && { as: 'nothing' };
  const other = await caseSeenByAnother(db, link.caseId);
  return other && { as: link.as, other };
}
