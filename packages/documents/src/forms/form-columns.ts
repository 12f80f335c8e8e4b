/** A column of the form that is sent out: what of an event it shows, or what is to be answered in it. */
interface FormColumn {
  readonly key: string;
  readonly header: string;
  /** In points. */
  readonly width: number;
}

/** The columns that say what is asked; they are locked. */
export const askingColumns = [
  { key: 'number', header: '№', width: 42 },
  { key: 'event', header: 'Мероприятие', width: 210 },
  { key: 'deadline', header: 'Срок', width: 90 },
  { key: 'performers', header: 'Исполнители', width: 120 },
  { key: 'plan', header: 'Показатель и план', width: 150 },
] as const satisfies readonly FormColumn[];

/** The columns that are open to answers. */
export const answerColumns = [
  { key: 'state', header: 'Состояние', width: 90 },
  { key: 'held', header: 'Дата проведения', width: 84 },
  { key: 'information', header: 'Сведения', width: 210 },
  { key: 'facts', header: 'Факт', width: 96 },
  { key: 'documents', header: 'Документ', width: 132 },
  { key: 'links', header: 'Ссылка', width: 132 },
  { key: 'coverage', header: 'Освещение', width: 132 },
  { key: 'reason', header: 'Причина', width: 120 },
] as const satisfies readonly FormColumn[];

export type AskingKey = (typeof askingColumns)[number]['key'];
export type AnswerKey = (typeof answerColumns)[number]['key'];

/** The sheets of a form; it is known by the last one and by the hidden first column, not by their names or order. */
export const formSheets = {
  form: 'Форма',
  instruction: 'Как заполнить',
  answers: 'Ответы',
  identity: '_dorkarta',
} as const;
