import { z } from 'zod';
import { normalizeIco } from '../classification/ico.ts';
import type { PostalAddress } from '../validation/judgement.ts';
import { pragueDate } from './prague-date.ts';

/** One registered service with its provider: all that is kept of an item of the register. */
export type RpssService = {
  ico: string;
  identifier: string | null;
  /** code list id, e.g. `DruhSocialniSluzby/13` */
  kind: string | null;
  /** YYYY-MM-DD */
  startsOn: string | null;
  endsOn: string | null;
  provider: { name: string; seat: PostalAddress | null; statutory: { givenNames: string; familyName: string }[] };
};

/** Postgres keeps neither NUL nor halves of surrogate pairs. */
const storable = (text: string) => text.isWellFormed() && !text.includes('\0');
const label = z.union([z.string().max(300).refine(storable), z.number()]).transform((value) => `${value}`.trim());
const optionalLabel = label.nullish().transform((value) => value || null);
const coded = z
  .object({ id: optionalLabel, nazev: optionalLabel })
  .nullish()
  .transform((value) => value ?? null);

/** A plain date, or an instant: midnight in Prague written in UTC falls on the day before. */
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/)
  .transform((text) => (/(Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10)) ? pragueDate(new Date(text)) : text.slice(0, 10)))
  .refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text))
  .nullish()
  .transform((value) => value ?? null);

const address = z
  .object({
    psc: optionalLabel,
    obec: coded,
    castObce: coded,
    ulice: coded,
    cisloDomovni: optionalLabel,
    cisloOrientacni: optionalLabel,
  })
  .nullish();

/** An item of `polozky`: shape as in docs of the open data set „Registr poskytovatelů sociálních služeb". */
const item = z.object({
  identifikator: optionalLabel,
  datumPoskytovaniOd: date,
  datumPoskytovaniDo: date,
  druhSocialniSluzby: coded,
  poskytovatel: z.object({
    nazev: z.string().trim().min(1).max(500).refine(storable),
    ico: z.union([z.string().max(20), z.number()]).transform((value, context) => {
      // As a number it has lost its leading zeros, however many.
      const ico = normalizeIco(`${value}`.padStart(8, '0'));
      if (ico) return ico;
      context.addIssue({ code: 'custom', message: 'not an IČO' });
      return z.NEVER;
    }),
    adresa: address,
    statutarniOrgany: z
      .array(z.object({ jmeno: optionalLabel, prijmeni: optionalLabel }))
      .max(500)
      .nullish(),
  }),
});

/** What we keep of one item, or null when it does not have the shape of the published data set. */
export function readRpssItem(value: unknown): RpssService | null {
  const read = item.safeParse(value);
  if (!read.success) return null;
  const { poskytovatel, ...service } = read.data;
  return {
    ico: poskytovatel.ico,
    identifier: service.identifikator,
    kind: service.druhSocialniSluzby?.id ?? null,
    startsOn: service.datumPoskytovaniOd,
    endsOn: service.datumPoskytovaniDo,
    provider: {
      name: poskytovatel.nazev,
      seat: readSeat(poskytovatel.adresa),
      statutory: (poskytovatel.statutarniOrgany ?? []).flatMap(({ jmeno, prijmeni }) =>
        jmeno && prijmeni ? [{ givenNames: jmeno, familyName: prijmeni }] : [],
      ),
    },
  };
}

/** The data set names towns by code only, as a rule; then the post code has to do. */
function readSeat(found: z.infer<typeof address>): PostalAddress | null {
  if (!found) return null;
  const number = [found.cisloDomovni, found.cisloOrientacni].filter(Boolean).join('/');
  const streetName = found.ulice?.nazev ?? null;
  const street = [streetName ?? (number ? 'č. p.' : null), number].filter(Boolean).join(' ') || null;
  const city = found.obec?.nazev ?? found.castObce?.nazev ?? null;
  const zip = found.psc?.replace(/\s/g, '') || null;
  const town = [zip?.replace(/^(\d{3})(\d{2})$/, '$1 $2'), city].filter(Boolean).join(' ');
  const text = [street, town].filter(Boolean).join(', ');
  return text ? { street, city, zip, text } : null;
}
