import type { Section, Subsection } from '@dorkarta/core';
import type { Span } from '../../places/span.ts';
import type { ConstructNode } from '../../structure/outline.ts';
import type { SourceLine } from '../../syntax/source-line.ts';
import { endOfLine } from '../../syntax/text-span.ts';
import { holdsEvents } from '../../vocabulary/constructs.ts';
import { levelInside, levelOf, surroundingsOf } from '../completion/open-constructs.ts';
import { lineOn, rowAt } from '../completion/row.ts';
import type { FileView } from '../view/file-view.ts';

/** How deep sections stand, by their rank. */
export type SectionLevels = Readonly<Partial<Record<(Section | Subsection)['rank'], number>>>;

/** Where new events go. */
export interface EventPlace {
  /** The rows that they replace; none, where they are added behind a row or before one. */
  readonly span: Span;
  /** How deep they stand. */
  readonly level: number;
  /** How deep the sections stand that can begin there; absent for a rank where what follows would come to belong to them. */
  readonly sections: SectionLevels;
  /** Whether a roadmap is still to be begun. */
  readonly lacksRoadmap: boolean;
}

/** Where events belong that are pasted over a selection: at its row, and never inside another event; undefined where a text is meant. */
export function placeForEvents(
  { text, parsed }: Pick<FileView, 'text' | 'parsed'>,
  selected: Span,
): EventPlace | undefined {
  const [first, last] = [rowAt(text, selected.start), rowAt(text, selected.end)];
  const [before, behind] = [text.slice(first.start, selected.start), text.slice(selected.end, last.end)];
  const rows = { start: first.start, end: last.end };
  const line = lineOn(parsed.lines, selected.start === selected.end ? first : rows);
  if (line !== undefined && line.start < first.start) return undefined;
  const isBefore = isBlank(before);
  const isBehind = isBlank(behind);
  if (selected.start < selected.end) return isBefore && isBehind ? placeAt(parsed, text, rows, rows) : undefined;
  if (isBefore && isBehind) return placeAt(parsed, text, rows, rows);
  if (isBefore && line?.shape === 'construct')
    return placeAt(parsed, text, rows, { start: rows.start, end: rows.start });
  const isDone = line !== undefined && !(line.shape === 'field' && line.value === undefined && line.bare === undefined);
  if (!isBehind || !isDone) return undefined;
  const end = { start: rows.end, end: rows.end };
  return placeAt(parsed, text, end, end);
}

function placeAt({ lines, outline }: FileView['parsed'], text: string, row: Span, span: Span): EventPlace {
  const root = outline.roots[0];
  if (root === undefined) return { span, level: 0, sections: { section: 0, subsection: 0 }, lacksRoadmap: true };
  const { open } = surroundingsOf({ lines, outline }, row);
  const container = open.findLast(({ keyword }) => holdsEvents(keyword)) ?? root;
  const event = open.find(({ parent }) => parent === container);
  const own = event === undefined ? endOfHeader(container) : event.span.end;
  const isInside = own > span.end;
  const at = isInside ? endOfLine(text, own) : span.end;
  return {
    span: isInside ? { start: at, end: at } : span,
    level: levelInside(container),
    sections: sectionsAt(container, at),
    lacksRoadmap: false,
  };
}

/** The sections that can begin in a container, or end it: nothing of what it and those around it hold would come to belong to them. */
function sectionsAt(container: ConstructNode, at: number): SectionLevels {
  const { parent } = container;
  if (parent === undefined) {
    const level = levelInside(container);
    return endsBefore(container, at, ['section', 'task']) ? { section: level, subsection: level } : {};
  }
  const isSubsection = container.keyword === 'subsection';
  if (!endsBefore(container, at, isSubsection ? [] : ['subsection'])) return {};
  const around = isSubsection ? parent : container;
  if (!endsBefore(around, at, ['subsection'])) return {};
  const subsection = levelInside(around);
  return endsBefore(around, at, []) ? { section: levelOf(around), subsection } : { subsection };
}

/** Whether nothing of a container follows but constructs of some kinds. */
function endsBefore({ children }: ConstructNode, at: number, but: readonly ConstructNode['keyword'][]): boolean {
  return children.every(({ line, keyword }) => line === undefined || line.start < at || but.includes(keyword));
}

/** Where what a container says for all its events ends. */
function endOfHeader({ line, fields, children }: ConstructNode): number {
  const tasks = children.filter(({ keyword }) => keyword === 'task').map(({ span }) => span.end);
  const ends = fields.flatMap((field) => [field.line, ...(field.parts ?? []).map((part) => part.line)]);
  return Math.max(line?.end ?? 0, ...ends.map(({ end }: SourceLine) => end), ...tasks);
}

function isBlank(text: string): boolean {
  return text.replace(/^\uFEFF/, '').trim() === '';
}
