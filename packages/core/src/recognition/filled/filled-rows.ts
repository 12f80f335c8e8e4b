import type { IsoDay } from '../../calendar/iso-day.ts';
import type { AnswerKey, AskingKey } from '../../identity/form-words.ts';
import type { RowIdentity } from '../../identity/row-identity.ts';
import type { LinkedText } from '../../model/event.ts';
import type { SourceLine } from '../source.ts';

/** A cell with words in it. */
export interface FilledCell {
  /** Where it stands («лист «Форма», ячейка F14»). */
  readonly place: string;
  /** The head of its column; empty where it has none. */
  readonly head: string;
  readonly lines: readonly SourceLine[];
  /** The event in whose row it stands, for whoever reads its words alone: «№ 1 «Сбор данных»». */
  readonly about?: string;
  /** How many cells stand in it, where not one: a whole row that is kept as it is. */
  readonly cells?: number;
}

/** A row about an event. */
export interface FilledRow {
  /** Where it stands («лист «Форма», строка 14»). */
  readonly place: string;
  /** By what it is known; absent where somebody wrote or copied the row without it. */
  readonly identity?: RowIdentity;
  readonly asks: Readonly<Partial<Record<AskingKey, FilledCell>>>;
  readonly answers: Readonly<Partial<Record<AnswerKey, FilledCell>>>;
  /** Cells of columns that a form does not have. */
  readonly others: readonly FilledCell[];
  /** Of a table of monitoring: what confirms the event, documents and coverage in one cell; all else stands in the information. */
  readonly confirmation?: FilledCell;
}

/** What says itself which roadmap it is about. */
export interface FilledAbout {
  /** The sign of the roadmap and that of its version. */
  readonly roadmap?: string;
  readonly version?: string;
  readonly title?: string;
  readonly municipality?: string;
  readonly asOf?: IsoDay;
  /** The reports whose answers it was sent out with, by their paths from the roadmap's folder. */
  readonly reports?: readonly string[];
}

/** A form or a table of monitoring that came back. */
export interface FilledSheet {
  readonly about: FilledAbout;
  readonly rows: readonly FilledRow[];
  /** Words that are no answer and stand in no row of an event. */
  readonly others: readonly FilledCell[];
  readonly remarks: readonly string[];
  /** Of a table of monitoring: how the report is called, and what follows from it. */
  readonly table?: MonitoringWords;
}

/** What stands around a table of monitoring. */
export interface MonitoringWords {
  readonly title?: string;
  /** Lines that may be the title of the roadmap and its place. */
  readonly subtitle: readonly FilledCell[];
  readonly recommendations: readonly LinkedText[];
  readonly decisions: readonly LinkedText[];
}

/** The words of a cell, a line each. */
export function wordsOf({ lines }: Pick<FilledCell, 'lines'>): string {
  return lines.map(({ label = '', text }) => (label === '' || label === '•' ? text : `${label} ${text}`)).join('\n');
}

/** All that stands in a row. */
export function cellsOfRow({ asks, answers, others, confirmation }: FilledRow): readonly FilledCell[] {
  return [
    ...Object.values(asks),
    ...Object.values(answers),
    ...others,
    ...(confirmation === undefined ? [] : [confirmation]),
  ];
}
