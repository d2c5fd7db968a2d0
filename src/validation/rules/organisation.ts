import type { Act } from '../../classification/act.ts';
import { authorityBoxes, naturalPersonBoxes, professionalBoxes } from '../../classification/box-types.ts';
import { plain } from '../../classification/folded.ts';
import { asksFor } from '../../classification/forms/known-forms.ts';
import { icoIsValid } from '../../classification/ico.ts';
import { consentIsNeeded } from '../account.ts';
import { czechDate, quoted } from '../czech.ts';
import type { Facts } from '../judgement.ts';
import { compareOrganisationNames, organisationOf, registeredNameContradicts } from '../organisation.ts';
import { absenceIsCertain } from '../person.ts';
import { legalFormName } from '../public-register.ts';
import { met, missing, notMet, type Rule, registerEvidence, senderEvidence, unclear } from './finding.ts';

function ruleFor(act: Act): string {
  return act.kind === 'consent' ? 'R-21' : 'A-12';
}

/**
 * R-21 and A-12(2): the organisation is named. A consent has to carry it; a request may leave it to the box it came
 * from. An IČO that fails its check digit is a slip when the box or a register knows better, else it is asked for.
 */
export const organisationIsNamed: Rule = (act, facts) => {
  const rule = ruleFor(act);
  const { name, ico } = act.organisation;
  const { sender } = facts;
  const evidence = [name?.evidence, ico?.evidence];
  const judged = organisationOf(act, sender);
  if (ico && !icoIsValid(ico.value)) return icoIsMistyped(act, facts);
  if (!name && !ico) {
    if (act.kind !== 'consent' && judged.icoFrom === 'sender') {
      return met(
        rule,
        `Žádost organizaci neuvádí; je jí odesílatel, IČO ${judged.ico} (A-12 bod 2).`,
        senderEvidence(facts),
      );
    }
    if (!absenceIsCertain(act, facts))
      return unclear(rule, 'Organizaci se v podání nepodařilo přečíst.', ...act.evidence);
    const because = 'V podání chybí název i IČO organizace.';
    const isAsked = act.kind !== 'consent' || asksFor(act.form, 'organisationName', 'ico');
    if (!isAsked || (act.kind === 'consent' && !consentIsNeeded(act, facts)))
      return notMet(rule, because, ...act.evidence);
    // An unanswered look-up of the sender is not the sender's omission.
    if (act.kind !== 'consent' && !sender.known) return unclear(rule, because, senderEvidence(facts));
    return missing(rule, because, ...act.evidence);
  }
  if ((name && !name.sure) || (ico && !ico.sure)) {
    return unclear(rule, 'Název nebo IČO organizace nebylo přečteno s jistotou. Ověřte je v dokumentu.', ...evidence);
  }
  if (judged.icoFrom === 'document') return met(rule, `Organizace má IČO ${judged.ico}.`, ...evidence);
  if (judged.icoFrom === 'sender' && name && sender.name) {
    return compareOrganisationNames(name.value, sender.name) === 'same'
      ? met(
          rule,
          `Podání uvádí jen název organizace; shoduje se s odesílatelem, IČO ${judged.ico} (A-12 bod 2).`,
          ...evidence,
          senderEvidence(facts),
        )
      : unclear(
          rule,
          `Podání uvádí jen název ${quoted(name.value)}, který se s odesílatelem ${quoted(sender.name)} neshoduje.`,
          ...evidence,
          senderEvidence(facts),
        );
  }
  return unclear(
    rule,
    'Podání uvádí jen název organizace a IČO nelze zjistit ani z datové schránky odesílatele.',
    ...evidence,
    senderEvidence(facts),
  );
};

function icoIsMistyped(act: Act, facts: Facts) {
  const rule = ruleFor(act);
  const { name, ico } = act.organisation;
  const { sender, provider } = facts;
  const evidence = [ico?.evidence, name?.evidence, senderEvidence(facts)];
  if (sender.known && sender.ico !== null && icoIsValid(sender.ico)) {
    const agrees = name && sender.name ? compareOrganisationNames(name.value, sender.name) !== 'different' : false;
    return unclear(
      rule,
      agrees
        ? `IČO v podání má chybnou kontrolní číslici, je to zřejmě překlep: odesílatel téhož názvu má IČO ${sender.ico}.`
        : `IČO v podání má chybnou kontrolní číslici a odesílatel s IČO ${sender.ico} nese jiný název.`,
      ...evidence,
    );
  }
  const because = 'IČO v podání má chybnou kontrolní číslici a jiné IČO organizace není k dispozici.';
  const isCertain = sender.known && provider.kind === 'notFound' && ico?.sure && absenceIsCertain(act, facts);
  if (!isCertain || (act.kind === 'consent' && !consentIsNeeded(act, facts)))
    return unclear(rule, because, ...evidence);
  return missing(rule, because, ...evidence);
}

/**
 * R-21 and A-12(2) against the public register: there is such an organisation, under that name, and it has not ended.
 * Says nothing while look-ups are off.
 */
export const organisationIsInThePublicRegister: Rule = (act, facts) => {
  const { publicRegister } = facts;
  const { ico } = organisationOf(act, facts.sender);
  if (ico === null || publicRegister.kind === 'notAsked') return null;
  const rule = ruleFor(act);
  const day = czechDate(publicRegister.askedAt);
  const asked = registerEvidence(`ARES, dotaz ${day}, IČO ${ico}`);
  if (publicRegister.kind === 'unknown') {
    return unclear(
      rule,
      `ARES na dotaz ${day} neodpověděl; název a trvání organizace s IČO ${ico} nejsou ověřeny.`,
      asked,
    );
  }
  if (publicRegister.kind === 'notFound') {
    return notMet(rule, `Organizaci s IČO ${ico} ARES nezná (dotaz ${day}).`, asked, act.organisation.ico?.evidence);
  }
  const { name, legalForm, endedOn } = publicRegister;
  const form = legalForm ? `, ${legalFormName(legalForm)}` : '';
  const entry = registerEvidence(`ARES, stav k ${day}: ${name}, IČO ${ico}${form}`);
  if (endedOn !== null) {
    return notMet(rule, `Organizace s IČO ${ico} podle ARES zanikla ${czechDate(endedOn)}.`, entry);
  }
  if (registeredNameContradicts(act, facts, name)) {
    return unclear(
      rule,
      `Pod IČO ${ico} vede ARES jiný název, ${quoted(name)}. Mohlo dojít k přejmenování nebo k překlepu v IČO.`,
      entry,
      act.organisation.name?.evidence,
    );
  }
  return met(rule, `ARES vede organizaci pod IČO ${ico} jako ${quoted(name)}${form}.`, entry);
};

/** the box belongs to the organisation of the act: equal IČO, and names that do not contradict it. Never a refusal. */
export const senderIsTheOrganisation: Rule = (act, facts) => {
  if (facts.channel === 'paper') {
    return unclear(
      'A-09',
      'Podání přišlo v listinné podobě; kdo je odeslal, posoudí obsluha podle listiny.',
      ...act.evidence,
    );
  }
  const { sender } = facts;
  const organisation = organisationOf(act, sender);
  const evidence = [senderEvidence(facts), act.organisation.ico?.evidence, act.organisation.name?.evidence];
  if (!sender.known) {
    return unclear('A-09', 'Údaje o datové schránce odesílatele se nepodařilo zjistit.', ...evidence);
  }
  if (sender.boxType === null || !knownBoxTypes.has(sender.boxType)) {
    return unclear(
      'A-09',
      `Typ datové schránky odesílatele (${sender.boxType ?? 'neuveden'}) program nezná.`,
      ...evidence,
    );
  }
  if (sender.ico === null || naturalPersonBoxes.includes(sender.boxType)) {
    return unclear(
      'A-09',
      'Podání nepřišlo ze schránky organizace: odesílatelem je fyzická osoba nebo nemá IČO. Není to důvod k odmítnutí.',
      ...evidence,
    );
  }
  if (organisation.ico === sender.ico && professionalBoxes.includes(sender.boxType)) {
    return unclear(
      'A-09',
      'Podání přišlo ze schránky advokáta, daňového poradce nebo jiné profese, která jedná i za jiné. Ověřte, za koho jedná.',
      ...evidence,
    );
  }
  if (organisation.ico === null) {
    return unclear('A-09', 'IČO organizace není známo, nelze je porovnat s odesílatelem.', ...evidence);
  }
  if (organisation.ico !== sender.ico) {
    return notMet(
      'A-09',
      `Podání se týká organizace s IČO ${organisation.ico}, ale odeslala je schránka s IČO ${sender.ico}. Ověřte oprávnění odesílatele; není to důvod k odmítnutí.`,
      ...evidence,
    );
  }
  const { name } = act.organisation;
  if (name && sender.name && compareOrganisationNames(name.value, sender.name) === 'different') {
    return unclear(
      'A-09',
      `IČO souhlasí, ale název v podání ${quoted(name.value)} je jiný než název odesílatele ${quoted(sender.name)}. Mohlo dojít k přejmenování.`,
      ...evidence,
    );
  }
  return met('A-09', `Podání odeslala organizace ze své datové schránky, IČO ${sender.ico} souhlasí.`, ...evidence);
};

const knownBoxTypes = new Set([10, 11, 12, 13, 14, 15, 16, 20, 21, 22, 30, 31, 32, 33, 34, 35, 36, 40, 50]);

// The regions and the capital by IČO (public register of economic subjects).
const regions = new Set([
  '00064581',
  '60609460',
  '70888337',
  '70889546',
  '70890366',
  '70890650',
  '70890692',
  '70890749',
  '70891095',
  '70891168',
  '70891320',
  '70891508',
  '70892156',
  '70892822',
]);
const regionName =
  /(?<![a-z])(?:kraj|kraje|krajsky urad)(?![a-z])|hlavni mesto praha|hl\. ?m(?:esto|\.)? ?prah|magistrat hl/;

/** A-18: regions and the capital have had another procedure since 26. 7. 2016 (announcement „pro KÚ“ of the ministry). */
export const organisationIsNotARegion: Rule = (act, facts) => {
  const { sender } = facts;
  const isAuthority = sender.boxType !== null && authorityBoxes.includes(sender.boxType);
  const ico = organisationOf(act, sender).ico;
  const byIco = (ico !== null && regions.has(ico)) || (sender.ico !== null && regions.has(sender.ico));
  const names = [sender.name, act.organisation.name?.value ?? null].filter((name) => name !== null);
  const byName = isAuthority && names.some((name) => regionName.test(plain(name)));
  if (byIco || byName) {
    return unclear(
      'A-18',
      'Odesílatelem je kraj nebo hlavní město Praha, pro které platí od 26. 7. 2016 jiný postup.',
      senderEvidence(facts),
    );
  }
  return isAuthority
    ? met('A-18', 'Odesílatelem je orgán veřejné moci, ale není to kraj ani hlavní město Praha.', senderEvidence(facts))
    : null;
};
