import { fold, plain } from './folded.ts';
import type { PlacedLine, Section } from './sections.ts';

/**
 * Words after which nothing may be taken for granted: refusals, conditions, questions, samples. They only ever lead to a
 * person, so a false alarm costs a look and a missed one could open an account.
 */

const refusal =
  /(?<![a-z])(?:nesouhlas(?:im|ila?|ime)|nebudu souhlasit|souhlasit [^.]{0,60}nebudu|neudel(?:im|uj[iu]|ila?|ujeme)|nedavam|neposkytuji|odmitam|nepreji si|odvolavam|stahuji|zpetvzeti|ber(?:u|eme) (?:timto |jej |ho )?zpet)(?![a-z])/;
const reservation = /(?<!bez )(?<!bez jakychkoli )(?<![a-z])vyhrad(?:ou|ami|a|u|y)(?![a-z])/;
const conditional =
  /(?<![a-z])(?:pokud|jestlize|kdyby|v pripade|za predpokladu|(?:ne)?[a-z]{3,10}-li)(?![a-z])[^.]{0,80}$/;
const forSomebodyElse =
  /(?<![a-z])(?:za (?:ni|nej|sve zamestnan|nase zamestnan|zamestnan|svou dceru|sveho syna)|jejich|jmenem (?:zamestnan|organizace))(?![a-z]{4})/;
const guardian = /(?<![a-z])(?:opatrovn[a-z]{1,4}|zakonn[a-z]{1,3} zastup[a-z]{1,6}|nezletil[a-z]{1,4})(?![a-z])/;

/** Whether a folded text refuses or takes back a consent, not on a condition only. */
export function refuses(folded: string): boolean {
  const refused = refusal.exec(folded);
  return refused !== null && !conditional.test(folded.slice(0, refused.index));
}

/** The line by which a consent is refused, taken back, limited or given for somebody else; null when none does. */
export function consentCaution(lines: PlacedLine[]): { line: PlacedLine; because: string } | null {
  for (const [at, line] of lines.entries()) {
    const own = fold(line.line.text);
    // A sentence broken into two lines: "… zpracováním osobních údajů ne-", "souhlasím".
    const text = `${own} ${fold(lines[at + 1]?.line.text ?? '')}`.replace(/(?<=[a-z])- (?=[a-z])/g, '');
    const refused = refusal.exec(text);
    const before = `${fold(lines[at - 1]?.line.text ?? '')} ${text.slice(0, refused?.index ?? 0)}`;
    // "Pokud souhlas neudělím, účet nebude zřízen" is the form's own advice.
    if (refused && refused.index < own.length && !conditional.test(before))
      return { line, because: 'Vedle souhlasu stojí i jeho odmítnutí nebo odvolání.' };
    if (reservation.test(own)) return { line, because: 'Souhlas je udělen s výhradou.' };
    if (guardian.test(own) || (/(?:souhlas|suhlas|udel)/.test(text) && forSomebodyElse.test(own)))
      return { line, because: 'Souhlas nejspíš uděluje někdo za jinou osobu.' };
  }
  return null;
}

/** Whether the words around a consent are about personal data, and not for the employer's or a company's own use. */
export function isToTheMinistry(folded: string): boolean {
  const elsewhere = /zamestnavateli(?![a-z])|(?<![a-z])spolecnosti(?![a-z])/.test(folded);
  return /(?<![a-z])(?:udaj|gdpr)/.test(folded) && (!elsewhere || /ministerstv|mpsv/.test(folded));
}

/** Whether the words before a consent make it a condition: "Pokud souhlasím …". */
export function isConditional(folded: string): boolean {
  return conditional.test(folded);
}

const sample =
  /(?<![a-z])(?:vzor(?! c\.? ?\d)|vzory|vzorov[a-z]{1,3}|koncept|ukazk[a-z]{1,2}|priklad(?:u|y)?|sablona|storno|stornovan[oaey]|neplatn[eya]|specimen|neodesilat)(?![a-z])/;
const draftMark = /^[^a-z]*navrh[^a-z]*$/;

/** Whether a short text says that the paper is a sample, a draft or void. */
export function isSampleMark(text: string): boolean {
  const folded = plain(text.replace(/[_.-]+/g, ' '));
  return sample.test(folded) || draftMark.test(folded);
}

/** The line that marks a section as a sample or as void: its title, or a line that says hardly more. */
export function sampleLine(section: Section): PlacedLine | null {
  return (
    section.lines.find(
      (one) => (section.title.includes(one) || one.line.text.trim().length <= 40) && isSampleMark(one.line.text),
    ) ?? null
  );
}

const denied =
  /(?<![a-z])ne(?:zad(?:am|ame|a|aji)|pozaduj|trvam|povol|umoznuj|umoznet|umozni|udeluj|zrizuj|zpristupnuj)|ber(?:u|eme) (?:timto )?zpet|zpetvzet|storn|(?<![a-z])(?:zamez|zakaz|zakaz|odepr|pozastav|omezen|omezit|znemozn)|byla? (?:odeslan|zaslan|podan)[a-z]{0,2} omylem/;
const inquiry =
  /\?|(?:(?<![a-z])o|(?<![a-z])pro) (?:(?:poskytnuti )?informac|radu|sdelen|potvrzen|vyjadren|vysvetlen|vypis|prehled|stanovisk)|(?<![a-z])(?:zda|jestli|zeptat|dotaz(?:ujeme|uji)?)(?![a-z])|(?<![a-z])jak (?:mame|mam|podat|zadat|vyplnit|postupovat|pozadat)|osobnim udajum|cl(?:anku|\.) ?15(?!\d)/;
const instruction =
  /uzivatele,? kteri|(?<![a-z])(?:musi|nemusi)(?![a-z])|je nutne|106 ?\/ ?1999|nabiz|skolen|seminar|webinar|(?:prilo[zh]|zasil|posil)[^.]{0,40}(?<![a-z])vzor/;
const reported =
  /(?<![a-z])(?:pokud|jestlize|kdyby|az bude|budeme? (?:pozdeji )?(?:za|zadat)|v pripade,? ze|nebyl[aoy]?|jsme (?:jiz )?(?:zada|posla|zasla|poda)l[iy])(?![a-z])/;
const openings =
  'povolen|udelen|zrizen|umoznen|zpristupn|rozsiren|pridan|aktivac|pridelen|nastaven|zalozen|vytvoren|uzivatelsk|opravnen|pristup(?! k (?:inform|osobn))';
const plainly = new RegExp(
  `(?:(?<![a-z])(?:zad(?:am|ame|a|aji)|pros(?:im|ime|bou|ba|bu)|pozadat|ziadam|ziadame)(?![a-z])[^.!?]{0,90}?(?<![a-z])o (?:laskave |to |moznost )?(?:${openings}))|(?<![a-z])(?:povolte|umoznete|zpristupnete|zridte|pridelte|povolit|povolili|umoznit|umoznili|zpristupnit|zpristupnili|zridit|zridili)(?![a-z])`,
);
const filed = new RegExp(
  `(?:^(?:vec|predmet)?:? ?|(?:podav|zasil|predklad|posil)[a-z]{1,4} (?:[a-z]{2,6} ){0,2})zadost(?:i)? o (?:${openings})`,
);

/**
 * How surely a sentence asks for access: `plain`, `vague` (a condition, a report, unusual words), `question` and
 * `denied` ask for something else or for nothing, `instruction` speaks to users in general.
 */
export function manner(folded: string): 'plain' | 'vague' | 'question' | 'denied' | 'instruction' {
  if (instruction.test(folded)) return 'instruction';
  if (denied.test(folded)) return 'denied';
  if (inquiry.test(folded)) return 'question';
  if (reported.test(folded)) return 'vague';
  return plainly.test(folded) || filed.test(folded.trim()) ? 'plain' : 'vague';
}

const leaving =
  /(?<![a-z])(?:odesl[ao]|odchaz[a-z]{1,3}|odchod[a-z]{0,2}|predchoz[a-z]{1,3}|byval[a-z]{1,3}|namisto|nahra(?:di|zuje)|ukoncil[aio]?|jiz nepracuje|zrus(?:eni|it|te)|odebr(?:ani|at)|zablokov[a-z]{1,4}|deaktiv[a-z]{1,5}|krome|vyjma|s vyjimkou|nikoliv?|nema(?:ji)? mit|nebude mit)(?![a-z])|\s{2}ne(?:\s{2}|$)/;

/** Words of somebody's leaving, left out, or of an access taken away: whom a request beside them is about, a person must see. */
export function speaksOfLeaving(folded: string): boolean {
  return leaving.test(folded);
}

const anotherMatter =
  /uchazec|vyberov[a-z]{1,3} rizen|(?<![a-z])projekt|dotac|(?<![a-z])(?:ditete|deti|detmi)(?![a-z])|tabor|skolen|kurz(?:u|y|ech)?(?![a-z])|seminar|konferenc|newsletter|obchodni(?:ch|mi) sdelen|fotograf|audiovizual|pacient|prispev[ek]|davk[yua](?![a-z])|exekuc|oddluz/;
const ourMatter = /uzivatelsk[a-z]{1,3} (?:uc|jmen)|identifikator[a-z]{0,2} klienta|(?<![a-z])ik mpsv|aplikac/;

/** Whether a consent form plainly serves another purpose (a job, a subsidy, a camp) and says nothing of an account. */
export function isOfAnotherMatter(section: Section): boolean {
  const text = section.lines.map((one) => fold(one.line.text)).join(' ');
  return anotherMatter.test(text) && !ourMatter.test(text);
}

const announcements: [RegExp, string][] = [
  [/(?:odvolan|odvolav|zpetvzet)[a-z]{0,3} .{0,20}souhlas|nesouhlas/, 'odvolání nebo odmítnutí souhlasu'],
  [
    /(?:ukoncen|skoncen|konec|zanik|rezignac|vzdani)[a-z]{0,3} .{0,30}(?:funkc|reditel|jednatel|predsed|starost|statutar)|odvolani .{0,30}z funkce/,
    'konec funkce',
  ],
  [
    /(?:zrusen|zrusit|odebr|zablokov|deaktiv|storn|zpetvzet|zamez|pozastav)[a-z]{0,4}|(?<![a-z])ne(?:zada|poza)[a-z]{1,4}|omylem|neplatn/,
    'zrušení nebo zpětvzetí',
  ],
  [/(?<![a-z])(?:dotaz[a-z]{0,3}|vzor[a-z]{0,3}|koncept|ukazk[a-z]{1,2})(?![a-z])|\?/, 'dotaz nebo vzor'],
];

/** What an annotation announces that speaks against a consent or a request in the papers; Czech, or null. */
export function announcedAgainst(annotation: string): string | null {
  const text = plain(annotation);
  return announcements.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
