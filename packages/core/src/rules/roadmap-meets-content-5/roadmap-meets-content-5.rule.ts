import { contentRule } from '../../judging/content-rule.ts';
import type { Rule } from '../../judging/rule.ts';

/** К5: municipal indicators of results for every task. */
export const roadmapMeetsContent5: Rule = contentRule(5);
