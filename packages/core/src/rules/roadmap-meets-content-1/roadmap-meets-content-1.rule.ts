import { contentRule } from '../../judging/content-rule.ts';
import type { Rule } from '../../judging/rule.ts';

/** К1: municipal organizational events aimed at targeted support of schools. */
export const roadmapMeetsContent1: Rule = contentRule(1);
