import {
  counted,
  eventStateNames,
  formatDayShort,
  heldInWords,
  indicatorsOf,
  inOneLine,
  nouns,
  plannedText,
  type RoadmapView,
} from '@dorkarta/core';
import { type FileAnswers, type FilledCell, type FilledSheet, keeperOf, wordsOf } from '@dorkarta/core/recognising';

/** A text, and the cells whose words it keeps only as comments although they had a field. */
export interface KeptText {
  readonly text: string;
  readonly lost: ReadonlySet<FilledCell>;
}

/**
 * Writes a report. That no cell is lost is not believed but looked for, in the text and in `beside` it: what is missing is
 * added as comments.
 */
export function withoutLoss(
  files: readonly FileAnswers[],
  write: (comments: readonly string[]) => string,
  beside: readonly string[] = [],
): KeptText {
  const own = files.flatMap(({ name, comments }) => comments.map((cell) => commentOf(name, cell)));
  const text = write(own);
  const keeps = keeperOf([text, ...beside].join('\n'), saidOtherwise);
  const missing = files.flatMap(({ name, inFields }) =>
    inFields
      .filter((cell) => !keeps(besideHeld(wordsOf(cell))))
      .map((cell) => ({ cell, comment: commentOf(name, cell) })),
  );
  if (missing.length === 0) return { text, lost: new Set() };
  const all = [...own, ...missing.map(({ comment }) => comment)];
  return { text: write(all), lost: new Set(missing.map(({ cell }) => cell)) };
}

/** That it was held is told by its day, in whatever words; what stands beside them is to be kept. */
function besideHeld(words: string): string {
  return heldInWords(words) ?? words;
}

/** What is said by the word of a field, or by other words for a state of the list. */
const saidOtherwise = ['проведено', 'причина', 'факт', 'план', eventStateNames.partly, eventStateNames['not-held']];

/** A table of monitoring repeats indicators and plans beside the facts; the report means them by their numbers. */
export function plannedWords(
  sources: readonly { readonly sheet: FilledSheet }[],
  { events }: RoadmapView,
): readonly string[] {
  if (sources.every(({ sheet }) => sheet.table === undefined)) return [];
  return events.flatMap(({ event }) => indicatorsOf(event).flatMap((each) => [each.text, plannedText(each)]));
}

/** «Кураторы.xlsx, лист «Форма», ячейка F14, № 3 «Сеть», Причина: …» */
export function commentOf(file: string, { place, head, about = '', lines }: FilledCell): string {
  const where = [file, place, about, head].filter((part) => part !== '').join(', ');
  const links = lines.flatMap(({ text, link }) => (link === undefined || text.includes(link) ? [] : [link]));
  return [`${where}: ${inOneLine(wordsOf({ lines }))}`, ...links].join(' ');
}

/** What is to be told of a cell, and the number of the event in whose row it stands. */
export interface ToldCell {
  readonly place: string;
  readonly event?: string;
  readonly message: string;
}

/** A filled form or a table of monitoring, and what became of its answers. */
export interface AnswersAccount {
  readonly is: 'form' | 'monitoring';
  readonly rows: number;
  readonly answered: number;
  /** What is to be told of its cells, by their addresses. */
  readonly findings: readonly ToldCell[];
  /** What changed in the roadmap since it was sent out. */
  readonly changes: readonly string[];
  readonly remarks: readonly string[];
  readonly inFields: number;
  readonly inComments: number;
}

/** What became of the answers of a file; `lost` are the cells that stand in comments after all. */
export function answersAccount(sheet: FilledSheet, answers: FileAnswers, lost: KeptText['lost']): AnswersAccount {
  const { rows, answered, findings, changes, comments } = answers;
  const inFields = cellsIn(answers.inFields.filter((cell) => !lost.has(cell)));
  return {
    is: sheet.table === undefined ? 'form' : 'monitoring',
    rows,
    answered,
    findings: findings.map(({ place, event, message }) => ({
      place,
      ...(event === undefined ? {} : { event }),
      message,
    })),
    changes,
    remarks: sheet.remarks,
    inFields,
    inComments: cellsIn(comments) + cellsIn(answers.inFields) - inFields,
  };
}

/** What a file was taken for, what changed since it was sent out, what is doubtful, and where the words of its cells went: a sentence each. */
export function answersText(sheet: FilledSheet, answers: FileAnswers, account: AnswersAccount): readonly string[] {
  const { told } = answers;
  const cells = `ячеек, в которых сказано только о сроке или о том, что сведений нет: ${told}.`;
  return [
    takenFor(sheet, answers),
    ...(told > 0 ? [`${cells} Это программа скажет сама.`] : []),
    ...account.changes.map((change) => `карту с тех пор изменили: ${change}.`),
    ...account.remarks.map((remark) => `${remark}.`),
    ...account.findings.map(
      ({ place, event, message }) => `${place}${event === undefined ? '' : ` (№ ${event})`}: ${message}`,
    ),
    accountText(account),
  ];
}

/** «заполненных ячеек 22: в строках отчёта 18, в комментариях («//» в конце отчёта) 4, потеряно 0.» */
function accountText({ inFields, inComments }: AnswersAccount): string {
  const comments = inComments === 0 ? '' : `, в комментариях («//» в конце отчёта) ${inComments}`;
  return `заполненных ячеек ${inFields + inComments}: в строках отчёта ${inFields}${comments}, потеряно 0.`;
}

function cellsIn(cells: readonly FilledCell[]): number {
  return cells.reduce((sum, { cells: own = 1 }) => sum + own, 0);
}

/** «заполненная форма на 01.07.2021: 31 строка, с ответами 12» */
function takenFor({ about, table }: FilledSheet, { rows, answered, known }: FileAnswers): string {
  const what = table !== undefined ? 'таблица мониторинга' : 'заполненная форма';
  const day = about.asOf === undefined ? '' : ` на ${formatDayShort(about.asOf)}`;
  const there = known === 0 ? '' : `, из них уже сказано в отчёте ${known}`;
  return `${what}${day}: ${counted(rows, nouns.row)}, с ответами ${answered}${there}.`;
}
