import { z } from 'zod';
import { list, record } from '../schema.ts';
import { phraseNoteSchema } from './note.schema.ts';
import { sliceSchema, spanSchema } from './span.schema.ts';

/** From the first day of `from` to the last day of `to`. */
export const rangeSchema = record({ kind: z.literal('range'), from: spanSchema, to: spanSchema });

/** From the period's start to the last day of `to`, or, where `included` is false («до мая»), to the day before `to` begins. */
export const untilSchema = record({ kind: z.literal('until'), to: spanSchema, included: z.boolean() });

/** From the first day of `from` to the period's end («с сентября 2022»). */
export const sinceSchema = record({ kind: z.literal('since'), from: spanSchema });

/** One stretch of days. */
export const stretchSchema = z.union([spanSchema, rangeSchema, untilSchema, sinceSchema]);
export type Stretch = z.infer<typeof stretchSchema>;

/**
 * The whole of the roadmap's time, as the author calls it: its period («весь период»), the year («в течение года»), the
 * school year, or always («постоянно», «систематически»). All mean the period; of the school year, what of it is in the period.
 */
export const wholeScopes = ['period', 'year', 'school-year', 'always'] as const;
export const wholeScopeSchema = z.enum(wholeScopes);
export type WholeScope = z.infer<typeof wholeScopeSchema>;
export const wholeSchema = record({ kind: z.literal('whole'), scope: wholeScopeSchema });

export const recurrenceUnits = [
  'day',
  'week',
  'month',
  'quarter',
  'half-year',
  'year',
  'school-quarter',
  'trimester',
  'school-year',
] as const;
export const recurrenceUnitSchema = z.enum(recurrenceUnits);
export type RecurrenceUnit = z.infer<typeof recurrenceUnitSchema>;

/** A month of each unit where one is named, from 1; -1 is the last. */
const monthOfUnit = z.number().int().min(-1).max(12).exactOptional();
const dayOfMonthSchema = z.number().int().min(1).max(31);

/**
 * Days of a month by number («до 5 числа»: from 1 to 5), each range with both ends; 31 is the last day of any month.
 * They are of the unit's first month, or of its `month` («последнего месяца квартала» is -1), or of the month after the unit
 * where `following` («месяца, следующего за отчётным»).
 */
export const monthDaysSchema = record({
  kind: z.literal('month-days'),
  days: list(record({ from: dayOfMonthSchema, to: dayOfMonthSchema })),
  following: z.boolean(),
  month: monthOfUnit,
});
/** Days of the week, 1 is Monday; with `nth` only those of the month (1 is the first, -1 the last), else each of them. */
export const weekdaysSchema = record({
  kind: z.literal('weekdays'),
  days: list(z.number().int().min(1).max(7)),
  nth: list(z.number().int().min(-1).max(5)),
  month: monthOfUnit,
});
/** A part of each unit («в конце каждого квартала»), or of a month of each («последняя неделя последнего месяца квартала»). */
export const unitSliceSchema = record({ kind: z.literal('unit-slice'), slice: sliceSchema, month: monthOfUnit });

export const recurrenceBoundSchema = z.discriminatedUnion('kind', [monthDaysSchema, weekdaysSchema, unitSliceSchema]);
export type RecurrenceBound = z.infer<typeof recurrenceBoundSchema>;

/**
 * Something that comes again: `times` times in each `every` units («2 раза в год»: 2, 1, year; «раз в два месяца»: 1, 2, month).
 * `bound` limits the days within a unit; `within` names the time of each year («ежегодно, до 1 марта»);
 * `during` limits the whole («ежемесячно с сентября по май») and is empty where the roadmap's period does.
 */
export const recurringSchema = record({
  kind: z.literal('recurring'),
  unit: recurrenceUnitSchema,
  every: z.number().int().min(1).max(99),
  times: z.number().int().min(1).max(99),
  /** «Не реже»: it may come more often. */
  atLeast: z.boolean(),
  bound: recurrenceBoundSchema.exactOptional(),
  within: list(stretchSchema),
  during: list(z.union([stretchSchema, wholeSchema])),
});
export type Recurring = z.infer<typeof recurringSchema>;

/** A time that is none («по отдельному графику»). */
export const vagueSchema = record({ kind: z.literal('vague'), words: z.string() });
/** Words that could not be understood. */
export const unknownSchema = record({ kind: z.literal('unknown'), words: z.string() });

export const deadlinePartSchema = z.union([stretchSchema, wholeSchema, recurringSchema, vagueSchema, unknownSchema]);
export type DeadlinePart = z.infer<typeof deadlinePartSchema>;

const deadlineRecord = record({
  text: z.string(),
  parts: list(deadlinePartSchema),
  notes: list(phraseNoteSchema),
});
/**
 * A deadline («срок»): the author's words, what they mean, and what was guessed. It is a function of the words alone;
 * what it means for a roadmap is `resolveDeadline`'s to say.
 */
export interface Deadline extends z.infer<typeof deadlineRecord> {}
export const deadlineSchema: z.ZodType<Deadline> = deadlineRecord;
