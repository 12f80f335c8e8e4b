import { linksIn } from '@dorkarta/core';
import type { SemanticTokens } from 'vscode-languageserver';
import type { Span } from '../../places/span.ts';
import type { ConstructNode } from '../../structure/outline.ts';
import type { SourceLine, Words } from '../../syntax/source-line.ts';
import { nextLine } from '../../syntax/text-span.ts';
import { readList, readText } from '../../syntax/text-value.ts';
import type { FieldKeyword } from '../../vocabulary/spellings.ts';
import type { FileView } from '../view/file-view.ts';
import { partsOfUse } from '../view/name-target.ts';
import { constructsOf, fieldsOf } from '../view/outline-nodes.ts';
import { commentsIn } from './comments.ts';
import { type TokenType, tokenTypes } from './semantic-token-legend.ts';

interface Token extends Span {
  readonly type: TokenType;
  readonly isDeclaration?: true;
}

/** What the words of a file are, as `semanticTokensLegend` counts it: in the order of the text, none over several lines. */
export function semanticTokens(view: FileView): SemanticTokens {
  return {
    data: encode(
      withoutOverlaps(tokensOf(view)).flatMap((token) => onOneLine(token, view.text)),
      view,
    ),
  };
}

function tokensOf(view: FileView): readonly Token[] {
  const { parsed, text } = view;
  return [
    ...parsed.lines.flatMap(wordToken),
    ...constructsOf(parsed.outline).flatMap(headTokens),
    ...view.uses.flatMap((use) => useTokens(use, text)),
    ...fieldsOf(parsed.outline).flatMap(({ field }) =>
      field.value === undefined ? [] : valueTokens(field.line.keyword, field.value),
    ),
    ...commentsIn(parsed).map((span): Token => ({ ...placeOf(span), type: 'comment' })),
  ];
}

function wordToken(line: SourceLine): readonly Token[] {
  switch (line.shape) {
    case 'construct':
      return [{ ...placeOf(line.word), type: 'keyword' }];
    case 'field':
      return [{ ...placeOf(line.word), type: 'property' }, ...argumentTokens(line.keyword, line.argument)];
    case 'stray':
      return [];
  }
}

/** «факт 2»; who acts is a use of a name. */
function argumentTokens(keyword: FieldKeyword, argument: Words | undefined): readonly Token[] {
  return (keyword === 'fact' || keyword === 'target') && argument !== undefined
    ? [{ ...placeOf(argument), type: 'number' }]
    : [];
}

function headTokens({ keyword, head: { number, name, title } }: ConstructNode): readonly Token[] {
  const tokens: Token[] = [];
  if (number !== undefined) tokens.push({ ...placeOf(number), type: 'number' });
  if (name !== undefined) tokens.push({ ...placeOf(name), type: nameTypes[keyword] ?? 'event', isDeclaration: true });
  if (title?.quoted) tokens.push({ ...title.span, type: 'string' });
  return tokens;
}

const nameTypes: Partial<Readonly<Record<string, TokenType>>> = {
  performer: 'variable',
  school: 'variable',
  group: 'variable',
  project: 'variable',
  municipality: 'variable',
  task: 'variable',
  roadmap: 'namespace',
};

function useTokens(use: FileView['uses'][number], text: string): readonly Token[] {
  const { qualifier, handle } = partsOfUse(use, text);
  const token: Token = { ...placeOf(handle), type: nameTypes[use.declared.kind] ?? 'event' };
  return qualifier === undefined ? [token] : [{ ...placeOf(qualifier), type: 'namespace' }, token];
}

const figure = /\d+(?:[.,]\d+)?(?:\s?%)?/g;
const day = /\d{1,2}\.\d{1,2}\.\d{2,4}/g;
const firstWord = /^\S+/g;

/** The tokens of a field's value: what it can hold tells what stands out in it. */
function valueTokens(keyword: FieldKeyword, value: Words): readonly Token[] {
  const { text, span, quoted } = readText(value);
  const whole = (type: TokenType): readonly Token[] => (text === '' ? [] : [{ ...span, type }]);
  switch (keyword) {
    case 'deadline':
    case 'period':
    case 'date':
    case 'held':
      return whole('date');
    case 'level':
    case 'numbering':
    case 'rubric':
      return whole('enumMember');
    case 'import':
      return whole('string');
    case 'kind':
      return readList(value).map((piece) => ({ ...piece.span, type: 'enumMember' }));
    case 'column':
    case 'ignore':
      return matches(value, firstWord, 'enumMember');
    default:
      return [
        ...linksIn(value.text).map(
          ({ start, end }): Token => ({ start: value.start + start, end: value.start + end, type: 'link' }),
        ),
        ...(quoted ? whole('string') : quotedPieces(value)),
        ...(keyword === 'approved' ? matches(value, day, 'date') : []),
        ...(withFigures.has(keyword) ? matches(value, figure, 'number') : []),
      ];
  }
}

const withFigures: ReadonlySet<FieldKeyword> = new Set<FieldKeyword>(['indicator', 'target', 'count', 'fact']);

function quotedPieces(value: Words): readonly Token[] {
  if (!value.text.includes('"')) return [];
  const quoted = readList(value).filter((piece) => piece.quoted);
  return quoted.map((piece) => ({ ...piece.span, type: 'string' }));
}

function matches(value: Words, pattern: RegExp, type: TokenType): readonly Token[] {
  return [...value.text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: value.start + index,
    end: value.start + index + found.length,
    type,
  }));
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}

/** Puts tokens in order; of two at one place the first that was found counts. */
function withoutOverlaps(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of tokens.toSorted((one, other) => one.start - other.start)) {
    if (token.start >= (kept.at(-1)?.end ?? 0) && token.end > token.start) kept.push(token);
  }
  return kept;
}

const partOfLine = /[^\r\n]+/g;

function onOneLine(token: Token, text: string): readonly Token[] {
  const words = text.slice(token.start, token.end);
  if (!/[\r\n]/.test(words)) return [token];
  return [...words.matchAll(partOfLine)].flatMap(({ 0: part, index }) => {
    const bare = part.trimStart();
    const start = token.start + index + part.length - bare.length;
    return bare === '' ? [] : [{ ...token, start, end: start + bare.length }];
  });
}

/** Five numbers for each token: lines and columns from the one before, length, type, modifiers. */
function encode(tokens: readonly Token[], { text }: FileView): number[] {
  const data: number[] = [];
  let [lines, lineStart, column] = [0, 0, 0];
  let next = nextLine(text, 0);
  for (const { start, end, type, isDeclaration } of tokens) {
    for (; next <= start; next = nextLine(text, next)) {
      lines += 1;
      lineStart = next;
      column = 0;
    }
    data.push(lines, start - lineStart - column, end - start, tokenTypes.indexOf(type), isDeclaration ? 1 : 0);
    lines = 0;
    column = start - lineStart;
  }
  return data;
}
