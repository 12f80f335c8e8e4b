import type { CriterionPart } from '../rubric/rubric.schema.ts';

/** The parts of the expertise, after the rows of its table in the official recommendations; the short names are for one line. */
export const partNames = {
  content: { short: 'экспертиза', full: 'Содержательная экспертиза' },
  information: { short: 'сведения', full: 'Информация о проведении мероприятий' },
  decisions: { short: 'решения', full: 'Рекомендации и управленческие решения' },
} as const satisfies Readonly<Record<CriterionPart, { readonly short: string; readonly full: string }>>;
