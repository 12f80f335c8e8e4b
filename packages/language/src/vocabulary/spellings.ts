import { type ColumnKey, columnWords, foldTitle } from '@dorkarta/core';
import type { ArgumentKeyword, ConstructKeyword, ListKeyword, TextKeyword } from '../generated/keywords.ts';

export type { ConstructKeyword };
/** The fields that the language has words for. */
export type KnownField = TextKeyword | ListKeyword | ArgumentKeyword;
/** A field of the language, or one that a roadmap adds by naming a column of its own (`own`): its word stands in its lines. */
export type FieldKeyword = KnownField | 'own';
export type Keyword = ConstructKeyword | KnownField;

/**
 * How a keyword is written. Its English spelling is its name in the grammar, unless another is stated.
 * `further` words mean the same, but only with their colon; they are never offered, and formatting replaces them.
 */
export interface Spelling {
  readonly russian: string;
  /** The English spelling, where the name in the grammar is another construct's word. */
  readonly english?: string;
  readonly further?: readonly string[];
  /** How people speak of it. No word of the language: who begins a line with one is told which is meant. */
  readonly spoken?: readonly string[];
  /** Whether even its own word means it only with a colon: texts and names begin with such words too («куратор», «приложение»). */
  readonly needsColon?: true;
  /** Whether it means it only with something between it and the colon of its line («критерий К3: …»). */
  readonly needsArgument?: true;
  /** Whether a line that begins with it is read as that of a construct, and is a field only by where it stands. */
  readonly isConstructElsewhere?: true;
}

/** The words that begin a construct. */
export const constructSpellings: Readonly<Record<ConstructKeyword, Spelling>> = {
  performer: { russian: 'исполнитель' },
  school: { russian: 'школа' },
  group: { russian: 'группа' },
  project: { russian: 'проект' },
  municipality: { russian: 'муниципалитет' },
  roadmap: { russian: 'карта' },
  task: { russian: 'задача' },
  section: { russian: 'раздел' },
  subsection: { russian: 'подраздел' },
  event: { russian: 'мероприятие' },
  stage: { russian: 'этап' },
  proposal: { russian: 'предложение' },
  monitoring: { russian: 'мониторинг' },
  report: { russian: 'отчёт' },
  review: { russian: 'экспертиза' },
  recommendation: { russian: 'рекомендация' },
  decision: { russian: 'решение' },
};

/** A field that fills a column of the table: core knows how offices call it; `others` are words of the grammar alone. */
function ofColumn(key: ColumnKey, ...others: readonly string[]): Spelling {
  const { field, further } = columnWords[key];
  return { russian: field, further: [...further, ...others] };
}

/** The words that begin a field. */
export const fieldSpellings: Readonly<Record<KnownField, Spelling>> = {
  import: { russian: 'подключить' },
  schools: { russian: 'школы', further: ['школа', 'school'] },
  count: { russian: 'число' },
  level: { russian: 'уровень' },
  short: { russian: 'кратко', needsColon: true },
  genitive: { russian: 'родительный падеж', needsColon: true },
  /** Of a roadmap; without its colon the word declares a municipality. */
  homeMunicipality: {
    russian: 'муниципалитет',
    english: 'municipality',
    further: ['муниципальное образование'],
    spoken: ['район', 'округ', 'город', 'муниципальный район', 'муниципальный округ', 'городской округ', 'мо'],
  },
  region: { russian: 'регион', spoken: ['субъект', 'субъект рф', 'область', 'край', 'республика'] },
  period: { russian: 'период', further: ['период реализации'], spoken: ['год', 'учебный год', 'годы'] },
  goal: { russian: 'цель', further: ['цели'] },
  rationale: { russian: 'обоснование', spoken: ['основание', 'введение', 'пояснительная записка'] },
  participants: ofColumn('participants'),
  approved: { russian: 'утверждено', further: ['утверждена', 'утверждён'], spoken: ['утв', 'утвердить'] },
  annex: { russian: 'приложение', needsColon: true },
  position: { russian: 'должность' },
  signature: { russian: 'подпись' },
  approver: { russian: 'утверждаю', further: ['утверждает', 'утвердил', 'утвердила'] },
  agreed: {
    russian: 'согласовано',
    needsColon: true,
    further: ['согласована', 'согласован', 'согласование', 'согласовывает', 'согласовал', 'согласовала'],
  },
  signed: { russian: 'подписано', needsColon: true, further: ['подписал', 'подписала', 'подписывает', 'подписи'] },
  prepared: {
    russian: 'составил',
    needsColon: true,
    further: ['составила', 'составили', 'составитель'],
    spoken: ['автор', 'авторы', 'разработчик', 'разработчики', 'разработал', 'разработала'],
  },
  abbreviations: {
    russian: 'сокращения',
    needsColon: true,
    further: ['сокращение'],
    spoken: ['список сокращений', 'перечень сокращений'],
  },
  orientation: { russian: 'ориентация', needsColon: true, spoken: ['лист', 'формат листа', 'формат страницы'] },
  columnNumbers: {
    russian: 'номера граф',
    further: ['нумерация граф', 'нумерация столбцов', 'номера столбцов'],
  },
  schoolList: { russian: 'перечень школ', needsColon: true },
  curator: { russian: 'куратор', needsColon: true },
  contact: {
    russian: 'контакт',
    needsColon: true,
    further: ['контакты'],
    spoken: ['телефон', 'почта', 'электронная почта', 'email'],
  },
  template: { russian: 'шаблон' },
  column: { russian: 'столбец', further: ['столбцы', 'графа', 'графы', 'колонка'] },
  numbering: { russian: 'нумерация' },
  label: { russian: 'обозначение' },
  rubric: { russian: 'критерии', further: ['критерий'] },
  kind: ofColumn('kind'),
  deadline: ofColumn('deadline'),
  performers: ofColumn('performers', 'performer'),
  coPerformers: ofColumn('coPerformers'),
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
  reason: { russian: 'причина', further: ['причины'] },
  /** Of an event that was moved; without its colon the word begins a decision on the whole report. */
  resolution: { russian: 'решение', english: 'decision', further: ['решения'] },
  expert: { russian: 'эксперт', needsColon: true, further: ['эксперты'] },
  /** Of an expert's conclusion; with the colon directly behind it the word means the criteria of a roadmap. */
  criterion: { russian: 'критерий', needsArgument: true },
  /** What an expert says of an event: everywhere else the word begins the event itself, so that only the outline knows it. */
  ruling: { russian: 'мероприятие', english: 'event', isConstructElsewhere: true },
};

/** The fields that a line is read as by its word alone. */
export const readAsFields: readonly KnownField[] = (Object.keys(fieldSpellings) as KnownField[]).filter(
  (keyword) => fieldSpellings[keyword].isConstructElsewhere !== true,
);

/** The language in which a file spells its keywords. */
export type SpellingLanguage = 'russian' | 'english';

/** The spelling to offer or to print for a keyword. */
export function spell(keyword: Keyword, language: SpellingLanguage = 'russian'): string {
  const { russian, english = keyword } = allSpellings[keyword];
  return language === 'english' ? english : russian;
}

/** Every spelling that means a keyword, the two main ones first. */
export function spellingsOf(keyword: Keyword): readonly string[] {
  return [...mainSpellings(keyword), ...(allSpellings[keyword].further ?? [])];
}

/** The two spellings of a keyword that are offered and printed; most need no colon, unless they begin a construct too. */
export function mainSpellings(keyword: Keyword): readonly [russian: string, english: string] {
  return [spell(keyword), spell(keyword, 'english')];
}

/** The spellings of a keyword that mean it without a colon. */
export function bareSpellings(keyword: Keyword): readonly string[] {
  const { needsColon, needsArgument } = allSpellings[keyword];
  return needsColon === true || needsArgument === true ? [] : mainSpellings(keyword);
}

const allSpellings: Readonly<Record<Keyword, Spelling>> = { ...constructSpellings, ...fieldSpellings };

/** The word of the field that people speak of by words that are none of the language («район», «список сокращений»). */
export function fieldSpokenOf(words: string): string | undefined {
  return spokenFields.get(foldTitle(words));
}

const spokenFields: ReadonlyMap<string, string> = new Map(
  readAsFields.flatMap((each) => (fieldSpellings[each].spoken ?? []).map((word) => [foldTitle(word), spell(each)])),
);

/** All words that can begin a construct, and all that can begin a field. */
export const constructWords: readonly string[] = Object.keys(constructSpellings).flatMap((keyword) =>
  spellingsOf(keyword as ConstructKeyword),
);
export const fieldWords: readonly string[] = readAsFields.flatMap((keyword) => spellingsOf(keyword));
