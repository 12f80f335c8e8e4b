/**
 * What can be true of an event. A rubric asks for these and no others: the set is closed, so that a region's criteria are
 * data, not code. The first group is known from the roadmap, the second only once the municipality has reported.
 */
export const eventFeatures = [
  'municipal',
  'organizational',
  'targeted',
  'methodical',
  'at-school',
  'uses-other-project',
  'indicator',
  'deadline',
  'performer',
  'for-all-schools',
  'diagnostics',
  'monitoring',
  'administration',
  'curatorship',
  'experience',
  'individual',
  'parents',
  'objectivity',
] as const;
export type EventFeature = (typeof eventFeatures)[number];
