import { contentRule } from '../content-rule.ts';
import type { Rule } from '../rule.ts';

/** К1: municipal organizational events aimed at targeted support of schools. */
export const roadmapMeetsContent1: Rule = contentRule(1);
