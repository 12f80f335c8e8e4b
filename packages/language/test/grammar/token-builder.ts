import { type CustomPatternMatcherReturn, Lexer, type TokenType, type TokenVocabulary } from 'chevrotain';
import { DefaultTokenBuilder, type TokenBuilderOptions } from 'langium';
import { type KeywordHit, readKeyword } from '../../src/syntax/keyword-reader.ts';
import { lineSpace } from '../../src/syntax/line-space.ts';
import { endOfHead, endOfList, endOfPlainText, endOfText } from '../../src/syntax/text-span.ts';
import { isArgumentKeyword, isConstructKeyword, isListKeyword, isTextKeyword } from './generated/ast.ts';

type Matcher = (text: string, offset: number, matched: readonly { readonly tokenType: TokenType }[]) => number;

/**
 * The lexer has a mode for each thing that can come next on a line, so that a word is a keyword only where a line begins:
 *
 *     line ── construct's word ──► head
 *          ── field's word ──────► field or argument ── colon ──► value
 *
 * The line break leads back to `line` from everywhere.
 */
const modes: Readonly<Record<string, readonly string[]>> = {
  head: ['EOL', 'SPACE', 'COMMENT', 'HEAD'],
  field: ['EOL', 'SPACE', ':', 'COMMENT', 'BARE'],
  argument: ['EOL', 'SPACE', ':', 'COMMENT', 'ARGUMENT'],
  value: ['EOL', 'SPACE', 'COMMENT', 'LIST', 'TEXT'],
};

/** Builds the tokens of the grammar with patterns that know where they stand. */
export class DorkartaTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(
    grammar: Parameters<DefaultTokenBuilder['buildTokens']>[0],
    options?: TokenBuilderOptions,
  ): TokenVocabulary {
    const tokens = super.buildTokens(grammar, options) as TokenType[];
    const byName = new Map(tokens.map((token) => [token.name, token]));
    const named = (name: string): TokenType => {
      const token = byName.get(name);
      if (token === undefined) throw new Error(`The grammar has no token ${name}`);
      return token;
    };
    const keywords = tokens.filter((token) => modeBehind(token.name) !== undefined);
    const hitAt = rememberLast(readKeyword);
    for (const keyword of keywords) setKeyword(keyword, hitAt);
    setTerminals(named);
    return {
      defaultMode: 'line',
      modes: {
        line: [...['BLANK', 'SPACE', 'COMMENT'].map(named), ...keywords, named('STRAY')],
        ...Object.fromEntries(Object.entries(modes).map(([mode, names]) => [mode, names.map(named)])),
      },
    };
  }
}

function modeBehind(keyword: string): string | undefined {
  if (isConstructKeyword(keyword)) return 'head';
  if (isTextKeyword(keyword) || isListKeyword(keyword)) return 'field';
  return isArgumentKeyword(keyword) ? 'argument' : undefined;
}

function setKeyword(token: TokenType, hitAt: (text: string, offset: number) => KeywordHit | undefined): void {
  setPattern(token, (text, offset) => {
    const hit = hitAt(text, offset);
    return hit?.keyword === token.name ? offset + hit.length : -1;
  });
  token.PUSH_MODE = modeBehind(token.name) as string;
}

function setTerminals(named: (name: string) => TokenType): void {
  const toLineEnd: Matcher = endOfPlainText;
  setPattern(named('HEAD'), endOfHead);
  setPattern(named('TEXT'), endOfText);
  setPattern(named('LIST'), (text, offset, matched) =>
    isListKeyword(matched.at(-2)?.tokenType.name) ? endOfList(text, offset) : -1,
  );
  setPattern(named('ARGUMENT'), endOfArgument);
  setPattern(named('BARE'), toLineEnd);
  setPattern(named('STRAY'), toLineEnd);
  named('COMMENT').GROUP = Lexer.SKIPPED;
  named('COMMENT').PATTERN = new RegExp(`(?<![^${lineSpace}\\r\\n])//[^\\r\\n]*`);
  named('SPACE').PATTERN = new RegExp(`[${lineSpace}]+`);
  named('EOL').POP_MODE = true;
  const colon = named(':');
  delete colon.LONGER_ALT;
  colon.POP_MODE = true;
  colon.PUSH_MODE = 'value';
}

function endOfArgument(text: string, offset: number): number {
  const end = endOfPlainText(text, offset);
  const colon = text.slice(offset, end).indexOf(':');
  return colon < 0 ? end : offset + text.slice(offset, offset + colon).trimEnd().length;
}

function setPattern(token: TokenType, matcher: Matcher): void {
  delete token.LONGER_ALT;
  token.LINE_BREAKS = true;
  token.PATTERN = {
    exec: (text: string, offset: number, matched: readonly { readonly tokenType: TokenType }[]) => {
      const end = matcher(text, offset, matched);
      return end > offset ? ([text.slice(offset, end)] as unknown as CustomPatternMatcherReturn) : null;
    },
  } as never;
}

/** Asks once for each place, however many keywords ask about it. */
function rememberLast<Answer>(
  read: (text: string, offset: number) => Answer,
): (text: string, offset: number) => Answer {
  let last: { readonly text: string; readonly offset: number; readonly answer: Answer } | undefined;
  return (text, offset) => {
    if (last === undefined || last.offset !== offset || last.text !== text)
      last = { text, offset, answer: read(text, offset) };
    return last.answer;
  };
}
