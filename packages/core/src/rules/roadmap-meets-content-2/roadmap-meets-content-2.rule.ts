import { contentRule } from '../../judging/content-rule.ts';
import type { Rule } from '../../judging/rule.ts';

/** К2: municipal methodical events. */
export const roadmapMeetsContent2: Rule = contentRule(2);
