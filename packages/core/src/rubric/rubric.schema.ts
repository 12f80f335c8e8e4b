import { z } from 'zod';
import { eventFeatureSchema } from '../facts/event-feature.schema.ts';
import { levelSchema } from '../model/level.schema.ts';
import { list, record } from '../schema.ts';

/** What can be true of an event once it was reported on. */
export const reportFeatures = ['information', 'document', 'coverage'] as const;
export type ReportFeature = (typeof reportFeatures)[number];
export const reportFeatureSchema = z.enum(reportFeatures, {
  error: `одно из: ${reportFeatures.map((feature) => `"${feature}"`).join(', ')}`,
});

/** What a monitoring report as a whole can hold. */
export const monitoringParts = ['recommendation', 'decision'] as const;
export type MonitoringPart = (typeof monitoringParts)[number];
export const monitoringPartSchema = z.enum(monitoringParts, { error: '"recommendation" или "decision"' });

const shareSchema = z.number({ error: 'доля от 0 до 1, например 0.9' }).min(0).max(1);
const featuresSchema = list(eventFeatureSchema);

/** At least so many events have all these features. */
const countSchema = record({
  count: record({ events: featuresSchema, atLeast: z.number({ error: 'целое число от 1' }).int().min(1) }),
});
/** At least this share of the events that have the features `of` have the features `with` too. */
const shareOfSchema = record({ share: record({ of: featuresSchema, with: featuresSchema, atLeast: shareSchema }) });
/** Every task of the roadmap (where none is declared: every section with events) has an event with these features. */
const everyTaskSchema = record({ everyTask: record({ with: featuresSchema }) });
/** At least this share of the events that are due was reported with this. */
const reportedSchema = record({ reported: record({ with: reportFeatureSchema, atLeast: shareSchema }) });
/** The monitoring report holds such a part. */
const existsSchema = record({ exists: monitoringPartSchema });

const requirementForms = {
  count: countSchema,
  share: shareOfSchema,
  everyTask: everyTaskSchema,
  reported: reportedSchema,
  exists: existsSchema,
};

const requirementUnion = z.union(Object.values(requirementForms), {
  error: `одно из требований: ${Object.keys(requirementForms)
    .map((form) => `{"${form}": …}`)
    .join(', ')}`,
});
/** What the events or the monitoring report must show. */
export type Requirement = z.infer<typeof requirementUnion>;

/** The parts of the expertise: what the roadmap plans, what is reported of its events, what was decided after the monitoring. */
export const criterionParts = ['content', 'information', 'decisions'] as const;
export type CriterionPart = (typeof criterionParts)[number];

const criterionRecord = record({
  /** ASCII, permanent: «content-1». */
  id: z.string({ error: 'имя критерия латиницей, например "content-1"' }).regex(/^[a-z][a-z0-9-]*$/, {
    error: 'имя критерия латиницей, например "content-1"',
  }),
  /** As shown in a line: «К1». */
  code: z.string({ error: 'краткое обозначение, например "К1"' }),
  part: z.enum(criterionParts, { error: '"content", "information" или "decisions"' }),
  title: z.string({ error: 'формулировка критерия' }),
  points: z.number({ error: 'число баллов, больше 0' }).positive(),
  /** All of them must hold. */
  requires: z
    .array(requirementUnion, { error: 'список требований' })
    .min(1, { error: 'хотя бы одно требование' })
    .readonly(),
  /** What to do where it does not hold. */
  remedy: z.string({ error: 'что сделать, чтобы получить балл' }),
  /** The same as an expert recommends it in an official paper; the remedy where absent. */
  recommendation: z.string({ error: 'что рекомендует эксперт' }).exactOptional(),
});
/** A criterion of the expertise with its points. */
export interface Criterion extends z.infer<typeof criterionRecord> {}

const conclusionRecord = record({
  level: z.union([z.literal(1), z.literal(2), z.literal(3)], { error: '1, 2 или 3' }),
  text: z.string({ error: 'формулировка заключения' }),
  /** The essence of the text, as in «до „системной плановой работы“ не хватает …». */
  short: z.string({ error: 'суть заключения в родительном падеже' }),
  /** The least points for it. */
  from: z.number({ error: 'наименьшее число баллов' }).min(0),
});
/** One of the conclusions that the points lead to. */
export interface Conclusion extends z.infer<typeof conclusionRecord> {}

const rubricRecord = record({
  id: z.string({ error: 'имя критериев, например "рекомендации_2022"' }),
  version: z.number({ error: 'номер версии: целое число от 1' }).int().min(1),
  title: z.string({ error: 'название критериев' }),
  source: z.string({ error: 'документ, из которого взяты критерии' }),
  /** The levels of roadmap that it judges. */
  levels: z.array(levelSchema, { error: 'уровни дорожных карт, например ["municipal"]' }).min(1).readonly(),
  criteria: z
    .array(criterionRecord, { error: 'список критериев' })
    .min(1, { error: 'хотя бы один критерий' })
    .readonly(),
  conclusions: z.array(conclusionRecord, { error: 'список заключений' }).readonly(),
  /** Where the bounds of the conclusions come from, shown wherever they are. */
  boundsNote: z.string({ error: 'откуда взяты границы заключений' }).exactOptional(),
});

/** Criteria for judging a roadmap: points, what they require, and the conclusions that the points lead to. */
export interface Rubric extends z.infer<typeof rubricRecord> {}
export const rubricSchema: z.ZodType<Rubric> = rubricRecord;
