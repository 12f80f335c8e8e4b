import { columnWords } from '../templates/column-words.ts';
import { foldWord } from '../text/fold.ts';
import { letters } from '../text/letters.ts';
import { inRussianWords } from '../text/plain-words.ts';
import { type SourceCell, type SourceDocument, type SourceRow, wordsInLine } from './source.ts';

/** A cell of which some word is not in the text. */
export interface LostCell {
  readonly place: string;
  readonly words: string;
  /** Whether it is one of those that are counted; those of heads are not. */
  readonly isCounted: boolean;
}

/** What is known of the cells that have gone into a text. */
export interface CellTraces {
  /** Rows above a head, which are read as paragraphs, and those that only number its columns. */
  readonly passed: ReadonlySet<SourceRow>;
  /** Rows that are heads: their words stand at the columns of the roadmap. */
  readonly heads: ReadonlySet<SourceRow>;
  /** Cells that are understood without their words: marks, the head repeated on the next page. */
  readonly understood: ReadonlySet<SourceCell>;
  /** Words that the text says by a name, or once for all: titles that are declared, the word before a section's number. */
  readonly saidOtherwise: readonly string[];
  readonly freeWords: readonly string[];
}

/**
 * The cells of which not every word stands in the text that was made of them, each as often as they have it: the account is
 * checked, not believed.
 */
export function lostCells({ blocks }: SourceDocument, text: string, traces: CellTraces): readonly LostCell[] {
  const left = countedTokens([text, ...traces.saidOtherwise]);
  const free = new Set([...labelTokens(), ...traces.freeWords.flatMap(tokensOf)]);
  const isThere = (token: string): boolean => {
    const times = left.get(token) ?? 0;
    left.set(token, times - 1);
    return times > 0;
  };
  const isKept = (token: string): boolean => {
    if (free.has(token) || isThere(token)) return true;
    // The text writes heads in Russian letters alone.
    const russian = inRussianWords(token);
    return russian !== token && isThere(russian);
  };
  const lost: LostCell[] = [];
  for (const block of blocks) {
    if (block.is !== 'table') continue;
    for (const row of block.rows) {
      if (traces.passed.has(row)) continue;
      for (const cell of row.cells.values()) {
        if (traces.understood.has(cell)) continue;
        if (areAllKept(cell, isKept)) continue;
        const place = `${block.name}, строка ${row.number}`;
        lost.push({ place, words: wordsInLine(cell), isCounted: !traces.heads.has(row) });
      }
    }
  }
  return lost;
}

/** How often each word stands in texts. */
function countedTokens(texts: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const text of texts) for (const token of tokensOf(text)) counted.set(token, (counted.get(token) ?? 0) + 1);
  return counted;
}

/** Whether every word of a cell is kept: each is looked for, since each that is found is found once. */
function areAllKept({ lines }: SourceCell, isKept: (token: string) => boolean): boolean {
  let areAll = true;
  for (const { text } of lines) {
    for (const token of tokensOf(text)) if (!isKept(token)) areAll = false;
  }
  return areAll;
}

/** Tells whether every word of some words stands in a text, or among words that it says otherwise. */
export function keeperOf(text: string, saidOtherwise: readonly string[]): (words: string) => boolean {
  const kept = new Set([text, ...saidOtherwise].flatMap(tokensOf));
  return (words) => tokensOf(words).every((token) => kept.has(token));
}

const labels = 'раздел подраздел цель цели задача задачи целевая группа решаемая решаемые уровень итого всего';

/** «Место проведения: …» is written as a field, by its own word. */
function labelTokens(): readonly string[] {
  return [labels, ...Object.values(columnWords).flatMap(({ labels: own }) => own)].flatMap(tokensOf);
}

const token = new RegExp(`[${letters}]+|\\d+`, 'g');

function tokensOf(text: string): readonly string[] {
  return foldWord(text).match(token) ?? [];
}
