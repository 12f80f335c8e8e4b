import { type ConstructKeyword, constructWords, letters } from './keyword-patterns.ts';

/** The constructs whose fields stand one level below their line. */
const withFields: readonly ConstructKeyword[] = [
  'group',
  'project',
  'roadmap',
  'section',
  'subsection',
  'event',
  'stage',
  'proposal',
  'monitoring',
  'report',
];

/** What an editor needs to know to write the language: its comments, quotes, words, indentation and folding. */
export function languageConfiguration(): object {
  return {
    comments: { lineComment: '//' },
    brackets: [
      ['(', ')'],
      ['«', '»'],
    ],
    autoClosingPairs: [
      { open: '"', close: '"', notIn: ['string', 'comment'] },
      { open: '«', close: '»', notIn: ['comment'] },
      { open: '(', close: ')', notIn: ['comment'] },
    ],
    surroundingPairs: [
      ['"', '"'],
      ['«', '»'],
      ['(', ')'],
    ],
    wordPattern: `[${letters}]+(?:-[${letters}]+)*`,
    onEnterRules: [
      {
        beforeText: { pattern: `^\\s*(?:${constructWords(withFields).join('|')})(?![${letters}-])`, flags: 'i' },
        action: { indent: 'indent' },
      },
    ],
    folding: { offSide: true },
  };
}
