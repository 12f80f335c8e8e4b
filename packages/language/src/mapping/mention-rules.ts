import type { NamedKind } from '../names/declared-name.ts';

/** What may be meant in a field, and whether free words will do; of some a rule judges them. */
export interface MentionRules {
  readonly kinds: readonly NamedKind[];
  readonly words: 'allowed' | 'judged' | 'forbidden';
  readonly numbers?: true;
  readonly allSchools?: true;
  /** Whether all are to be named who perform something. */
  readonly isListOfPerformers?: true;
}

const someone: readonly NamedKind[] = ['performer', 'school', 'group'];

/** Who and what the fields of a roadmap mention. */
export const mentionRules = {
  performers: { kinds: someone, words: 'allowed', isListOfPerformers: true },
  coPerformers: { kinds: someone, words: 'allowed', isListOfPerformers: true },
  participants: { kinds: ['school', 'group'], words: 'allowed', allSchools: true },
  schools: { kinds: ['school', 'group'], words: 'allowed' },
  venue: { kinds: ['school', 'group'], words: 'allowed' },
  resources: { kinds: ['project'], words: 'allowed' },
  homeMunicipality: { kinds: ['municipality'], words: 'judged' },
  plans: { kinds: someone, words: 'forbidden' },
  bodies: { kinds: someone, words: 'forbidden' },
  tasks: { kinds: ['task'], words: 'forbidden', numbers: true },
  within: { kinds: ['event', 'proposal'], words: 'forbidden', numbers: true },
} as const satisfies Readonly<Record<string, MentionRules>>;
