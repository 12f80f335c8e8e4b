import { z } from 'zod';
import { record } from '../schema.ts';

/** A calendar year that a roadmap may speak of. */
export const yearSchema = z.number().int().min(1900).max(2199);
const monthNumberSchema = z.number().int().min(1).max(12);
const year = yearSchema.exactOptional();

export const seasons = ['winter', 'spring', 'summer', 'autumn'] as const;
export const seasonSchema = z.enum(seasons);
export type Season = z.infer<typeof seasonSchema>;

export const schoolTerms = ['half-year', 'trimester', 'quarter'] as const;
export const schoolTermSchema = z.enum(schoolTerms);
export type SchoolTerm = z.infer<typeof schoolTermSchema>;

/** A day; it need not exist («31 февраля» is kept as written, with a note). `time` is «13:30», kept and never used. */
export const daySpanSchema = record({
  kind: z.literal('day'),
  day: z.number().int().min(0).max(99),
  month: monthNumberSchema,
  year,
  time: z.string().exactOptional(),
});

export const monthSpanSchema = record({ kind: z.literal('month'), month: monthNumberSchema, year });
export const quarterSpanSchema = record({ kind: z.literal('quarter'), quarter: z.number().int().min(1).max(4), year });
export const halfYearSpanSchema = record({ kind: z.literal('half-year'), half: z.number().int().min(1).max(2), year });
/** A season; winter is of the year it begins in. */
export const seasonSpanSchema = record({ kind: z.literal('season'), season: seasonSchema, year });
/** School holidays; winter holidays are of the year they begin in. */
export const holidaysSpanSchema = record({ kind: z.literal('holidays'), season: seasonSchema, year });
/** A calendar year. */
export const yearSpanSchema = record({ kind: z.literal('year'), year });
/** A school year, 1 September – 31 August, by the calendar year it begins in. */
export const schoolYearSpanSchema = record({ kind: z.literal('school-year'), year });
/** A half-year, trimester or quarter of school, by the calendar year that its school year begins in. */
export const schoolTermSpanSchema = record({
  kind: z.literal('school-term'),
  term: schoolTermSchema,
  number: z.number().int().min(1).max(4),
  year,
});

const wholeSpans = [
  daySpanSchema,
  monthSpanSchema,
  quarterSpanSchema,
  halfYearSpanSchema,
  seasonSpanSchema,
  holidaysSpanSchema,
  yearSpanSchema,
  schoolYearSpanSchema,
  schoolTermSpanSchema,
] as const;

/** A stretch of the calendar that has a name. An absent `year` is one the author did not write. */
export const namedSpanSchema = z.discriminatedUnion('kind', wholeSpans);
export type NamedSpan = z.infer<typeof namedSpanSchema>;

export const slices = [
  'beginning',
  'middle',
  'end',
  'first-half',
  'second-half',
  'first-decade',
  'second-decade',
  'third-decade',
  'week-1',
  'week-2',
  'week-3',
  'week-4',
  'week-5',
  'last-week',
] as const;
export const sliceSchema = z.enum(slices);
export type Slice = z.infer<typeof sliceSchema>;

/** A part of a named span: «конец апреля», «первая декада мая», «последняя неделя августа». */
export const sliceSpanSchema = record({ kind: z.literal('slice'), slice: sliceSchema, of: namedSpanSchema });

/** What can be an end of a range. */
export const spanSchema = z.discriminatedUnion('kind', [...wholeSpans, sliceSpanSchema]);
export type Span = z.infer<typeof spanSchema>;
