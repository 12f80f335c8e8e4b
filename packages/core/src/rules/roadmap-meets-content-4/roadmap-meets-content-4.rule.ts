import { contentRule } from '../content-rule.ts';
import type { Rule } from '../rule.ts';

/** К4: resources of other federal and regional projects. */
export const roadmapMeetsContent4: Rule = contentRule(4);
