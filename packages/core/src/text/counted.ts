import { decimal } from './decimal.ts';

/**
 * The forms of a Russian word after a number: 1 файл, 2 файла, 5 файлов. After a fraction it is the second one, 0,5 балла,
 * unless the fourth says otherwise.
 */
export type CountForms = readonly [one: string, few: string, many: string, fraction?: string];

export const nouns = {
  file: ['файл', 'файла', 'файлов'],
  roadmap: ['карта', 'карты', 'карт'],
  section: ['раздел', 'раздела', 'разделов'],
  subsection: ['подраздел', 'подраздела', 'подразделов'],
  event: ['мероприятие', 'мероприятия', 'мероприятий'],
  indicator: ['показатель', 'показателя', 'показателей'],
  row: ['строка', 'строки', 'строк'],
  report: ['отчёт', 'отчёта', 'отчётов'],
  /** In the genitive: «из 21 мероприятия». */
  ofEvents: ['мероприятия', 'мероприятий', 'мероприятий'],
  /** «1 мероприятие, срок которого», «5 мероприятий, срок которых» */
  ofWhich: ['которого', 'которых', 'которых'],
  deadline: ['срок', 'срока', 'сроков'],
  decision: ['решение', 'решения', 'решений'],
  error: ['ошибка', 'ошибки', 'ошибок'],
  warning: ['предупреждение', 'предупреждения', 'предупреждений'],
  finding: ['замечание', 'замечания', 'замечаний'],
  info: ['подсказка', 'подсказки', 'подсказок'],
  point: ['балл', 'балла', 'баллов'],
  /** «не оценён 1 балл», «не оценено 4 балла», «с ним», «с ними» */
  notAssessed: ['не оценён', 'не оценено', 'не оценено'],
  withThem: ['с ним', 'с ними', 'с ними'],
  /** In the genitive: «не хватает 1 балла», «4 баллов», «0,5 балла». */
  ofPoints: ['балла', 'баллов', 'баллов', 'балла'],
} as const satisfies Readonly<Record<string, CountForms>>;

const plural = new Intl.PluralRules('ru');

/** The form of a word that agrees with a number, which is taken to hundredths. */
export function formFor(count: number, [one, few, many, fraction = few]: CountForms): string {
  const forms: Readonly<Record<string, string>> = { one, few, many };
  return forms[plural.select(Number(count.toFixed(2)))] ?? fraction;
}

/** A number with its word: «31 мероприятие», «0,5 балла». */
export function counted(count: number, forms: CountForms): string {
  return `${decimal(count)} ${formFor(count, forms)}`;
}
