import { decimal, type ModelNode, outOf, type Roadmap, type Score } from '@dorkarta/core';
import {
  type ChangesExplanation,
  type CriterionChangeExplanation,
  changedWords,
  explainChanges,
  type FieldExplanation,
  type ItemExplanation,
  type RoadmapChanges,
  type TextPiece,
  type TextPosition,
} from '@dorkarta/core/comparing';
import {
  type Block,
  type Cell,
  type CellContent,
  type DocumentProperties,
  type Inline,
  officialLandscape,
  paragraph,
  type TableDocument,
  type TableRow,
} from '../document/table-document.ts';
import { roadmapDay } from '../layout/document-date.ts';
import { textBlocks } from '../layout/text-blocks.ts';

/** The versions that were compared. */
export interface ComparedRoadmaps {
  readonly old: Roadmap;
  readonly next: Roadmap;
  /** The object of the new version that stands at a place of its text: what leads from a row to the text. */
  readonly sourceAt?: (position: TextPosition) => ModelNode | undefined;
}

const heading = 'Изменения в дорожной карте';

/** What changed in a roadmap as an official document, to go with the new version: each change with what it said before. */
export function layoutChanges(changes: RoadmapChanges, { old, next, sourceAt }: ComparedRoadmaps): TableDocument {
  const explained = explainChanges(changes);
  return {
    properties: documentProperties(next),
    page: officialLandscape,
    blocks: [
      paragraph('title', heading),
      ...subtitle(old, next),
      paragraph('body', explained.summary),
      ...changesTable(explained, sourceAt),
      ...explained.notes.map((note) => paragraph('body', note)),
      ...scoreBlocks(explained, changes),
    ],
    data: { ...changes },
  };
}

function documentProperties(next: Roadmap): DocumentProperties {
  return {
    title: [heading, next.municipality].filter((part) => part !== undefined).join('. '),
    subject: next.title,
    creator: 'dorkarta',
    date: roadmapDay(next),
  };
}

/** Which roadmap it is, and which of its versions. */
function subtitle(old: Roadmap, next: Roadmap): readonly Block[] {
  const place = [next.municipality, next.region].filter((name) => name !== undefined).join(', ');
  const approvals = [
    ['Прежняя редакция', old.approval?.text],
    ['Новая редакция', next.approval?.text],
  ].flatMap(([name, text]) => (text === undefined || text === '' ? [] : [`${name}: ${text}`]));
  const lines = [next.title, place, ...approvals].filter((line) => line !== '');
  return lines.length === 0 ? [] : [paragraph('subtitle', lines.join('\n'))];
}

const columns = [
  { key: 'number', header: '№ п/п' },
  { key: 'subject', header: 'Мероприятие' },
  { key: 'field', header: 'Что изменилось' },
  { key: 'old', header: 'Было' },
  { key: 'new', header: 'Стало' },
] as const;

const groups = [
  ['added', 'Добавлены'],
  ['dropped', 'Исключены'],
  ['reworded', 'Изложены иначе'],
  ['moved', 'Перенесены'],
  ['changed', 'Изменены'],
] as const;

function changesTable(
  { roadmap, sections, events }: ChangesExplanation,
  sourceAt: ComparedRoadmaps['sourceAt'] = () => undefined,
): readonly Block[] {
  const ofRoadmap =
    roadmap.length === 0 ? [] : itemRows({ number: '', title: 'Дорожная карта', fields: roadmap, remarks: [] });
  const rows = [
    ...group('Сведения о карте', ofRoadmap),
    ...group('Разделы', sections.flatMap(sectionRows)),
    ...groups.flatMap(([change, title]) =>
      group(
        `Мероприятия: ${title.toLowerCase()}`,
        events.filter((each) => each.change === change).flatMap((each) => eventRows(each, sourceAt(each.position))),
      ),
    ),
  ];
  return rows.length === 0 ? [] : [{ type: 'table', name: 'Изменения', columns, rows }];
}

function group(title: string, rows: readonly TableRow[]): readonly TableRow[] {
  if (rows.length === 0) return [];
  const cells = [{ content: [paragraph('section', title)], columnSpan: columns.length }];
  return [{ kind: 'section', number: '', title, cells }, ...rows];
}

function sectionRows({ number, title, changeWords, fields }: ItemExplanation): readonly TableRow[] {
  return itemRows({ number: number ?? '', title, fields, remarks: fields.length === 0 ? [changeWords] : [] });
}

function eventRows(
  { number, title, aside, criteria, fields }: ItemExplanation,
  source: ModelNode | undefined,
): readonly TableRow[] {
  const remarks = [aside, criteria].filter((each) => each !== null);
  return itemRows({ number: number ?? '', title, fields, remarks }).map((row) =>
    source === undefined ? row : { ...row, source },
  );
}

interface Item {
  readonly number: string;
  readonly title: string;
  readonly fields: readonly FieldExplanation[];
  /** What else is to be said, below the title. */
  readonly remarks: readonly string[];
}

/** A row for each field, with number and title beside all of them. */
function itemRows({ number, title, fields, remarks }: Item): readonly TableRow[] {
  const rowSpan = Math.max(fields.length, 1);
  const head: readonly Cell[] = [
    { content: textBlocks('cell-centered', number), rowSpan },
    { content: [...textBlocks('cell', title), ...remarks.flatMap((each) => textBlocks('cell', `(${each})`))], rowSpan },
  ];
  const contents = fields.length === 0 ? [[]] : fields.map(fieldCells);
  return contents.map(
    (cells, index): TableRow => ({
      // The further rows of an item stand on one page with its first.
      kind: index === 0 ? 'event' : 'stage',
      number,
      title,
      cells: index === 0 ? [...head, ...cells] : cells,
    }),
  );
}

function fieldCells({ name, old, new: next, note }: FieldExplanation): readonly Cell[] {
  const { was, is } = valuesContent(old, next);
  const remark = note === null ? [] : textBlocks('cell', `(${note})`);
  return [{ content: textBlocks('cell', name) }, { content: was }, { content: [...is, ...remark] }];
}

/** Values one below the other; of two texts the words that differ stand out. */
function valuesContent(
  old: readonly string[],
  next: readonly string[],
): { readonly was: CellContent; readonly is: CellContent } {
  const [one] = old;
  const [other] = next;
  if (old.length !== 1 || next.length !== 1 || one === undefined || other === undefined) {
    return {
      was: old.flatMap((text) => textBlocks('cell-item', text)),
      is: next.flatMap((text) => textBlocks('cell-item', text)),
    };
  }
  const words = changedWords(one, other);
  return { was: piecesContent(words.old), is: piecesContent(words.new) };
}

function piecesContent(pieces: readonly TextPiece[]): CellContent {
  const content = pieces.map(({ text, isChanged }): Inline => (isChanged ? { text, bold: true } : { text }));
  return content.length === 0 ? [] : [{ type: 'paragraph', style: 'cell', content }];
}

const scoreColumns = [
  { key: 'code', header: '№' },
  { key: 'criterion', header: 'Требование' },
  { key: 'old', header: 'Было' },
  { key: 'new', header: 'Стало' },
  { key: 'because', header: 'Мероприятия' },
] as const;

/** What the changes did to the score. */
function scoreBlocks({ score: { criteria } }: ChangesExplanation, { score }: RoadmapChanges): readonly Block[] {
  const [was, is] = [pointsText(score.old), pointsText(score.new)];
  return [
    paragraph('table-title', 'Оценка по критериям экспертизы'),
    paragraph('body', `Баллы за дорожную карту: ${was === is ? is : `было ${was}, стало ${is}`}.`),
    ...(criteria.length === 0
      ? []
      : [{ type: 'table', name: 'Оценка', columns: scoreColumns, rows: criteria.map(scoreRow) } as const]),
  ];
}

/** «2–4 из 5 (не оценено 5)» */
function pointsText(score: Score | null): string {
  if (score === null) return 'критерии не применяются';
  const { points, of, notAssessed } = score;
  if (of === notAssessed) return 'не оценено';
  return `${outOf(points, of - notAssessed)}${notAssessed > 0 ? ` (не оценено ${decimal(notAssessed)})` : ''}`;
}

function scoreRow({ code, title, old, new: next, because }: CriterionChangeExplanation): TableRow {
  const cells: readonly Cell[] = [
    { content: textBlocks('cell-centered', code) },
    ...[title, old, next, because].map((text): Cell => ({ content: textBlocks('cell', text) })),
  ];
  return { kind: 'event', number: code, title, cells };
}
