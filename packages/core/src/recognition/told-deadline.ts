import { dayParts } from '../calendar/calendar.ts';
import type { DayInterval } from '../calendar/iso-day.ts';
import type { Stretch } from '../phrases/deadline.schema.ts';
import { parseDeadline } from '../phrases/parse-deadline.ts';
import { resolveStretch } from '../phrases/time/resolve-stretch.ts';
import { isStretch } from '../phrases/time/spans.ts';
import { letters } from '../text/letters.ts';
import { withLink } from './cell-lines.ts';
import type { SourceLine } from './source.ts';

/** The words of a deadline, and what is doubtful in it, in words that go on from the place of the event. */
export interface ToldDeadline {
  readonly text: string;
  readonly doubts: readonly string[];
}

/**
 * The deadline that stands in words, and that which marks under months and quarters say. Documents print both where marks do not
 * say all: the words are more exact, so they are the deadline, unless the marks say another time.
 */
export function toldDeadline(told: readonly SourceLine[], marked: readonly SourceLine[]): ToldDeadline {
  const [words, marks] = [deadlineText(told), deadlineText(marked)];
  if (words === '' || marks === '') return { text: words || marks, doubts: [] };
  const both = deadlineText([...told, ...marked]);
  switch (agreement(words, marks)) {
    case 'same':
      return { text: words, doubts: [] };
    case 'other':
      return {
        text: both,
        doubts: [`срок «${words}» и отметки («${marks}») – о разном времени: записаны оба, проверьте`],
      };
    case 'unknown':
      return { text: both, doubts: [] };
  }
}

/** Whether words name something of each time that is marked; what recurs is not looked into. */
function agreement(words: string, marks: string): 'same' | 'other' | 'unknown' {
  const { parts } = parseDeadline(words);
  const stretches = parts.filter(isStretch);
  const isTime = parts.some(({ kind }) => kind === 'recurring' || kind === 'whole');
  if (stretches.length === 0) return isTime ? 'same' : 'unknown';
  if (stretches.some(({ kind }) => kind === 'since')) return 'same';
  const named = new Set(stretches.flatMap(monthsNamed));
  const marked = parseDeadline(marks).parts.filter(isStretch);
  return marked.every((stretch) => monthsNamed(stretch).some((month) => named.has(month))) ? 'same' : 'other';
}

const someYear = { from: '2024-01-01', to: '2024-12-31' };

/** Of «до 15 марта» the last day counts. */
function monthsNamed(stretch: Stretch): readonly number[] {
  const { intervals } = resolveStretch(stretch, someYear);
  return intervals.flatMap(({ from, to }) => monthsIn({ from: stretch.kind === 'until' ? to : from, to }));
}

function monthsIn({ from, to }: DayInterval): readonly number[] {
  const [first, last] = [dayParts(from), dayParts(to)];
  const count = Math.min(12, (last.year - first.year) * 12 + last.month - first.month + 1);
  return Array.from({ length: count }, (_, at) => ((first.month - 1 + at) % 12) + 1);
}

/** Lines that a narrow column has broken («март –», «май») are one time, others are several. */
function deadlineText(lines: readonly SourceLine[]): string {
  let text = '';
  for (const line of lines) {
    const next = withLink(line);
    const goesOn =
      /[-–—,;]$/.test(text) ||
      /^(?:[-–—]|20\d{2}|г(?:ода?|\.))/u.test(next) ||
      /(?:^|\s)(?:с|по|до|не позднее)$/iu.test(text);
    const begun = goesOn ? `${text} ` : `${text.replace(lineEnd, '')}; `;
    text = text === '' ? next : begun + next;
  }
  return text.replace(/;+$/, '');
}

/** What ends a line and is none of its words: «2026 г.» keeps its dot. */
const lineEnd = new RegExp(`(?:;|(?<!(?:^|[^${letters}])гг?)\\.)$`, 'i');
