import { contentRule } from '../../judging/content-rule.ts';
import type { Rule } from '../../judging/rule.ts';

/** К4: resources of other federal and regional projects. */
export const roadmapMeetsContent4: Rule = contentRule(4);
