import type { Mention } from './mention.schema.ts';

/** The words that mean every school of the municipality. */
export const allSchools = 'все школы';

/** What is printed for a mention. */
export function mentionTitle(mention: Mention): string {
  switch (mention.kind) {
    case 'declared':
      return mention.title;
    case 'text':
      return mention.text;
    case 'all-schools':
      return allSchools;
  }
}
