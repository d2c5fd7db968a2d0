import { z } from 'zod';
import { normalizeIco } from '../classification/ico.ts';
import type { PostalAddress, PublicRegisterEntry, RegisteredMember } from '../validation/judgement.ts';

/**
 * Shapes of ARES REST v3 as far as they are read (domain.md §5.2). What is not named here is dropped; a value of
 * another type than expected spoils the answer, because a member overlooked would look like one who has left.
 */
const storable = (text: string) => text.isWellFormed() && !text.includes('\0');
const words = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine(storable)
    .transform((text) => text.replace(/\s+/g, ' ').trim() || null)
    .nullish()
    .transform((text) => text ?? null);
const number = z
  .union([z.int().nonnegative(), z.string().max(20).refine(storable)])
  .nullish()
  .transform((value) => `${value ?? ''}`.trim() || null);
/** Some sources write an instant; the day is what stands in it. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T.{0,40})?$/)
  .transform((text) => text.slice(0, 10))
  .refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text))
  .nullish()
  .transform((text) => text ?? null);
const list = <T extends z.ZodType>(item: T, most: number) =>
  z
    .array(item)
    .max(most)
    .nullish()
    .transform((items) => items ?? []);

const seat = z.object({
  kodStatu: words(20),
  nazevObce: words(200),
  nazevCastiObce: words(200),
  nazevUlice: words(200),
  cisloDomovni: number,
  cisloOrientacni: number,
  cisloOrientacniPismeno: words(20),
  cisloDoAdresy: words(300),
  psc: number,
  textovaAdresa: words(2000),
});

const subject = z.object({
  ico: z.string().max(20),
  obchodniJmeno: words(2000),
  pravniForma: words(20),
  sidlo: seat.nullish(),
  datumZaniku: day,
});

const entered = { datumVymazu: day };
const text = z.object({ ...entered, hodnota: words(20_000) });
const person = z.object({ jmeno: words(200), prijmeni: words(200), datumNarozeni: day });
const member = {
  ...entered,
  nazevAngazma: words(300),
  clenstvi: z
    .object({
      clenstvi: z.object({ vznikClenstvi: day, zanikClenstvi: day }).nullish(),
      funkce: z.object({ nazev: words(300), vznikFunkce: day, zanikFunkce: day }).nullish(),
    })
    .nullish(),
  fyzickaOsoba: person.nullish(),
};
const representative = z.object(member);
const anyMember = z.object({
  ...member,
  pravnickaOsoba: z
    .object({ ico: words(20), obchodniJmeno: words(2000), zastoupeni: list(representative, 2000) })
    .nullish(),
});
const body = z.object({
  ...entered,
  typOrganu: words(100),
  clenoveOrganu: list(anyMember, 5000),
  zpusobJednani: list(text, 1000),
});
const publicRecord = z.object({
  icoId: z.string().max(40),
  zaznamy: z
    .array(z.object({ ...entered, primarniZaznam: z.boolean().nullish(), statutarniOrgany: list(body, 500) }))
    .max(100),
});

/** Name, legal form, seat and end of a subject, or null when the answer is not of that shape or of another subject. */
export function readSubject(ico: string, answer: unknown): Omit<PublicRegisterEntry, 'statutory'> | null {
  const read = subject.safeParse(answer);
  if (!read.success || normalizeIco(read.data.ico) !== ico || read.data.obchodniJmeno === null) return null;
  const { obchodniJmeno: name, pravniForma: legalForm, sidlo, datumZaniku: endedOn } = read.data;
  return { name, legalForm, seat: sidlo ? readSeat(sidlo) : null, endedOn };
}

/**
 * The statutory body as it is now: what was erased or has ended is history. Null in `statutory`: the register holds no
 * valid record of the organisation. Null: the answer is not of the shape expected, or of another subject.
 */
export function readStatutory(ico: string, answer: unknown): { statutory: PublicRegisterEntry['statutory'] } | null {
  const read = publicRecord.safeParse(answer);
  if (!read.success || normalizeIco(read.data.icoId) !== ico) return null;
  const records = read.data.zaznamy.filter((one) => isCurrent(one));
  const record = records.find((one) => one.primarniZaznam) ?? (records.length === 1 ? records[0] : undefined);
  if (!record) return { statutory: null };
  // Prokurists and liquidators are listed among statutory bodies too, under types of their own.
  const bodies = record.statutarniOrgany.filter(
    (one) => isCurrent(one) && (one.typOrganu ?? 'STATUTARNI_ORGAN') === 'STATUTARNI_ORGAN',
  );
  const members = bodies.flatMap((one) => one.clenoveOrganu).filter(isCurrentMember);
  const manners = bodies.flatMap((one) => one.zpusobJednani).filter(isCurrent);
  return {
    statutory: {
      members: members.flatMap(readMember),
      legalPersons: members.flatMap(({ pravnickaOsoba: legal }) =>
        legal?.obchodniJmeno
          ? [
              {
                name: legal.obchodniJmeno,
                ico: legal.ico && normalizeIco(legal.ico),
                representatives: legal.zastoupeni.filter(isCurrentMember).flatMap(readMember),
              },
            ]
          : [],
      ),
      acting:
        manners
          .flatMap(({ hodnota }) => hodnota ?? [])
          .join(' ')
          .slice(0, longestManner) || null,
    },
  };
}

/** The way of acting is a sentence or a page; more than this nobody reads beside a case. */
const longestManner = 2000;

type Member = z.infer<typeof representative>;

function isCurrent({ datumVymazu }: { datumVymazu: string | null }): boolean {
  return datumVymazu === null;
}

function isCurrentMember(one: Member): boolean {
  return isCurrent(one) && !one.clenstvi?.funkce?.zanikFunkce && !one.clenstvi?.clenstvi?.zanikClenstvi;
}

function readMember({ fyzickaOsoba: found, clenstvi, nazevAngazma }: Member): RegisteredMember[] {
  if (!found?.prijmeni) return [];
  return [
    {
      givenNames: found.jmeno,
      familyName: found.prijmeni,
      birthDate: found.datumNarozeni,
      function: clenstvi?.funkce?.nazev ?? nazevAngazma,
      since: clenstvi?.funkce?.vznikFunkce ?? clenstvi?.clenstvi?.vznikClenstvi ?? null,
    },
  ];
}

const domestic = new Set(['CZ', 'CZE', '203']);

/**
 * Street, town and post code where the register tells them apart; some sources give one line only, „Lipová 12/3a,
 * Podlesí, 60200 Brno“, whose end names the town.
 */
function readSeat(found: z.infer<typeof seat>): PostalAddress | null {
  const line = found.textovaAdresa?.replace(/(?<!\d)(\d{3})(\d{2})(?= \D)/, '$1 $2') ?? null;
  if (found.kodStatu && !domestic.has(found.kodStatu)) {
    return line ? { street: null, city: null, zip: null, text: line } : null;
  }
  const inLine = /^(?:(.+), )?(\d{3}) (\d{2}) ([^,]+)$/.exec(line ?? '');
  const zip = found.psc?.replace(/\s/g, '') ?? (inLine ? `${inLine[2]}${inLine[3]}` : null);
  const city = found.nazevObce ?? inLine?.[4] ?? null;
  const orientation = found.cisloOrientacni && `${found.cisloOrientacni}${found.cisloOrientacniPismeno ?? ''}`;
  const house = [found.cisloDomovni, orientation].filter(Boolean).join('/') || found.cisloDoAdresy;
  const place = found.nazevUlice ?? found.nazevCastiObce ?? found.nazevObce;
  const street = (house && [place, house].filter(Boolean).join(' ')) || inLine?.[1] || null;
  const town = [zip?.replace(/^(\d{3})(\d{2})$/, '$1 $2'), city].filter(Boolean).join(' ');
  const whole = line ?? [street, town].filter(Boolean).join(', ');
  return whole ? { street, city, zip, text: whole } : null;
}
