import type { ConstructKeyword, KnownField } from '../../vocabulary/spellings.ts';

/** The fields of a construct in the order in which one writes them. */
export interface WritingOrder {
  /** Those that it should not be without: they come before everything else. */
  readonly first: readonly KnownField[];
  readonly later: readonly KnownField[];
}

/** For every construct that has fields, all of them. */
export const writingOrder: Readonly<Partial<Record<ConstructKeyword, WritingOrder>>> = {
  school: { first: [], later: ['curator', 'risk', 'contact'] },
  group: { first: ['schools'], later: ['count'] },
  project: { first: ['level'], later: [] },
  municipality: { first: ['short'], later: ['genitive'] },
  roadmap: {
    first: ['homeMunicipality', 'region', 'period', 'goal', 'approved'],
    later: [
      'participants',
      'template',
      'rubric',
      'goal',
      'tasks',
      'performers',
      'coPerformers',
      'risk',
      'kind',
      'level',
      'rationale',
      'approver',
      'agreed',
      'position',
      'signature',
      'date',
      'annex',
      'numbering',
      'label',
      'column',
      'orientation',
      'columnNumbers',
      'schoolList',
      'note',
      'abbreviations',
      'signed',
      'prepared',
      'ignore',
    ],
  },
  section: {
    first: [],
    later: ['tasks', 'goal', 'participants', 'performers', 'coPerformers', 'risk', 'kind', 'level', 'ignore'],
  },
  subsection: {
    first: [],
    later: ['tasks', 'goal', 'participants', 'performers', 'coPerformers', 'risk', 'kind', 'level', 'ignore'],
  },
  event: {
    first: ['kind', 'deadline', 'performers', 'indicator'],
    later: [
      'target',
      'coPerformers',
      'participants',
      'indicator',
      'document',
      'venue',
      'resources',
      'tasks',
      'risk',
      'within',
      'level',
      'note',
      'performers',
      'kind',
      'action',
      'ignore',
    ],
  },
  stage: { first: ['deadline', 'indicator'], later: ['target', 'performers', 'coPerformers', 'indicator', 'document'] },
  proposal: { first: ['participants', 'kind'], later: ['participants', 'kind'] },
  monitoring: { first: ['date'], later: ['ignore'] },
  review: { first: ['date', 'expert', 'criterion'], later: ['criterion', 'ruling', 'approved', 'ignore'] },
  report: {
    first: ['held', 'information', 'document'],
    later: ['state', 'fact', 'document', 'coverage', 'reason', 'resolution', 'ignore'],
  },
};

/** In a matrix a row is what each body does; it has neither deadlines nor performers of its own. */
export const matrixEventOrder: WritingOrder = {
  first: ['action'],
  later: [
    'action',
    'indicator',
    'target',
    'kind',
    'participants',
    'tasks',
    'document',
    'venue',
    'resources',
    'note',
    'ignore',
  ],
};
