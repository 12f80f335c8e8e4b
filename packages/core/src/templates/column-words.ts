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
  /** How people speak of it. No word of the language, and free for a field of their own: who begins a line with one is told which is meant. */
  readonly spoken?: readonly string[];
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
    spoken: ['что', 'что делаем', 'что сделать', 'название мероприятия', 'наименование мероприятий'],
  },
  deadline: {
    name: 'срок',
    field: 'срок',
    header: 'Срок исполнения (месяц, год)',
    labels: ['Срок', 'Срок'],
    further: ['сроки', 'срок исполнения', 'сроки исполнения', 'срок реализации'],
    spoken: [
      'когда',
      'время',
      'время проведения',
      'дата проведения',
      'даты проведения',
      'срок проведения',
      'сроки проведения',
      'сроки реализации',
      'период проведения',
      'начало',
      'окончание',
      'дата начала',
      'дата окончания',
    ],
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
    spoken: [
      'итог',
      'итоги',
      'индикатор',
      'индикаторы',
      'эффект',
      'ожидаемый эффект',
      'целевой показатель',
      'целевые показатели',
    ],
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
    spoken: [
      'отв',
      'отв исполнитель',
      'исп',
      'кто',
      'кто делает',
      'кто отвечает',
      'кто проводит',
      'ответственный за исполнение',
      'ответственные за исполнение',
      'ответственный за выполнение',
      'ответственные за выполнение',
      'ответственный за проведение',
      'ответственные за проведение',
      'ответственный за реализацию',
      'ответственные за реализацию',
    ],
  },
  coPerformers: {
    name: 'соисполнители',
    field: 'соисполнители',
    header: 'Соисполнители',
    labels: ['Соисполнители', 'Соисполнители'],
    further: ['соисполнитель'],
    spoken: ['партнёры', 'партнёр'],
  },
  documents: {
    name: 'документы',
    field: 'документ',
    header: 'Документы',
    labels: ['Документ', 'Документы'],
    further: ['документы'],
    spoken: [
      'чем подтверждается',
      'подтверждение',
      'подтверждающий документ',
      'подтверждающие документы',
      'отчётный документ',
      'отчётные документы',
      'форма отчётности',
      'форма отчёта',
    ],
  },
  venue: {
    name: 'площадка',
    field: 'площадка',
    header: 'Место проведения',
    labels: ['Место проведения', 'Место проведения'],
    further: ['место проведения', 'место'],
    spoken: ['где', 'база', 'адрес', 'место реализации'],
  },
  resources: {
    name: 'ресурсы',
    field: 'ресурсы',
    header: 'Ресурсы',
    labels: ['Ресурсы', 'Ресурсы'],
    further: ['ресурс'],
    spoken: ['проект', 'проекты'],
  },
  participants: {
    name: 'участники',
    field: 'участники',
    header: 'Участники',
    labels: ['Участники', 'Участники'],
    further: ['участник', 'целевая группа'],
    spoken: ['для кого', 'с кем', 'аудитория', 'контингент', 'категория участников'],
  },
  risk: { name: 'риск', field: 'риск', header: 'Риск', labels: ['Риск', 'Риски'], further: ['риски'] },
  kind: {
    name: 'вид',
    field: 'вид',
    header: 'Вид',
    labels: ['Вид', 'Вид'],
    further: ['виды'],
    spoken: ['тип', 'форма', 'форма проведения', 'формат', 'формат проведения'],
  },
  note: {
    name: 'примечание',
    field: 'примечание',
    header: 'Примечание',
    labels: ['Примечание', 'Примечания'],
    further: ['примечания'],
    spoken: ['комментарий', 'комментарии', 'пояснение', 'пояснения', 'описание'],
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

/** The column that people speak of by words that are none of the language («кто», «чем подтверждается»). */
export function columnSpokenOf(words: string): ColumnKey | undefined {
  const folded = foldTitle(words);
  return columnKeys.find((key) => columnWords[key].spoken?.some((word) => foldTitle(word) === folded));
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
