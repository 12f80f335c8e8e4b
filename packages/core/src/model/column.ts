/** What a column of the printed table can hold. */
export const columnKeys = [
  'number',
  'event',
  'deadline',
  'quarters',
  'months',
  'indicators',
  'performers',
  'coPerformers',
  'documents',
  'venue',
  'resources',
  'participants',
  'risk',
  'kind',
  'note',
] as const;
export type ColumnKey = (typeof columnKeys)[number];
