import { letters } from '@dorkarta/core';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { type Head, readHead } from '../syntax/head.ts';
import { lineSpace } from '../syntax/line-space.ts';
import type { ConstructLine, Words } from '../syntax/source-line.ts';
import { constructs, isDeclaration } from '../vocabulary/constructs.ts';
import { part, shortened } from './words-part.ts';

/** What was meant to declare a name: «лицей1 - МАОУ «Лицей № 1»», «лицей 1 = МАОУ «Лицей № 1»». */
interface MeantDeclaration {
  readonly head: Head;
  readonly diagnostic: Diagnostic;
  /** As it is to be written. */
  readonly text: string;
}

const space = `[${lineSpace}]`;
/** A name with a digit, which no title begins with. */
const name = `[${letters}_]+\\d[${letters}\\d_]*`;
const otherSign = new RegExp(`^(${name})${space}*(?:[–—−:-]|[=-]>|==)${space}+(?=\\S)`);
const inTwo = new RegExp(`^([${letters}_]+)${space}+(\\d{1,3})${space}+=${space}+(?=\\S)`);

/** A declaration whose name was not read, where it is plain what it was meant to be. */
function meantDeclaration(words: Words): MeantDeclaration | undefined {
  const [front = '', first = '', second = ''] = otherSign.exec(words.text) ?? inTwo.exec(words.text) ?? [];
  if (front === '') return undefined;
  const title = part(words, front.length);
  const text = `${first}${second} = ${title.text}`;
  const named = { text: `${first}${second}`, start: words.start, end: words.start + front.trimEnd().length };
  const head = { ...readHead(title), number: undefined, name: { ...named, end: words.start + first.length } };
  const message = `Имя объявляют одним словом и знаком «=»: напишите «${shortened(text)}».`;
  return { head, diagnostic: diagnose('line-is-understood', { start: named.start, end: named.end }, message), text };
}

/** The same of a line, where it is one of a declaration. */
export function meantDeclarationIn({
  keyword,
  head,
}: Pick<ConstructLine, 'keyword' | 'head'>): MeantDeclaration | undefined {
  return isDeclaration(keyword) && head !== undefined ? meantDeclaration(head) : undefined;
}

/** The head of a line that says nothing but its word. */
export const emptyHead: Head = {
  number: undefined,
  name: undefined,
  title: undefined,
  colon: undefined,
  notAName: undefined,
};

/** The head of a line as it was meant. */
export function headOf(line: ConstructLine): Head {
  if (line.head === undefined) return emptyHead;
  return meantDeclarationIn(line)?.head ?? readHead(line.head, constructs[line.keyword].head);
}
