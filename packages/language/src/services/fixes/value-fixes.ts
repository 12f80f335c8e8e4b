import {
  answers,
  answerWords,
  columnNames,
  eventStateNames,
  heldInWords,
  kindVocabulary,
  levelNames,
  mendedPeriod,
  misspeltColumn,
  nearest,
  nearestState,
  numberings,
  numberingWords,
  officialRubric,
  orientations,
  orientationWords,
  parseDays,
  rubricName,
  rulesOver,
  templateCatalogue,
  templateNames,
} from '@dorkarta/core';
import type { FieldLine } from '../../syntax/source-line.ts';
import { spell } from '../../vocabulary/spellings.ts';
import { levelsFor } from '../completion/level-offers.ts';
import { type Fix, inserting, quickFix, replacing } from './fix.ts';
import { constructAround, type FixContext } from './fix-context.ts';
import { quoteTitle } from './heading-fixes.ts';
import { quotePiece } from './mention-fixes.ts';
import { mentionRulesOf } from './mention-rules-of.ts';
import { removeLine } from './placing.ts';

/** The fixes of `value-fits-field`. */
export function valueFixes(context: FixContext): readonly Fix[] {
  const { line, diagnostic, view, words } = context;
  if (line?.shape === 'construct') {
    return diagnostic.span.start > line.word.start ? quoteTitle(context, { isPreferred: true }) : [];
  }
  if (line?.shape !== 'field') return [];
  if (line.value === undefined && line.bare === undefined) return removeEmpty(line, view.text);
  if (diagnostic.span.start < (line.value ?? line.bare ?? line).start) return [];
  if (mentionRulesOf(line.keyword) !== undefined) return quotePiece(context);
  if (line.keyword === 'period') return mendPeriod(context);
  if (line.keyword === 'state' && heldInWords(words) !== undefined) return writeHeld(line, context);
  return line.keyword === 'ignore' ? nameRule(context) : choose(words, valuesFor(line, context), context);
}

function mendPeriod({ words, diagnostic: { span } }: FixContext): readonly Fix[] {
  const mended = mendedPeriod(words);
  return mended === undefined
    ? []
    : [quickFix(`Исправить на «${mended}»`, [replacing(span, mended)], { isPreferred: true })];
}

function removeEmpty({ word, ...line }: FieldLine, text: string): readonly Fix[] {
  return [quickFix(`Убрать пустую строку «${word.text}:»`, [removeLine(text, line)])];
}

function nearestStateName(written: string): string | undefined {
  const is = nearestState(written);
  return is === undefined ? undefined : eventStateNames[is];
}

/** «состояние: выполнено 29.03.2021» is told by the day alone, in the report's one line for days. */
function writeHeld(line: FieldLine, { view, words, language }: FixContext): readonly Fix[] {
  const day = heldInWords(words) ?? '';
  const fields = constructAround({ view, line })?.fields ?? [];
  if (fields.some((each) => each.line.keyword === 'held')) {
    return day === '' ? [quickFix(`Убрать строку «${line.word.text}»`, [removeLine(view.text, line)])] : [];
  }
  const text = `${spell('held', language)}: ${day === '' || parseDays(day).trouble !== undefined ? '…' : day}`;
  return [quickFix(`Написать «${text}»`, [replacing(line, text)], { isPreferred: true })];
}

/** What a field can say; `all` of it is offered where it is little. */
interface Values {
  readonly words: readonly string[];
  readonly all?: true;
  /** Which of them is meant by other words; the nearest where absent. */
  readonly meantBy?: (written: string) => string | undefined;
  /** The value is the first word only. */
  readonly isFirstWord?: true;
}

function valuesFor(line: FieldLine, context: FixContext): Values {
  const { templates = templateCatalogue(), rubrics = [officialRubric] } = context.project;
  switch (line.keyword) {
    case 'level':
      return { words: levelsFor(constructAround(context)).map((level) => levelNames[level]), all: true };
    case 'numbering':
      return { words: numberings.map((each) => numberingWords[each]), all: true };
    case 'column':
      return { words: columnNames, isFirstWord: true, meantBy: misspeltColumn };
    case 'orientation':
      return { words: orientations.map((each) => orientationWords[each]), all: true };
    case 'columnNumbers':
    case 'schoolList':
      return { words: answers.map((each) => answerWords[each]), all: true };
    case 'kind':
      return { words: kindVocabulary() };
    case 'template':
      return { words: templateNames(templates), all: true };
    case 'rubric':
      return { words: rubrics.map(rubricName), all: true };
    case 'state':
      return { words: [eventStateNames.partly, eventStateNames['not-held']], all: true, meantBy: nearestStateName };
    default:
      return { words: [] };
  }
}

function choose(words: string, values: Values, { diagnostic: { span } }: FixContext): readonly Fix[] {
  const written = values.isFirstWord === true ? (/^\S*/.exec(words)?.[0] ?? '') : words;
  const place = { start: span.start, end: span.start + written.length };
  const meant = values.meantBy?.(written) ?? nearest(written, values.words);
  const others = values.all === true ? values.words.filter((each) => each !== meant) : [];
  return [
    ...(meant === undefined
      ? []
      : [quickFix(`Исправить «${written}» на «${meant}»`, [replacing(place, meant)], { isPreferred: true })]),
    ...others.map((each) => quickFix(`Заменить на «${each}»`, [replacing(place, each)])),
  ];
}

/** Puts the rule before the reason: one of those that find something in the construct. */
function nameRule({ view, line, words, diagnostic: { span } }: FixContext): readonly Fix[] {
  const ids = new Set(rulesOver(view.file).map(({ id }) => id as string));
  const scope = constructAround({ view, line })?.span;
  if (scope === undefined || ids.has(words.split(/\s/, 1).join(''))) return [];
  const here = view.diagnostics.filter(
    (each) => ids.has(each.rule) && each.span.start >= scope.start && each.span.end <= scope.end,
  );
  const found = [...new Set(here.map(({ rule }) => rule))];
  return found.map((rule) => quickFix(`Назвать правило: ${rule}`, [inserting(span.start, `${rule} `)]));
}
