import { numberingWords } from '@dorkarta/core';
import type { Head } from '../../syntax/head.ts';
import { colonSource } from '../../syntax/head-patterns.ts';
import { typedRoman } from '../../syntax/typed-roman.ts';
import { type Fix, type FixStanding, inserting, quickFix, replacing } from './fix.ts';
import { constructOfLine, type FixContext } from './fix-context.ts';
import { quoting } from './quoting.ts';

/** Takes the title of a construct into quotes, from where the diagnostic begins: what was read as a number or name is text then. */
export function quoteTitle(context: FixContext, standing: FixStanding = {}): readonly Fix[] {
  const { view, diagnostic, line } = context;
  if (line?.shape !== 'construct' || line.head === undefined || headOf(context)?.title?.quoted === true) return [];
  const edits = quoting(view.text, { start: diagnostic.span.start, end: line.head.end });
  return edits.length === 0 ? [] : [quickFix('Взять название в кавычки', edits, standing)];
}

function headOf(context: FixContext): Head | undefined {
  return constructOfLine(context)?.head;
}

/** The fixes of `number-is-clear`: it is a number, or it is part of the title. */
export function numberFixes(context: FixContext): readonly Fix[] {
  const { diagnostic, words } = context;
  const head = headOf(context);
  if (head?.number === undefined) {
    const roman = typedRoman(words);
    if (roman !== undefined) {
      const { start } = diagnostic.span;
      const edit = replacing({ start, end: start + roman.typed.length }, roman.meant);
      return [quickFix(`Это номер: написать «${roman.meant}»`, [edit], { isPreferred: true }), ...quoteTitle(context)];
    }
    const marked = /^(?:№\s*((?:\d+\.)*\d+)[.:)]?|((?:\d+\.)*\d+)\.?[:)])\s*/.exec(words);
    if (marked !== null) {
      const { start } = diagnostic.span;
      const number = `${marked[1] ?? marked[2]}.`;
      const edit = replacing({ start, end: start + marked[0].length }, `${number} `);
      return [quickFix(`Написать «${number}»`, [edit], { isPreferred: true })];
    }
    const digits = /^\d+/.exec(words)?.[0] ?? '';
    const dot = inserting(diagnostic.span.start + digits.length, '.');
    const isNumber = digits === '' ? [] : [quickFix(`Это номер: поставить точку («${digits}.»)`, [dot])];
    return [...isNumber, ...quoteTitle(context)];
  }
  return [...quoteTitle(context, { isPreferred: true }), ...capitalise(head)];
}

function capitalise({ number, title }: Head): readonly Fix[] {
  if (number === undefined || title === undefined) return [];
  const first = title.text.slice(0, 1).toUpperCase();
  const { start } = title.span;
  const edit = replacing({ start, end: start + 1 }, first);
  return [quickFix(`Это номер: начать название с прописной буквы («${number.text} ${first}…»)`, [edit])];
}

/** The fix of `numbering-fits-subsections`: the numbering by which events are counted already. */
export function numberingFixes({ view }: FixContext): readonly Fix[] {
  const line = view.parsed.lines.find((each) => each.shape === 'field' && each.keyword === 'numbering');
  if (line?.shape !== 'field' || line.value === undefined) return [];
  const words = numberingWords['by-subsection'];
  return [quickFix(`Написать «нумерация: ${words}»`, [replacing(line.value, words)], { isPreferred: true })];
}

/** The fixes of `name-is-used`. */
export function unusedNameFixes(context: FixContext): readonly Fix[] {
  const { diagnostic, words } = context;
  const lower = words.slice(0, 1).toLowerCase() + words.slice(1);
  return [
    ...quoteTitle(context, { isPreferred: true }),
    quickFix(`Это имя: написать его со строчной буквы («${lower}»)`, [replacing(diagnostic.span, lower)]),
  ];
}

const colons = new RegExp(`^(?:${colonSource})+`);

/** The fix of `colon-is-needed`: a colon means nothing there; with a dash, or another colon, behind it goes all that would then be taken for it. */
export function surplusColonFixes({ view: { text }, diagnostic: { span } }: FixContext): readonly Fix[] {
  const all = colons.exec(text.slice(span.start))?.[0] ?? '';
  const marks = all.trimEnd();
  const isBehindWord = /\S/.test(text.charAt(span.start - 1));
  if (marks !== ':') {
    const edit = replacing({ start: span.start, end: span.start + all.length }, isBehindWord ? ' ' : '');
    return [quickFix(`Убрать «${marks}»`, [edit], { isPreferred: true })];
  }
  const needsSpace = isBehindWord && /\S/.test(text.charAt(span.end));
  const edit = replacing(span, needsSpace ? ' ' : '');
  return [quickFix('Убрать двоеточие', [edit], { isPreferred: true, isSafe: true })];
}
