import { ruledTraitName, ruledTraits } from '../taxonomy/trait.ts';
import type { SurveyFeature } from './survey-record.ts';

/** What a survey says of events beside what experts can say of them. */
const further = {
  'for-all-schools': 'все школы',
  'joins-region': 'региональное',
  'concrete-deadline': 'конкретный срок',
  indicator: 'показатель',
} as const satisfies Partial<Record<SurveyFeature, string>>;

/** What tables tell of events, in their order, each with the word for it. */
export const tabledFeatures: readonly { readonly feature: SurveyFeature; readonly name: string }[] = [
  ...ruledTraits.map((feature) => ({ feature, name: ruledTraitName(feature) })),
  ...Object.entries(further).map(([feature, name]) => ({ feature: feature as keyof typeof further, name })),
];
