import { type ColumnKey, columnKeys } from '../model/column.ts';
import { foldTitle } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';

/** How people call what a column holds: in a roadmap, in a configuration, at the head of a table and under a title. */
export interface ColumnWords {
  /** The word by which a roadmap or a configuration names the column («столбец: номер № п/п»). */
  readonly name: string;
  /** The word of the field that fills it: of one value where each has a field of its own («показатель: …»). */
  readonly field: string;
  /** The words at its head where nobody says others. */
  readonly header: string;
  /** The words before the values where the table has no such column: before one value, and before several. */
  readonly labels: readonly [one: string, many: string];
  /** Other words for the same, of fields and of column heads. */
  readonly further: readonly string[];
}

/** Every column's words. Fields, column heads, messages and completion take theirs from here. */
export const columnWords: Readonly<Record<ColumnKey, ColumnWords>> = {
  number: { name: 'номер', field: 'номер', header: '№ п/п', labels: ['Номер', 'Номера'], further: ['№', 'п/п'] },
  event: {
    name: 'мероприятие',
    field: 'мероприятие',
    header: 'Наименование мероприятия',
    labels: ['Мероприятие', 'Мероприятия'],
    further: ['мероприятия', 'наименование', 'название', 'содержание', 'действия', 'направления'],
  },
  deadline: {
    name: 'срок',
    field: 'срок',
    header: 'Срок исполнения (месяц, год)',
    labels: ['Срок', 'Срок'],
    further: ['сроки', 'срок исполнения', 'сроки исполнения', 'срок реализации'],
  },
  quarters: {
    name: 'кварталы',
    field: 'срок',
    header: 'Кварталы',
    labels: ['Кварталы', 'Кварталы'],
    further: ['квартал', 'по кварталам'],
  },
  months: {
    name: 'месяцы',
    field: 'срок',
    header: 'Месяцы',
    labels: ['Месяцы', 'Месяцы'],
    further: ['месяц', 'по месяцам'],
  },
  indicators: {
    name: 'показатели',
    field: 'показатель',
    header: 'Индикативные показатели',
    labels: ['Показатель', 'Показатели'],
    further: ['показатели', 'результат', 'результаты', 'ожидаемый результат', 'ожидаемые результаты'],
  },
  performers: {
    name: 'исполнители',
    field: 'исполнители',
    header: 'Исполнители',
    labels: ['Исполнитель', 'Исполнители'],
    further: [
      'исполнитель',
      'ответственные',
      'ответственный',
      'ответственные исполнители',
      'ответственный исполнитель',
      'ответственные лица',
      'ответственное лицо',
    ],
  },
  coPerformers: {
    name: 'соисполнители',
    field: 'соисполнители',
    header: 'Соисполнители',
    labels: ['Соисполнители', 'Соисполнители'],
    further: ['соисполнитель'],
  },
  documents: {
    name: 'документы',
    field: 'документ',
    header: 'Документы',
    labels: ['Документ', 'Документы'],
    further: ['документы'],
  },
  venue: {
    name: 'площадка',
    field: 'площадка',
    header: 'Место проведения',
    labels: ['Место проведения', 'Место проведения'],
    further: ['место проведения', 'место'],
  },
  resources: {
    name: 'ресурсы',
    field: 'ресурсы',
    header: 'Ресурсы',
    labels: ['Ресурсы', 'Ресурсы'],
    further: ['ресурс'],
  },
  participants: {
    name: 'участники',
    field: 'участники',
    header: 'Участники',
    labels: ['Участники', 'Участники'],
    further: ['участник', 'целевая группа'],
  },
  risk: { name: 'риск', field: 'риск', header: 'Риск', labels: ['Риск', 'Риски'], further: ['риски'] },
  kind: { name: 'вид', field: 'вид', header: 'Вид', labels: ['Вид', 'Вид'], further: ['виды'] },
  note: {
    name: 'примечание',
    field: 'примечание',
    header: 'Примечание',
    labels: ['Примечание', 'Примечания'],
    further: ['примечания'],
  },
};

/** The words by which columns are named, in the order in which they are listed. */
export const columnNames: readonly string[] = columnKeys.map((key) => columnWords[key].name);

/** The column of a name, compared without case and «ё». */
export function columnNamed(name: string): ColumnKey | undefined {
  const folded = foldTitle(name);
  return columnKeys.find((key) => foldTitle(columnWords[key].name) === folded);
}

/** The name of the column that somebody means by other words: by one that offices use for it, else by the nearest name. */
export function columnMeantBy(words: string): string | undefined {
  const folded = foldTitle(words);
  const key = columnKeys.find((each) => otherWordsOf(each).some((word) => foldTitle(word) === folded));
  return key === undefined ? nearest(words, columnNames) : columnWords[key].name;
}

/** The single words by which offices call what some column holds, beside its name. */
export function otherColumnWords(): readonly string[] {
  const words = columnKeys.flatMap(otherWordsOf).filter((word) => /^\p{L}+$/u.test(word));
  return [...new Set(words.filter((word) => columnNamed(word) === undefined))].map(foldTitle);
}

function otherWordsOf(key: ColumnKey): readonly string[] {
  const { field, header, further } = columnWords[key];
  return [field, header, ...further];
}
