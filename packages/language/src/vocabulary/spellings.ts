import { type ColumnKey, columnWords } from '@dorkarta/core';
import type { ArgumentKeyword, ConstructKeyword, ListKeyword, TextKeyword } from '../generated/keywords.ts';

export type { ConstructKeyword };
export type FieldKeyword = TextKeyword | ListKeyword | ArgumentKeyword;
export type Keyword = ConstructKeyword | FieldKeyword;

/**
 * How a keyword is written. Its English spelling is its name in the grammar.
 * `further` words mean the same, but only with their colon; they are never offered, and formatting replaces them.
 */
export interface Spelling {
  readonly russian: string;
  readonly further?: readonly string[];
}

/** The words that begin a construct. */
export const constructSpellings: Readonly<Record<ConstructKeyword, Spelling>> = {
  performer: { russian: 'исполнитель' },
  school: { russian: 'школа' },
  group: { russian: 'группа' },
  project: { russian: 'проект' },
  roadmap: { russian: 'карта' },
  task: { russian: 'задача' },
  section: { russian: 'раздел' },
  subsection: { russian: 'подраздел' },
  event: { russian: 'мероприятие' },
  stage: { russian: 'этап' },
  proposal: { russian: 'предложение' },
  monitoring: { russian: 'мониторинг' },
  report: { russian: 'отчёт' },
  recommendation: { russian: 'рекомендация' },
  decision: { russian: 'решение' },
};

/** A field that fills a column of the table: core knows how offices call it; `others` are words of the grammar alone. */
function ofColumn(key: ColumnKey, ...others: readonly string[]): Spelling {
  const { field, further } = columnWords[key];
  return { russian: field, further: [...further, ...others] };
}

/** The words that begin a field. */
export const fieldSpellings: Readonly<Record<FieldKeyword, Spelling>> = {
  import: { russian: 'подключить' },
  schools: { russian: 'школы', further: ['школа', 'school'] },
  count: { russian: 'число' },
  level: { russian: 'уровень' },
  municipality: { russian: 'муниципалитет' },
  region: { russian: 'регион' },
  period: { russian: 'период' },
  goal: { russian: 'цель', further: ['цели'] },
  rationale: { russian: 'обоснование' },
  participants: ofColumn('participants'),
  approved: { russian: 'утверждено', further: ['утверждена', 'утверждён'] },
  position: { russian: 'должность' },
  signature: { russian: 'подпись' },
  template: { russian: 'шаблон' },
  column: { russian: 'столбец' },
  numbering: { russian: 'нумерация' },
  label: { russian: 'обозначение' },
  rubric: { russian: 'критерии', further: ['критерий'] },
  kind: ofColumn('kind'),
  deadline: ofColumn('deadline'),
  performers: ofColumn('performers', 'performer'),
  indicator: ofColumn('indicators'),
  target: { russian: 'план' },
  document: ofColumn('documents'),
  venue: ofColumn('venue'),
  resources: ofColumn('resources'),
  tasks: { russian: 'задачи', further: ['задача', 'task'] },
  risk: ofColumn('risk'),
  within: { russian: 'в рамках' },
  action: { russian: 'действие' },
  note: ofColumn('note'),
  ignore: { russian: 'не проверять' },
  date: { russian: 'дата' },
  held: { russian: 'проведено' },
  information: { russian: 'сведения' },
  fact: { russian: 'факт' },
  coverage: { russian: 'освещение' },
  state: { russian: 'состояние' },
};

/** The language in which a file spells its keywords. */
export type SpellingLanguage = 'russian' | 'english';

/** The spelling to offer or to print for a keyword. */
export function spell(keyword: Keyword, language: SpellingLanguage = 'russian'): string {
  return language === 'english' ? keyword : allSpellings[keyword].russian;
}

const allSpellings: Readonly<Record<Keyword, Spelling>> = { ...constructSpellings, ...fieldSpellings };
