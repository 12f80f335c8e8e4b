import { deadlineExists } from './deadline-exists/deadline-exists.rule.ts';
import { deadlineRunsForward } from './deadline-runs-forward/deadline-runs-forward.rule.ts';
import type { Rule } from './rule.ts';

/** Every rule about roadmaps, once. */
export const roadmapRules: readonly Rule[] = [deadlineExists, deadlineRunsForward];
