import type { Event, Indicator, OwnField, Stage } from '../model/event.ts';
import type { Mention } from '../model/mention.schema.ts';
import { allSchools } from '../model/mention.ts';
import { parseDeadline } from '../phrases/parse-deadline.ts';
import { parseQuantity } from '../phrases/parse-quantity.ts';
import { parseKind } from '../taxonomy/parse-kind.ts';
import { foldTitle } from '../text/fold.ts';
import { columnOfLabel } from './column-heads.ts';
import type { FieldColumn } from './field-columns.ts';
import type { EventRow, Values } from './read-rows.ts';
import type { SourceLine } from './source.ts';

/** An event and where its words went. */
export interface RecognisedEvent {
  readonly event: Event;
  /** Cells whose words stand in notes. */
  readonly noted: number;
}

/** An event as a row of the table says it. */
export function eventOfRow({ values, stages }: EventRow, columns: readonly FieldColumn[]): RecognisedEvent {
  const cell = cellReader(withLabelledLines(values, columns), columns);
  const kinds = cell.lines('kind').map(({ text }) => parseKind(text));
  const understood = kinds.every((kind) => kind.kinds.length > 0);
  const { title, notes: told } = titleLines(cell.lines('event'));
  const notes = [
    ...cell.texts('note'),
    ...told,
    ...(understood ? [] : cell.texts('kind').map((text) => `Вид: ${text}`)),
  ];
  const venue = mentionsOf(cell.lines('venue'))[0];
  const number = cell.text('number');
  const event: Event = {
    ...(number === '' ? {} : { number: numberAsWritten(number) }),
    title,
    ...resultsOf(cell),
    serves: [],
    participants: mentionsOf(cell.lines('participants')),
    risks: cell.texts('risk'),
    kinds: understood ? kinds : [],
    ...(venue === undefined ? {} : { venue }),
    resources: mentionsOf(cell.lines('resources')),
    actions: [],
    notes,
    stages: stages.map((stage) => stageOf(stage, columns)),
    suppressions: [],
  };
  return { event, noted: understood ? 0 : 1 };
}

/** «В рамках: …» below a title is none of it, though the language has no column for it. */
function titleLines(lines: readonly SourceLine[]): { readonly title: string; readonly notes: readonly string[] } {
  const isAside = ({ text }: SourceLine, index: number): boolean => index > 0 && /^\p{Lu}[\p{L} ]{2,30}:\s/u.test(text);
  const aside = lines.filter(isAside);
  return {
    title: lines
      .filter((line, index) => !isAside(line, index))
      .map(labelled)
      .join(' '),
    notes: aside.map(labelled),
  };
}

/** What the printed table has no column for stands below the title of its event («Участники: …»): it goes back to its field. */
function withLabelledLines(values: Values, columns: readonly FieldColumn[]): Labelled {
  const at = columns.findIndex(({ key }) => key === 'event');
  const lines = values.get(at) ?? [];
  const extra = new Map<FieldColumn['key'], SourceLine[]>();
  const left = lines.filter((line, index) => {
    const [, label = '', text = ''] = /^([^:]{3,30}):\s+(.+)$/u.exec(line.text) ?? [];
    const key = index === 0 ? undefined : columnOfLabel(label);
    if (key === undefined || key === 'event' || key === 'number') return true;
    extra.set(key, [...(extra.get(key) ?? []), { ...line, text }]);
    return false;
  });
  return { values: new Map([...values, [at, left]]), extra };
}

interface Labelled {
  readonly values: Values;
  /** Lines of fields that have no column. */
  readonly extra: ReadonlyMap<FieldColumn['key'], readonly SourceLine[]>;
}

function stageOf(values: Values, columns: readonly FieldColumn[]): Stage {
  const cell = cellReader({ values, extra: new Map() }, columns);
  return { title: cell.text('event'), ...resultsOf(cell) };
}

/** A whole number is told from a title that begins with one by its dot. */
export function numberAsWritten(number: string): string {
  return /^\d+$/.test(number) || /^[IVXLC]+$/.test(number) ? `${number}.` : number;
}

type CellReader = ReturnType<typeof cellReader>;

function cellReader({ values, extra }: Labelled, columns: readonly FieldColumn[]) {
  const lines = (key: FieldColumn['key']): readonly SourceLine[] => [
    ...columns.flatMap((column, index) => (column.key === key ? (values.get(index) ?? []) : [])),
    ...(extra.get(key) ?? []),
  ];
  const texts = (key: FieldColumn['key']): readonly string[] => lines(key).map(labelled);
  const ownFields = (): readonly OwnField[] =>
    columns.flatMap((column, index) => {
      const text = (values.get(index) ?? []).map(labelled).join('\n');
      return column.key === 'own' && text !== '' ? [{ field: column.field, text }] : [];
    });
  return { lines, texts, text: (key: FieldColumn['key']) => texts(key).join(' ').trim(), ownFields };
}

function resultsOf(
  cell: CellReader,
): Pick<Event, 'deadline' | 'performers' | 'coPerformers' | 'indicators' | 'documents' | 'ownFields'> {
  const deadline = cell
    .texts('deadline')
    .join('; ')
    .replace(/[.;]+$/, '');
  const ownFields = cell.ownFields();
  return {
    ...(deadline === '' ? {} : { deadline: parseDeadline(deadline) }),
    performers: mentionsOf(cell.lines('performers')),
    coPerformers: mentionsOf(cell.lines('coPerformers')),
    indicators: cell.lines('indicators').map(indicatorOf),
    documents: cell.lines('documents').map(({ text, link }) => ({ text, ...(link === undefined ? {} : { link }) })),
    ...(ownFields.length === 0 ? {} : { ownFields }),
  };
}

/** Bullets and numbers of lists say nothing of an indicator. */
function indicatorOf({ text }: SourceLine): Indicator {
  return { text: withoutSign(text), quantities: parseQuantity(text).quantities };
}

function labelled({ label = '', text }: SourceLine): string {
  return label === '' || label === '•' ? text : `${label} ${text}`.trim();
}

/** A bullet typed by hand, and what divides the items of a list. */
function withoutSign(text: string): string {
  return text
    .replace(/^[-–—•*]\s+/, '')
    .replace(/;$/, '')
    .trim();
}

/** Each line, and each part between semicolons, is one of a list; commas stand within names too often to divide them. */
export function mentionsOf(lines: readonly SourceLine[]): readonly Mention[] {
  const texts = lines.flatMap(({ text }) => text.split(';')).map((text) => withoutSign(text.trim()));
  return texts
    .filter((text) => text !== '')
    .map((text) =>
      foldTitle(text) === allSchools
        ? { kind: 'all-schools' as const }
        : { kind: 'text' as const, text: text.replace(/,$/, '') },
    );
}
