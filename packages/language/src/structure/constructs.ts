import type { ConstructKeyword, FieldKeyword } from '../vocabulary/spellings.ts';

/** What the language knows of a construct's place and fields. */
export interface ConstructShape {
  /**
   * Its rank from the outside in. A construct ends where the next one of its rank or of a higher (smaller) one begins.
   * Declarations have none: they stand anywhere and end nothing.
   */
  readonly rank?: number;
  readonly fields: readonly FieldKeyword[];
  /** Its fields stand in the lines directly below it only. */
  readonly direct?: true;
}

const inheritable: readonly FieldKeyword[] = ['tasks', 'participants', 'risk', 'level', 'performers', 'kind'];
const result: readonly FieldKeyword[] = ['deadline', 'performers', 'indicator', 'target', 'document'];

/** Every construct: the nesting and the fields of the language, in one table. */
export const constructs: Readonly<Record<ConstructKeyword, ConstructShape>> = {
  performer: { fields: [] },
  school: { fields: [] },
  group: { fields: ['schools', 'count'], direct: true },
  project: { fields: ['level'], direct: true },
  task: { fields: [] },
  roadmap: {
    rank: 0,
    fields: [
      'municipality',
      'region',
      'period',
      'goal',
      'rationale',
      'approved',
      'position',
      'signature',
      'template',
      'column',
      'numbering',
      'label',
      'rubric',
      'ignore',
      ...inheritable,
    ],
  },
  section: { rank: 1, fields: ['goal', 'ignore', ...inheritable] },
  subsection: { rank: 2, fields: ['goal', 'ignore', ...inheritable] },
  event: {
    rank: 3,
    fields: ['venue', 'resources', 'within', 'action', 'note', 'ignore', ...result, ...inheritable],
  },
  stage: { rank: 4, fields: result },
  proposal: { rank: 3, fields: ['participants', 'kind'] },
  monitoring: { rank: 0, fields: ['date', 'ignore'] },
  report: { rank: 3, fields: ['held', 'information', 'fact', 'document', 'coverage', 'state', 'ignore'] },
  recommendation: { rank: 3, fields: [] },
  decision: { rank: 3, fields: [] },
};

/** Fields that may stand more than once: each is one more, or lengthens the list. */
export const repeatableFields: ReadonlySet<FieldKeyword> = new Set<FieldKeyword>([
  'import',
  'goal',
  'indicator',
  'target',
  'document',
  'coverage',
  'action',
  'fact',
  'note',
  'column',
  'ignore',
  'performers',
  'participants',
  'kind',
  'resources',
  'tasks',
  'risk',
]);

/** Constructs inside which a declaration is one only with `имя =`. */
export const bodiesOfText: ReadonlySet<ConstructKeyword> = new Set<ConstructKeyword>([
  'event',
  'stage',
  'proposal',
  'report',
  'recommendation',
  'decision',
]);

/** The constructs that declare something by name. */
export const declarationWords: ReadonlySet<ConstructKeyword> = new Set<ConstructKeyword>([
  'performer',
  'school',
  'group',
  'project',
  'task',
]);
