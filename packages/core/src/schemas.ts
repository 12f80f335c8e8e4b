/** The forms of the model and of what is read from JSON, as zod knows them: an entry of its own, for the reason of `settings.ts`. */
export { configurationSchema } from './configuration/configuration.ts';
export { columnSchema } from './model/column.schema.ts';
export { declarationSchema } from './model/declaration.ts';
export { eventSchema } from './model/event.ts';
export { dkFileSchema } from './model/file.schema.ts';
export { levelSchema } from './model/level.schema.ts';
export { monitoringSchema } from './model/monitoring.ts';
export { reviewSchema } from './model/review.ts';
export { roadmapSchema } from './model/roadmap.ts';
export { rubricSchema } from './rubric/rubric.schema.ts';
export { scoreSchema } from './score/score.schema.ts';
