import { eventStateNames } from '../phrases/parse-state.ts';

/*
 * The words of the form that is sent out: whoever makes it writes them, and whoever gets it back knows it by them.
 */

/** The heads of the columns that say what is asked. */
export const askingHeads = {
  number: '№',
  event: 'Мероприятие',
  deadline: 'Срок',
  performers: 'Исполнители',
  plan: 'Показатель и план',
} as const;

/** The heads of the columns that are open to answers. */
export const answerHeads = {
  state: 'Состояние',
  held: 'Дата проведения',
  information: 'Сведения',
  facts: 'Факт',
  documents: 'Документ',
  links: 'Ссылка',
  coverage: 'Освещение',
  reason: 'Причина',
} as const;

export type AskingKey = keyof typeof askingHeads;
export type AnswerKey = keyof typeof answerHeads;

/** The head of the hidden column by which rows are known. */
export const identityHead = 'Строка';

/** The columns of a form in their order, the hidden one first. */
export const formHeads = { identity: identityHead, ...askingHeads, ...answerHeads } as const;

/** The sheets of a form; it is known by the last one and by the hidden first column, not by their names or order. */
export const formSheets = {
  form: 'Форма',
  instruction: 'Как заполнить',
  answers: 'Ответы',
  identity: '_dorkarta',
} as const;

/** With what the sheet of identities begins; a later form of it would begin otherwise. */
export const formMark = ['form', 'dorkarta 1'] as const;

/** Before what stands the path of a report, from the roadmap's folder, whose answers a form is sent out with. */
export const formReportKey = 'report';

/** With what the title of a form begins, before the day. */
export const formTitleStart = 'Сведения о мероприятиях на';
/** What stands below the title. */
export const formHint = `Заполните светлые ячейки; как – сказано на листе «${formSheets.instruction}».`;
/** How the instruction is headed. */
export const instructionTitle = 'Как заполнить форму';

/** What stands where there is nothing to answer, so that what stands below keeps its place. */
export const noAnswer = '–';

/** The answers that the list of states offers. */
export const stateAnswers = ['проведено', ...Object.values(eventStateNames)] as const;

/** How a form is to be filled in, a line each. */
export const formInstruction: readonly string[] = [
  'Впишите ответы в светлые ячейки листа «Форма». Остальное заполнено и защищено.',
  'Строка – одно мероприятие в один из его сроков: у того, что повторяется, строк несколько.',
  'Состояние: выберите из списка. Перенесённое пишут вместе с новым сроком: «перенесено на сентябрь 2021».',
  'Дата проведения: 15.03.2021. Несколько дней – через запятую: 14.04.2021, 12.05.2021.',
  'Сведения: что сделано, кто участвовал и сколько – одним или несколькими предложениями.',
  'Факт: чего достигли, в тех же единицах, что и план: 100 %. Если показателей несколько, каждый с новой строки и со своим номером: «1: 100 %», «2: 2 совещания».',
  'Документ: чем это подтверждается – вид, дата и номер: Приказ от 01.03.2021 № 12. Несколько документов – каждый с новой строки (Alt+Enter).',
  'Ссылка: где документ лежит в интернете (https://…), в том же порядке, что и документы; у документа без ссылки – прочерк.',
  'Освещение: где об этом рассказали – название и ссылка, каждое с новой строки.',
  'Причина: почему не проведено, перенесено или сделано меньше, чем по плану.',
  'Строки можно отбирать фильтром, высоту строк и ширину граф – менять. Чтобы сортировать строки, удалять их или передать часть другому, снимите защиту листа (Рецензирование → Снять защиту листа, пароля нет): каждая строка узнаётся сама по себе.',
  'Скрытую первую графу и скрытые листы оставьте: по ним программа узнаёт, о каком мероприятии строка.',
];
