import type { Span } from '../../places/span.ts';
import { dayOf } from '../../structure/field-owner.ts';
import { signOf } from '../../structure/field-values.ts';
import { meantDeclarationIn } from '../../structure/meant-declaration.ts';
import { longerWord } from '../../structure/meant-fields.ts';
import { nearFieldIn, ownFieldIn } from '../../structure/near-fields.ts';
import type { ConstructNode } from '../../structure/outline.ts';
import { reportLine } from '../../structure/report-line.ts';
import { linesIn } from '../../structure/second-lines.ts';
import {
  longerFieldIn,
  otherLayoutOf,
  readStray,
  remarkIn,
  spokenField,
  withoutMarkup,
} from '../../structure/stray-lines.ts';
import { tailRemark } from '../../structure/tail-remark.ts';
import { readHead } from '../../syntax/head.ts';
import { fieldOf } from '../../syntax/keyword-reader.ts';
import type { OwnFields } from '../../syntax/own-fields.ts';
import {
  type ConstructLine,
  type FieldLine,
  fieldWord,
  type SourceLine,
  type StrayLine,
  type Words,
} from '../../syntax/source-line.ts';
import { readList, readText } from '../../syntax/text-value.ts';
import { constructs, cutsEvents } from '../../vocabulary/constructs.ts';
import { type ConstructKeyword, spell } from '../../vocabulary/spellings.ts';
import { ownerAt, surroundingsOf } from '../completion/open-constructs.ts';
import { rowAt } from '../completion/row.ts';
import { lineBreakOf } from '../view/line-break.ts';
import { constructsOf } from '../view/outline-nodes.ts';
import { type Fix, inserting, quickFix, replacing } from './fix.ts';
import { constructAround, constructOfLine, type FixContext } from './fix-context.ts';
import { joinAbove } from './join-fix.ts';
import { meantKeyword } from './keyword-spelling.ts';
import { pastedFixes, rowFixes, titleFixes } from './pasted-fixes.ts';
import { hasLine, indentationOf, insertAbove, insertBelow, removeLine } from './placing.ts';

/** The fixes of `line-is-understood`. */
export function lineFixes(context: FixContext): readonly Fix[] {
  const { line, diagnostic, words } = context;
  if (line === undefined) return [];
  if (isTrouble(context)) return closeQuote(context);
  const asReport = reportFix(line, diagnostic);
  if (asReport !== undefined) return [asReport];
  const title = titleFixes(context);
  if (title.length > 0) return title;
  switch (line.shape) {
    case 'stray':
      return strayFixes(line, context);
    case 'construct': {
      const row = rowFixes(context);
      if (row.length > 0) return row;
      const declared = meantDeclarationIn(line);
      if (declared?.diagnostic.message === diagnostic.message && line.head !== undefined) {
        const title = `Написать «${declared.text}»`;
        return [quickFix(title, [replacing(line.head, declared.text)], { isPreferred: true })];
      }
      if (diagnostic.span.start > line.word.end) return splitLines(line, context);
      const spoken = line.head?.text.startsWith(':') === true ? spokenField(line.word.text) : undefined;
      if (spoken !== undefined) return [misspeltFix(words, spoken, diagnostic.span)];
      const section = sectionFixes(context);
      if (section.length > 0) return section;
      const isWord = diagnostic.span.end === line.word.end && words === line.word.text;
      return isWord ? missingParent(context) : joinAbove(context, { isPreferred: true });
    }
    case 'field': {
      const remark = words.startsWith('//') ? undefined : remarkBehind(line, diagnostic.span);
      if (remark !== undefined) return [asTailComment(diagnostic.span, remark)];
      const below = belowEvent(line, context);
      if (below !== undefined) return [below];
      if (diagnostic.span.start > line.start && line.colon) return splitLines(line, context);
      return diagnostic.span.end > line.word.end || !line.colon
        ? colonFixes(line, context)
        : [...asDay(line, context), ...orphanTarget(line, context), ...missingRoadmap(context)];
    }
  }
}

/** A section's line among the fields of an event: above the event, or below it. */
function sectionFixes(context: FixContext): readonly Fix[] {
  const { view, line } = context;
  const { text } = view;
  const section = constructOfLine(context);
  if (line === undefined || section === undefined || !cutsEvents(section.keyword)) return [];
  const event = constructsOf(view.parsed.outline).find(
    (node) => node.keyword === 'event' && node.span.start < line.start && line.end < node.span.end,
  );
  if (!hasLine(event)) return [];
  const { colon } = section.head;
  const words =
    colon === undefined
      ? text.slice(line.start, line.end)
      : `${text.slice(line.start, colon.start)}${text.slice(colon.end, line.end)}`;
  const row = `${indentationOf(text, event.line)}${words}`;
  const removed = removeLine(text, line);
  return [
    quickFix('Перенести строку выше мероприятия', [insertAbove(text, event.line, [row, '']), removed], {
      isPreferred: true,
    }),
    quickFix('Перенести строку ниже мероприятия', [removed, insertBelow(text, event.span, ['', row])]),
  ];
}

/** A line of a report in the words of the language, where it was told of as such. */
function reportFix(line: SourceLine, { message, span }: FixContext['diagnostic']): Fix | undefined {
  const reading = reportLine(line);
  const [meant] = reading?.meant ?? [];
  if (meant === undefined || meant.keyword === 'own' || reading?.diagnostic?.message !== message) return undefined;
  const isWhole = meant.shape === 'field' && span.end === meant.end;
  const text = isWhole ? `${spell(meant.keyword)}: ${meant.value?.text ?? ''}` : spell(meant.keyword);
  return quickFix(`Написать «${text}»`, [replacing(span, text)], { isPreferred: true });
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
    ? [
        ...lineInLayout(line),
        ...lineWithoutMarkup(line),
        ...asComment(line),
        ...pastedFixes(line, context),
        ...asField(line, context.view.parsed.read.own),
      ]
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

/** The fields that stand above the line of their event, below it. */
function belowEvent({ start }: FieldLine, { view: { parsed, text } }: FixContext): Fix | undefined {
  const event = constructsOf(parsed.outline).find(({ fields: [first] }) => first?.line.start === start);
  if (!hasLine(event) || event.line.start < start) return undefined;
  const above = event.fields.filter(({ line }) => line.start < event.line.start);
  const indentation = `${indentationOf(text, event.line)}  `;
  const rows = above.map(({ line }) => `${indentation}${text.slice(line.start, line.end)}`);
  const title = above.length === 1 ? 'Перенести строку под мероприятие' : 'Перенести строки под мероприятие';
  const removed = above.map(({ line }) => removeLine(text, line));
  return quickFix(title, [...removed, insertBelow(text, event.line, rows)], { isPreferred: true });
}

/** What a remark behind a value says, where it stands there. */
function remarkBehind({ value }: FieldLine, { start }: Span): string | undefined {
  const found = value === undefined ? undefined : tailRemark(value);
  return found?.remark.start === start ? remarkIn(found.remark.text) : undefined;
}

function asTailComment(span: Span, remark: string): Fix {
  return quickFix('Сделать заметку комментарием («// …»)', [replacing(span, `// ${remark}`)], { isPreferred: true });
}

/** A line that names a field otherwise than the language does, as it does. */
function asField(line: StrayLine, own: OwnFields): readonly Fix[] {
  const near = nearFieldIn(line)?.meant;
  const meant = near ?? ownFieldIn(line, own)?.meant;
  if (meant?.value === undefined) return [];
  const text = `${meant.word.text}: ${meant.value.text}`;
  const isSafe = near === undefined ? {} : { isSafe: true as const };
  return [quickFix(`Записать как «${text}»`, [replacing(line, text)], { isPreferred: true, ...isSafe })];
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

/** The word of the field that a line was read as. */
function fieldFixes(words: string, meant: FieldLine, span: Span): readonly Fix[] {
  return [misspeltFix(words, fieldWord(meant), span)];
}

function misspelt(words: string, line: StrayLine, { diagnostic, view }: FixContext): readonly Fix[] {
  const { meant: [meant] = [] } = readStray(line, { own: view.parsed.read.own });
  if (meant?.shape === 'field' && meant.keyword === 'own') {
    return [misspeltFix(words, meant.own, diagnostic.span)];
  }
  if (meant?.shape === 'construct' && meant.head !== undefined && /[:=]/.test(line.words.text.slice(words.length))) {
    const head = `${spell(meant.keyword)} ${meant.head.text}`;
    // Where it stands, it may be the title of what is there already.
    if (!diagnostic.message.includes(`«${spell(meant.keyword)}»`)) return [];
    return [quickFix(`Записать как «${head}»`, [replacing(line, head)], { isPreferred: true })];
  }
  const hasColon = /^\s*:/.test(line.words.text.slice(words.length));
  const found = meantKeyword(words, hasColon && meant?.shape !== 'construct' ? 'field' : 'any');
  if (found === undefined) return meant?.shape === 'field' ? fieldFixes(words, meant, diagnostic.span) : [];
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

function colonFixes(written: FieldLine, context: FixContext): readonly Fix[] {
  if (written.colon) return [];
  const { meant: [meant] = [] } = longerFieldIn(written, { own: context.view.parsed.read.own }) ?? {};
  if (meant?.shape === 'field') return fieldFixes(meant.word.text, meant, meant.word);
  const line = longerWord(written) ?? written;
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

/** «дата: 18 мая» in an event is its deadline. */
function asDay(line: FieldLine, context: FixContext): readonly Fix[] {
  const around =
    line.word.text === context.words && fieldOf(context.words) === 'date' ? constructAround(context) : undefined;
  const meant = around === undefined ? undefined : dayOf[around.keyword];
  if (meant === undefined) return [];
  const word = spell(meant, context.language);
  return [
    quickFix(`Исправить «${context.words}» на «${word}»`, [replacing(context.diagnostic.span, word)], {
      isPreferred: true,
    }),
  ];
}

/** A `план` without its `показатель`. */
function orphanTarget(line: FieldLine, { view: { text }, language }: FixContext): readonly Fix[] {
  if (line.keyword !== 'target') return [];
  const word = spell('indicator', language);
  const row = `${indentationOf(text, line)}${word}: …`;
  return [quickFix(`Добавить выше строку «${word}: …»`, [insertAbove(text, line, [row])], { isPreferred: true })];
}

/** The line of a roadmap that begins with its fields. */
function missingRoadmap({ view, line, language }: FixContext): readonly Fix[] {
  const [root] = view.parsed.outline.roots;
  if (line === undefined || root?.line !== undefined || root?.span.start !== line.start) return [];
  const word = spell(root.keyword, language);
  return [
    quickFix(`Добавить выше строку «${word} …»`, [insertAbove(view.text, line, [`${word} …`])], { isPreferred: true }),
  ];
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
