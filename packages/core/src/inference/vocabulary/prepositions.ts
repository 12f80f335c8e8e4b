/** The prepositions that titles of events have. */
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
