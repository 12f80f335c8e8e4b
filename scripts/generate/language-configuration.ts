import { constructKeywords, constructWords, hasFields, letters } from './keyword-patterns.ts';

/** The parts of VS Code's format that are used. */
interface LanguageConfiguration {
  readonly comments: { readonly lineComment: string };
  readonly brackets: readonly Pair[];
  readonly autoClosingPairs: readonly {
    readonly open: string;
    readonly close: string;
    readonly notIn: readonly string[];
  }[];
  readonly surroundingPairs: readonly Pair[];
  readonly wordPattern: string;
  readonly onEnterRules: readonly {
    readonly beforeText: { readonly pattern: string; readonly flags: string };
    readonly action: { readonly indent: 'indent' };
  }[];
  readonly folding: { readonly offSide: boolean };
}

type Pair = readonly [string, string];

/** What an editor needs to know to write the language: its comments, quotes, words, indentation and folding. */
export function languageConfiguration(): LanguageConfiguration {
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
        // Fields stand one level below the line of their construct.
        beforeText: {
          pattern: `^\\s*(?:${constructWords(constructKeywords.filter(hasFields)).join('|')})(?![${letters}-])`,
          flags: 'i',
        },
        action: { indent: 'indent' },
      },
    ],
    folding: { offSide: true },
  };
}
