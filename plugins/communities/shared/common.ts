import { z } from '@strapi/utils';

/** Anything that a database, a mail or a terminal would choke on: NUL and other control characters but tab and newlines. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Free of control characters and of halves of characters. */
export const isReadable = (value: string) => !CONTROL.test(value) && value.isWellFormed();

/** Text of `min` to `max` characters (UTF-16 code units), trimmed, free of control characters and lone surrogates. */
export const text = (max: number, min = 0) =>
  z
    .string()
    .refine(isReadable, 'must not contain control characters or broken Unicode')
    .transform((value) => value.trim())
    .pipe(z.string().min(min).max(max));

/** One line: as `text`, but without line breaks. */
export const line = (max: number, min = 1) =>
  text(max, min).refine((value) => !/[\n\r]/.test(value), 'must be a single line');

/** An identifier in a path or body: a documentId, a slug or a language code. */
export const key = z.string().regex(/^[A-Za-z0-9_-]{1,100}$/, 'is not a valid identifier');

export const LANGUAGES = ['en', 'fr', 'es', 'pt'] as const;
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'is not a language code such as en or pt-BR');

/** Instants travel as ISO 8601 in UTC, to the millisecond. */
export const instant = z.string();

/** A whole number as it comes in a query string. */
export const count = (min: number, max: number) =>
  z
    .union([z.number(), z.string().regex(/^\d{1,9}$/, 'must be a whole number')])
    .transform(Number)
    .pipe(z.number().int().min(min).max(max));

export const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);

/** `filters[x]=v` and `filters[x][$eq]=v` mean the same; no other operator exists here. */
export const equals = <T extends z.ZodType>(value: T) =>
  z.union([value, z.strictObject({ $eq: value }).transform((it) => (it as { $eq: z.output<T> }).$eq)]);

/** Pages with a number: for lists that stay small (the directory, the members). */
export const numbered = z.strictObject({
  page: count(1, 10_000).optional(),
  pageSize: count(1, 100).optional(),
});

/** Pages with a cursor, for lists that grow: costs the same on page 1 and on page 10,000. */
export const keyset = z.strictObject({
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,120}$/, 'is not a cursor that this API gave out')
    .optional(),
  pageSize: count(1, 100).optional(),
});

export const numberedMeta = z.object({
  pagination: z.object({ page: z.number(), pageSize: z.number(), pageCount: z.number(), total: z.number() }),
});
export const keysetMeta = z.object({
  pagination: z.object({ pageSize: z.number(), next: z.string().nullable(), previous: z.string().nullable() }),
});
export type NumberedMeta = z.infer<typeof numberedMeta>;
export type KeysetMeta = z.infer<typeof keysetMeta>;

/** A person as others see them. Never carries an e-mail address. */
export const person = z
  .object({
    documentId: z.string(),
    name: z.string(),
    institution: z.string().nullable(),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  })
  .meta({ id: 'CommunityPerson' });
export type Person = z.infer<typeof person>;

export const term = z.object({ slug: z.string(), name: z.string() }).meta({ id: 'CommunityTerm' });
export type Term = z.infer<typeof term>;
