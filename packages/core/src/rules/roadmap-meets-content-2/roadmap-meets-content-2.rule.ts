import { contentRule } from '../content-rule.ts';
import type { Rule } from '../rule.ts';

/** К2: municipal methodical events. */
export const roadmapMeetsContent2: Rule = contentRule(2);
