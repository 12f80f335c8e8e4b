import type { SourceLine } from '../syntax/source-line.ts';
import type { PlacedLine } from './line-levels.ts';
import type { Row } from './rows.ts';

/** How deep each row stands; undefined where its indentation is not to be touched. */
export function rowLevels(
  rows: readonly Row[],
  places: ReadonlyMap<number, PlacedLine>,
): readonly (number | undefined)[] {
  const levels = rows.map((row) => levelOfLine(row, places));
  const above = levelsAbove(rows, levels);
  let next: number | undefined = 0;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const holds = rows[at]?.holds;
    if (holds === 'comment') levels[at] = levelOfComment({ above: above[at], next, isLast: endsParagraph(rows, at) });
    if (holds !== 'nothing') next = levels[at];
  }
  return levels;
}

function levelOfLine({ holds, line }: Row, places: ReadonlyMap<number, PlacedLine>): number | undefined {
  const level = line === undefined ? undefined : places.get(line.start)?.level;
  if (level === undefined || line === undefined || holds === 'line') return level;
  return isPlainList(line) ? level + 1 : undefined;
}

/** A list that goes on over rows; the rows of a block are text. */
export function isPlainList(line: SourceLine): boolean {
  return line.shape === 'field' && line.value?.text.startsWith('"""') === false;
}

type LevelAbove = number | undefined | 'no-line';

/** For each row the level of the last line before it in its paragraph. */
function levelsAbove(rows: readonly Row[], levels: readonly (number | undefined)[]): readonly LevelAbove[] {
  let above: LevelAbove = 'no-line';
  return rows.map(({ holds }, index) => {
    if (holds === 'nothing') above = 'no-line';
    if (holds === 'line') above = levels[index];
    return above;
  });
}

function endsParagraph(rows: readonly Row[], at: number): boolean {
  const below = rows[at + 1];
  return below === undefined || below.holds === 'nothing';
}

/**
 * A comment stands like the row directly below it; at the end of a paragraph like the line above it, so that a field that is
 * commented out stays where it was; alone, like what comes next.
 */
function levelOfComment({
  above,
  next,
  isLast,
}: {
  readonly above: LevelAbove;
  readonly next: number | undefined;
  readonly isLast: boolean;
}): number | undefined {
  return isLast && above !== 'no-line' ? above : next;
}
