import { type MentionRules, mentionRules } from '../../mapping/mention-rules.ts';
import type { FieldKeyword } from '../../vocabulary/spellings.ts';

/** Who and what a field mentions; undefined where it mentions nothing by name. */
export function mentionRulesOf(keyword: FieldKeyword): MentionRules | undefined {
  switch (keyword) {
    case 'performers':
    case 'coPerformers':
    case 'participants':
    case 'schools':
    case 'venue':
    case 'resources':
    case 'homeMunicipality':
    case 'tasks':
    case 'within':
      return mentionRules[keyword];
    case 'target':
      return mentionRules.plans;
    case 'action':
    case 'template':
      return mentionRules.bodies;
    default:
      return undefined;
  }
}
