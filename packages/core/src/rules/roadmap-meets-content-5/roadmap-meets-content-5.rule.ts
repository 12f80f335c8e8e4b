import { contentRule } from '../content-rule.ts';
import type { Rule } from '../rule.ts';

/** К5: municipal indicators of results for every task. */
export const roadmapMeetsContent5: Rule = contentRule(5);
