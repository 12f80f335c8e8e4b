import {
  type Change,
  type ChangesExplanation,
  explainChanges,
  type FieldExplanation,
  type ItemExplanation,
  type RoadmapChanges,
} from '@dorkarta/core/comparing';
import type { Terminal } from '../terminal/terminal.ts';

/** Two files, and what changed from the one to the other. */
export interface FileChanges {
  readonly old: string;
  readonly next: string;
  readonly changes: RoadmapChanges;
}

/** The report for programs. */
export function jsonDiffReport({ old, next, changes }: FileChanges): string {
  const { events, score, ...further } = changes;
  return `${JSON.stringify({ files: { old, new: next }, events, score, ...further }, undefined, 2)}\n`;
}

/** The sign of a change at the beginning of its line, and how it looks. */
const signs: Readonly<Record<Change, { readonly sign: string; readonly look: 'good' | 'bad' | 'asking' | 'telling' }>> =
  {
    added: { sign: '+', look: 'good' },
    dropped: { sign: '−', look: 'bad' },
    reworded: { sign: '~', look: 'asking' },
    moved: { sign: '→', look: 'telling' },
    changed: { sign: '~', look: 'asking' },
  };

/** The report for people: what changed, item by item, and what it did to the score. */
export function textDiffReport({ old, next, changes }: FileChanges, terminal: Terminal): string {
  const explained = explainChanges(changes);
  const { summary, roadmap, sections, events, notes } = explained;
  const blocks = [
    [terminal.wrap(`${old} → ${next}`, { rest: '  ' }), terminal.wrap(summary, { rest: '  ' })],
    headed(
      'Карта',
      roadmap.map((field) => fieldLine(field, terminal, '  ')),
      terminal,
    ),
    headed(
      'Разделы',
      sections.flatMap((each) => itemLines(each, terminal)),
      terminal,
    ),
    headed(
      'Мероприятия',
      events.flatMap((each) => itemLines(each, terminal)),
      terminal,
    ),
    notes.map((note) => terminal.wrap(note, { rest: '  ' })),
    scoreLines(explained, terminal),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')}`;
}

function headed(title: string, lines: readonly string[], terminal: Terminal): readonly string[] {
  return lines.length === 0 ? [] : [terminal.strong(title), ...lines];
}

function itemLines(item: ItemExplanation, terminal: Terminal): readonly string[] {
  const { change, label, changeWords, aside, fields, criteria } = item;
  const { sign, look } = signs[change];
  const words = [changeWords, ...(aside === null ? [] : [aside])].join(', ');
  return [
    terminal.wrap(`${label} – ${words}`, { first: `${terminal[look](sign)} `, rest: '    ' }),
    ...fields.map((field) => fieldLine(field, terminal, '    ')),
    ...(criteria === null ? [] : [terminal.wrap(criteria, { first: '    ', rest: '      ' })]),
  ];
}

function fieldLine({ name, words }: FieldExplanation, terminal: Terminal, margin: string): string {
  return terminal.wrap(`${terminal.quiet(`${name}:`)} ${words}`, { first: margin, rest: `${margin}  ` });
}

function scoreLines({ score }: ChangesExplanation, terminal: Terminal): readonly string[] {
  return [
    terminal.wrap(`${terminal.strong('Оценка:')} ${score.summary}`, { rest: '  ' }),
    ...score.criteria.map(({ words }) => terminal.wrap(words, { first: '  ', rest: '    ' })),
  ];
}
