import type { Span } from '../../places/span.ts';
import { signOf } from '../../structure/field-values.ts';
import type { ConstructNode } from '../../structure/outline.ts';
import { linesIn } from '../../structure/second-lines.ts';
import { otherLayoutOf, readStray, remarkIn, spokenField, withoutMarkup } from '../../structure/stray-lines.ts';
import { readHead } from '../../syntax/head.ts';
import { fieldOf } from '../../syntax/keyword-reader.ts';
import type { ConstructLine, FieldLine, SourceLine, StrayLine, Words } from '../../syntax/source-line.ts';
import { readList, readText } from '../../syntax/text-value.ts';
import { constructs } from '../../vocabulary/constructs.ts';
import { type ConstructKeyword, spell } from '../../vocabulary/spellings.ts';
import { ownerAt, surroundingsOf } from '../completion/open-constructs.ts';
import { rowAt } from '../completion/row.ts';
import { lineBreakOf } from '../view/line-break.ts';
import { type Fix, inserting, quickFix, replacing } from './fix.ts';
import { constructAround, constructOfLine, type FixContext } from './fix-context.ts';
import { joinAbove } from './join-fix.ts';
import { meantKeyword } from './keyword-spelling.ts';
import { pastedFixes, rowFixes, titleFixes } from './pasted-fixes.ts';
import { indentationOf, insertAbove } from './placing.ts';

/** The fixes of `line-is-understood`. */
export function lineFixes(context: FixContext): readonly Fix[] {
  const { line, diagnostic, words } = context;
  if (line === undefined) return [];
  if (isTrouble(context)) return closeQuote(context);
  const title = titleFixes(context);
  if (title.length > 0) return title;
  switch (line.shape) {
    case 'stray':
      return strayFixes(line, context);
    case 'construct': {
      const row = rowFixes(context);
      if (row.length > 0) return row;
      if (diagnostic.span.start > line.word.end) return splitLines(line, context);
      const spoken = line.head?.text.startsWith(':') === true ? spokenField(line.word.text) : undefined;
      if (spoken !== undefined) return [misspeltFix(words, spoken, diagnostic.span)];
      const isWord = diagnostic.span.end === line.word.end && words === line.word.text;
      return isWord ? missingParent(context) : joinAbove(context, { isPreferred: true });
    }
    case 'field':
      if (diagnostic.span.start > line.start && line.colon) return splitLines(line, context);
      return diagnostic.span.end > line.word.end || !line.colon
        ? colonFixes(line, context)
        : orphanTarget(line, context);
  }
}

/** Whether it is about a quote or a block that nothing closes. */
function isTrouble({ line, diagnostic: { span } }: FixContext): boolean {
  return line !== undefined && troublesOf(line).some(({ start, end }) => start === span.start && end === span.end);
}

function troublesOf(line: SourceLine): readonly Span[] {
  if (line.shape === 'stray') return [];
  const titles = line.shape === 'construct' && line.head !== undefined ? [readHead(line.head).title] : [];
  const values = [line.shape === 'field' ? (line.value ?? line.bare) : undefined, argumentOf(line)];
  const texts = values.flatMap((value) => (value === undefined ? [] : [readText(value), ...readList(value)]));
  return [...titles, ...texts].flatMap((text) => text?.trouble?.span ?? []);
}

function argumentOf(line: ConstructLine | FieldLine): Words | undefined {
  return line.shape === 'field' ? line.argument : undefined;
}

/** Ends the text where its line ends. */
function closeQuote({ view: { text }, diagnostic: { span }, words, line }: FixContext): readonly Fix[] {
  if (words.startsWith('"""')) {
    const end = Math.max(span.end, line?.end ?? span.end);
    return [quickFix('Закончить текст тремя кавычками', [inserting(end, '"""')], { isPreferred: true })];
  }
  const close = quickFix('Закрыть кавычку', [inserting(span.end, '"')], { isPreferred: true });
  const at = words.lastIndexOf('"');
  if (at < 0) return [close];
  const from = span.start + at;
  const end = from + 1 + (/^\s*/.exec(text.slice(from + 1, span.end))?.[0].length ?? 0);
  return [close, quickFix('Убрать кавычку', [replacing({ start: from, end }, '')])];
}

function strayFixes(line: StrayLine, context: FixContext): readonly Fix[] {
  const { diagnostic, words } = context;
  const isWhole = diagnostic.span.end - diagnostic.span.start === line.words.text.length;
  const meant = isWhole
    ? [...lineInLayout(line), ...lineWithoutMarkup(line), ...asComment(line), ...pastedFixes(line, context)]
    : misspelt(words, line, context);
  const join = joinAbove(context, isWhole && meant.length === 0 ? { isPreferred: true } : {});
  return [...meant, ...join, ...asNote(line, context)];
}

function lineWithoutMarkup(line: StrayLine): readonly Fix[] {
  if (withoutMarkup(line.words) === undefined) return [];
  const text = line.words.text.replace(/^(?:#+|[>*•·–—-])\s+|\*\*|__/g, '');
  return [quickFix(`Убрать разметку: «${text}»`, [replacing(line, text)], { isPreferred: true })];
}

/** A remark with the sign of another language, with that of this one. */
function asComment({ words, start, end }: StrayLine): readonly Fix[] {
  const remark = withoutMarkup(words) === undefined ? remarkIn(words.text) : undefined;
  if (remark === undefined) return [];
  return [
    quickFix('Сделать строку комментарием («// …»)', [replacing({ start, end }, `// ${remark}`)], {
      isPreferred: true,
    }),
  ];
}

/** A line that was typed in the wrong layout, in the right one. */
function lineInLayout(line: StrayLine): readonly Fix[] {
  const meant = otherLayoutOf(line.words);
  if (meant === undefined) return [];
  const title = `Исправить раскладку: «${meant.text}»`;
  return [quickFix(title, [replacing(line, meant.text)], { isPreferred: true, isSafe: true })];
}

/** Whatever stands behind a line in its own row gets a row of its own. */
function splitLines(line: ConstructLine | FieldLine, context: FixContext): readonly Fix[] {
  const { text } = context.view;
  const [first, ...others] = linesIn(line);
  const [second] = others;
  if (second === undefined) return [];
  const around = line.shape === 'field' ? constructAround(context)?.line : line;
  const outer = indentationOf(text, around ?? line);
  const inner = line.shape === 'field' ? indentationOf(text, line) : `${outer}  `;
  let { end } = first;
  const edits = others.map((each) => {
    const edit = replacing(
      { start: end, end: each.start },
      lineBreakOf(text) + (each.shape === 'field' ? inner : outer),
    );
    end = each.end;
    return edit;
  });
  const what = others.length === 1 ? `«${second.word.text}…» на свою строку` : 'каждое на свою строку';
  const areFields = others.every(({ shape }) => shape === 'field');
  return [quickFix(`Перенести ${what}`, edits, { isPreferred: true, ...(areFields ? { isSafe: true } : {}) })];
}

function misspeltFix(words: string, meant: string, span: Span): Fix {
  return quickFix(`Исправить «${words}» на «${meant}»`, [replacing(span, meant)], { isPreferred: true, isSafe: true });
}

function misspelt(words: string, line: StrayLine, { diagnostic, view }: FixContext): readonly Fix[] {
  const { meant: [meant] = [] } = readStray(line, { own: view.parsed.read.own });
  if (meant?.shape === 'field' && meant.keyword === 'own') {
    return [misspeltFix(words, meant.own, diagnostic.span)];
  }
  if (meant?.shape === 'construct' && meant.head !== undefined && /[:=]/.test(line.words.text.slice(words.length))) {
    const head = `${spell(meant.keyword)} ${meant.head.text}`;
    return [quickFix(`Записать как «${head}»`, [replacing(line, head)], { isPreferred: true })];
  }
  const hasColon = /^\s*:/.test(line.words.text.slice(words.length));
  const found = meantKeyword(words, hasColon && meant?.shape !== 'construct' ? 'field' : 'any');
  if (found === undefined) return [];
  const lacksColon = !hasColon && fieldOf(found.spelling) === found.keyword;
  const spelling = lacksColon ? `${found.spelling}:` : found.spelling;
  const isSure = meant !== undefined && meant.keyword === found.keyword;
  return [
    quickFix(`Исправить «${words}» на «${spelling}»`, [replacing(diagnostic.span, spelling)], {
      isPreferred: true,
      ...(isSure ? { isSafe: true } : {}),
    }),
  ];
}

/** What is no line of the language can be said in a note, where one may stand. */
function asNote(line: StrayLine, { view, language }: FixContext): readonly Fix[] {
  const row = rowAt(view.text, line.start);
  if (ownerAt(surroundingsOf(view.parsed, row), 'note') === undefined) return [];
  const word = spell('note', language);
  return [quickFix(`Сделать строку примечанием («${word}: …»)`, [inserting(line.start, `${word}: `)])];
}

function colonFixes(line: FieldLine, context: FixContext): readonly Fix[] {
  if (line.colon) return [];
  const { word, bare, argument } = line;
  const end = argument?.end ?? word.end;
  const gap = bare === undefined || bare.start > end ? '' : ' ';
  const title = `Поставить двоеточие («${word.text}: …»)`;
  const sign = signOf(bare);
  if (bare !== undefined && sign !== '') {
    const edit = replacing({ start: end, end: bare.start + sign.trimEnd().length }, ':');
    return [quickFix(title, [edit], { isPreferred: true, isSafe: true })];
  }
  return [
    quickFix(title, [inserting(end, `:${gap}`)], { isPreferred: true }),
    ...((bare ?? argument) === undefined ? [] : joinAbove(context)),
  ];
}

/** A `план` without its `показатель`. */
function orphanTarget(line: FieldLine, { view: { text }, language }: FixContext): readonly Fix[] {
  if (line.keyword !== 'target') return [];
  const word = spell('indicator', language);
  const row = `${indentationOf(text, line)}${word}: …`;
  return [quickFix(`Добавить выше строку «${word}: …»`, [insertAbove(text, line, [row])], { isPreferred: true })];
}

/** What a part stands in: the section of a subsection, the event of a stage, the roadmap of them all. */
function missingParent({ view, line, language }: FixContext): readonly Fix[] {
  const node = constructOfLine({ view, line });
  const parent = node === undefined ? undefined : lackOf(node);
  if (line === undefined || parent === undefined) return [];
  const word = spell(parent, language);
  const row = `${parent === 'event' ? indentationOf(view.text, line) : ''}${word} …`;
  return [quickFix(`Добавить выше строку «${word} …»`, [insertAbove(view.text, line, [row])], { isPreferred: true })];
}

function lackOf({ keyword, parent, line }: ConstructNode): ConstructKeyword | undefined {
  if (parent === undefined) return undefined;
  if (parent.line === undefined && parent.children[0]?.line?.start === line?.start) return parent.keyword;
  const { inside } = constructs[keyword];
  return inside === parent.keyword ? undefined : inside;
}
