import { labelOfRoadmap } from './around-table.ts';
import { type SourceCell, type SourceParagraph, type SourceTable, wordsInLine } from './source.ts';

/** What a table above that of the events says of the roadmap, as lines: «Цель: …». */
export interface Passport {
  readonly lines: readonly SourceParagraph[];
  readonly cells: readonly SourceCell[];
}

/** Reads a table of two columns, the first of which names what roadmaps say of themselves; undefined where it is another one. */
export function passportOf({ rows, isSheet, width }: SourceTable): Passport | undefined {
  if (isSheet === true || width > 3) return undefined;
  const read = rows.map(({ cells }) =>
    [...cells]
      .toSorted(([one], [other]) => one - other)
      .map(([, cell]) => cell)
      .filter(({ lines }) => lines.length > 0),
  );
  const pairs = read.filter((cells) => cells.length > 0).map((cells) => cells.slice(-2));
  const named = pairs.filter(([label, value]) => value !== undefined && labelOfRoadmap(wordsInLine(label)));
  if (named.length < 2 || named.length * 2 < pairs.length || pairs.some((cells) => cells.length !== 2))
    return undefined;
  return { lines: pairs.flatMap(([label, value]) => linesOf(label, value)), cells: read.flat() };
}

function linesOf(label: SourceCell | undefined, value: SourceCell | undefined): readonly SourceParagraph[] {
  const name = wordsInLine(label).replace(/:$/, '');
  const [first, ...others] = value?.lines ?? [];
  if (first === undefined) return [];
  if (others.length === 0 && first.label === undefined) return [{ is: 'paragraph', text: `${name}: ${first.text}` }];
  return [
    { is: 'paragraph', text: `${name}:` },
    ...[first, ...others].map((line) => ({ is: 'paragraph' as const, ...line })),
  ];
}
