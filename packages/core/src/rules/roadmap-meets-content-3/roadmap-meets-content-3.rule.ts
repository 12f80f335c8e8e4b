import { contentRule } from '../../judging/content-rule.ts';
import type { Rule } from '../../judging/rule.ts';

/** К3: events held at the municipality's schools. */
export const roadmapMeetsContent3: Rule = contentRule(3);
