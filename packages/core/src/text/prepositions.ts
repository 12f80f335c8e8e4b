/** The prepositions that titles of events are full of, and that say nothing by themselves. */
export const prepositions: readonly string[] = [
  'в',
  'во',
  'на',
  'по',
  'с',
  'со',
  'о',
  'об',
  'для',
  'к',
  'за',
  'из',
  'при',
];
