import { aroundLine, letterOf, listBelow, piecesIn, readPasted } from '../../structure/pasted-lines.ts';
import { inRussianLayout } from '../../syntax/keyboard-layout.ts';
import {
  type ConstructLine,
  type FieldLine,
  fieldWord,
  type SourceLine,
  type StrayLine,
} from '../../syntax/source-line.ts';
import { spell } from '../../vocabulary/spellings.ts';
import { lineBreakOf } from '../view/line-break.ts';
import { constructsOf } from '../view/outline-nodes.ts';
import { type Fix, quickFix, replacing } from './fix.ts';
import { constructOfLine, type FixContext } from './fix-context.ts';
import { indentationOf, removeLine } from './placing.ts';

/** The fixes of lines as they come from Word and Excel. */
export function pastedFixes(line: StrayLine, context: FixContext): readonly Fix[] {
  const { lines } = context.view.parsed;
  const at = lines.findIndex(({ start }) => start === line.start);
  const around = aroundLine(lines, at);
  const { meant = [] } = readPasted(line, around) ?? {};
  const [first] = meant;
  if (first === undefined) return [];
  if (first.shape === 'field') return [listFix(lines, at, first, context)];
  if (first.keyword === 'task') return [];
  return meant.length > 1 ? rowFixes(context) : [eventFix(line, first, context)];
}

/** Puts the word before the title of a roadmap or an event that begins with a word of the language, or with none. */
export function titleFixes({ view, line, language, diagnostic: { span } }: FixContext): readonly Fix[] {
  if (line === undefined || span.start !== line.start || span.end !== line.end) return [];
  const node = constructsOf(view.parsed.outline).find((each) => each.line?.start === line.start);
  const head = node?.line?.head;
  const letter = letterOf(view.text.slice(line.start, line.end));
  if (node?.line === undefined || head?.start !== line.start + letter.length || head.end !== line.end) return [];
  if (/^[\d№]/.test(view.text.slice(line.start, line.start + 1))) return [];
  const text = `${spell(node.line.keyword, language)} ${head.text.replace(/\s+/g, ' ')}`;
  return [quickFix(`Записать как «${text}»`, [replacing(line, text)], { isPreferred: true })];
}

/** Puts the word before a numbered line, and a full stop behind its number. */
function eventFix(line: StrayLine, meant: ConstructLine, { language }: FixContext): Fix {
  const number = /^(?:(?:№|п\.|пп\.|п\/п|пункт)\s*)?((?:\d{1,3}\.)*\d{1,3}) /.exec(line.words.text)?.[1];
  const isDotted = number?.includes('.') === true;
  const head = meant.head?.text.replace(/\s+/g, ' ') ?? '';
  const written = number === undefined || isDotted || head.startsWith(number) ? head : `${number}. ${head}`;
  const text = `${spell(meant.keyword, language)} ${written}`;
  return quickFix(`Записать как «${text}»`, [replacing(line, text)], { isPreferred: true });
}

/** Writes each piece of a list in a line of its own field. */
function listFix(
  lines: readonly SourceLine[],
  at: number,
  meantField: FieldLine,
  { view: { text }, language }: FixContext,
): Fix {
  const base = lines[at - 1];
  const word = fieldWord(meantField, language);
  const indentation = base === undefined ? '' : indentationOf(text, base);
  const isHead = base?.shape === 'field' && base.value === undefined;
  const edits = isHead ? [removeLine(text, base)] : [];
  for (let index = at; ; index += 1) {
    const line = lines[index];
    const around = aroundLine(lines, index);
    if (line?.shape !== 'stray' || around.list === undefined || listBelow(line, around.list) === undefined) break;
    const [meant] = readPasted(line, around)?.meant ?? [];
    if (meant?.shape !== 'field') break;
    const start = line.start - indentationOf(text, line).length;
    edits.push(replacing({ start, end: line.end }, `${indentation}${word}: ${meant.value?.text ?? ''}`));
  }
  return quickFix(`Записать каждый пункт строкой «${word}: …»`, edits, { isPreferred: true, isSafe: true });
}

/** Makes an event of the cells of a row. */
export function rowFixes(context: FixContext): readonly Fix[] {
  const { view, line, language } = context;
  const node =
    constructOfLine(context) ?? constructsOf(view.parsed.outline).find((each) => each.line?.start === line?.start);
  const cells = node?.fields.filter(({ line: { isCell } }) => isCell === true) ?? [];
  if (line === undefined || node?.line?.head === undefined || cells.length === 0) return [];
  const indentation = indentationOf(view.text, line);
  const head = `${spell('event', language)} ${node.line.head.text.replace(/\s+/g, ' ')}`;
  const rows = cells.map(({ line: cell }) => `${indentation}  ${fieldWord(cell, language)}: ${cell.value?.text ?? ''}`);
  const text = [head, ...rows].join(lineBreakOf(view.text));
  return [quickFix('Разложить ячейки по строкам мероприятия', [replacing(line, text)], { isPreferred: true })];
}

/** The fix of `list-is-meant` where a field has the signs of a list: each piece in a line of its own. */
export function bulletFixes({ view: { text }, line, diagnostic: { span } }: FixContext): readonly Fix[] {
  if (line?.shape !== 'field' || line.value?.start !== span.start) return [];
  const pieces = piecesIn(line.value, line) ?? [];
  if (pieces.length === 0) return [];
  const next = `${lineBreakOf(text)}${indentationOf(text, line)}${line.word.text}: `;
  const written = pieces.map((piece) => piece.text).join(next);
  const title = pieces.length === 1 ? 'Убрать знак списка' : 'Записать каждый пункт своей строкой';
  return [quickFix(title, [replacing(line.value, written)], { isPreferred: true })];
}

/** The fix of `layout-is-russian`: the words in the other layout. */
export function layoutFixes({ words, diagnostic: { span } }: FixContext): readonly Fix[] {
  const russian = inRussianLayout(words);
  return russian === words
    ? []
    : [quickFix(`Исправить раскладку: «${russian}»`, [replacing(span, russian)], { isPreferred: true })];
}
