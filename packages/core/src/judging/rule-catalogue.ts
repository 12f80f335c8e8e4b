import type { DkFile } from '../model/file.schema.ts';
import type { FileKind, Printable } from '../model/file.ts';

/** How much a finding matters: an error stops the compilation, a warning asks, an info only tells. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/**
 * What a rule looks at: what files of a kind say, the lines, names and imports of any file, or whether a file can be read
 * and its document written.
 */
export type RuleSubject = Printable['type'] | 'text' | 'file';

interface RuleRow {
  readonly about: RuleSubject;
  readonly severity: Severity;
  /** A sentence that is true of a good file, for lists of rules. */
  readonly title: string;
}

/**
 * Every rule, once, whoever looks: by subject, and within it in the order of their severity and of what they look at.
 * An id is a kebab-case sentence that is true of a good file, and permanent. Configuration, suppressions, schema, lists,
 * pages and fixes all mean these.
 */
export const ruleCatalogue = {
  'deadline-exists': { about: 'roadmap', severity: 'error', title: 'Названный день есть в календаре' },
  'deadline-runs-forward': { about: 'roadmap', severity: 'error', title: 'Срок идёт от начала к концу' },
  'section-has-events': { about: 'roadmap', severity: 'warning', title: 'В разделе есть мероприятия' },
  'event-has-deadline': { about: 'roadmap', severity: 'warning', title: 'У мероприятия есть срок' },
  'deadline-is-concrete': { about: 'roadmap', severity: 'warning', title: 'Срок называет время' },
  'deadline-has-year': { about: 'roadmap', severity: 'warning', title: 'В сроке назван год' },
  'deadline-is-within-period': { about: 'roadmap', severity: 'warning', title: 'Срок не выходит за период карты' },
  'event-has-performer': { about: 'roadmap', severity: 'warning', title: 'У мероприятия есть исполнитель' },
  'event-has-indicator': { about: 'roadmap', severity: 'warning', title: 'У мероприятия есть показатель' },
  'indicator-is-measurable': { about: 'roadmap', severity: 'warning', title: 'Показатель можно проверить' },
  'indicator-adds-to-title': { about: 'roadmap', severity: 'warning', title: 'Показатель говорит больше названия' },
  'event-stands-alone': { about: 'roadmap', severity: 'warning', title: 'Мероприятие понятно без соседних строк' },
  'share-is-within-whole': { about: 'roadmap', severity: 'warning', title: 'Доля не больше 100 %' },
  'event-is-unique': { about: 'roadmap', severity: 'warning', title: 'Мероприятие не повторяется' },
  'number-is-unique': { about: 'roadmap', severity: 'warning', title: 'Номер не повторяется' },
  'deadlines-are-varied': { about: 'roadmap', severity: 'warning', title: 'Сроки различаются' },
  'roadmap-is-approved': { about: 'roadmap', severity: 'warning', title: 'Дорожная карта утверждена' },
  'roadmap-meets-content-1': {
    about: 'roadmap',
    severity: 'warning',
    title: 'Есть организационные мероприятия для адресного сопровождения школ',
  },
  'roadmap-meets-content-2': {
    about: 'roadmap',
    severity: 'warning',
    title: 'Есть методические мероприятия муниципалитета',
  },
  'roadmap-meets-content-3': {
    about: 'roadmap',
    severity: 'warning',
    title: 'Есть мероприятия на базе школ муниципалитета',
  },
  'roadmap-meets-content-4': {
    about: 'roadmap',
    severity: 'warning',
    title: 'Использованы ресурсы федеральных и региональных проектов',
  },
  'roadmap-meets-content-5': { about: 'roadmap', severity: 'warning', title: 'У мероприятий и задач есть показатели' },
  'task-is-served': { about: 'roadmap', severity: 'warning', title: 'Каждой задаче служит мероприятие' },
  'school-is-reached': { about: 'roadmap', severity: 'warning', title: 'Каждой школе адресовано мероприятие' },
  'common-field-is-used': {
    about: 'roadmap',
    severity: 'warning',
    title: 'Общая строка раздела или карты достаётся хотя бы одному мероприятию',
  },
  'deadline-is-spelled': { about: 'roadmap', severity: 'warning', title: 'Срок написан без опечаток' },
  'title-names-period': { about: 'roadmap', severity: 'warning', title: 'Период в названии – тот же, что у карты' },
  'title-names-municipality': {
    about: 'roadmap',
    severity: 'warning',
    title: 'Муниципалитет в названии – тот же, что у карты',
  },
  'municipality-is-listed': { about: 'roadmap', severity: 'warning', title: 'Муниципалитет карты – из перечня' },
  'approval-is-timely': { about: 'roadmap', severity: 'warning', title: 'Карта утверждена к своему периоду' },
  'address-is-valid': { about: 'roadmap', severity: 'warning', title: 'Адрес страницы открывается' },
  'deadline-is-understood': { about: 'roadmap', severity: 'info', title: 'Срок понят целиком и без догадок' },
  'stage-is-within-event': { about: 'roadmap', severity: 'info', title: 'Срок мероприятия охватывает сроки этапов' },
  'performer-is-used': { about: 'roadmap', severity: 'info', title: 'Объявленный исполнитель назван у мероприятий' },
  'project-is-declared': { about: 'roadmap', severity: 'info', title: 'Проект объявлен или известен' },
  'quotes-are-typographic': { about: 'roadmap', severity: 'info', title: 'Кавычки – «ёлочки»' },
  'title-is-capitalised': { about: 'roadmap', severity: 'info', title: 'Название – с прописной буквы и без точки' },
  'numbers-are-alike': { about: 'roadmap', severity: 'info', title: 'Номера разделов написаны одинаково' },
  'numbering-fits-subsections': {
    about: 'roadmap',
    severity: 'info',
    title: 'Нумерация по разделам – без номеров у подразделов',
  },
  'own-column-is-filled': { about: 'roadmap', severity: 'info', title: 'Свой столбец заполнен' },
  'approval-has-one-form': { about: 'roadmap', severity: 'info', title: 'Гриф утверждения – одной формы' },
  'rubric-is-pinned': { about: 'roadmap', severity: 'info', title: 'Критерии оценки указаны с версией' },
  'regional-event-is-joined': { about: 'roadmap', severity: 'info', title: 'Есть участие в региональных мероприятиях' },
  'parents-are-involved': { about: 'roadmap', severity: 'info', title: 'Есть работа с родителями' },
  'all-schools-are-addressed': { about: 'roadmap', severity: 'info', title: 'Есть мероприятия для всех школ' },
  'curator-is-named': { about: 'roadmap', severity: 'info', title: 'Названы кураторы школ' },
  'municipal-events-are-enough': {
    about: 'roadmap',
    severity: 'info',
    title: 'Собственных мероприятий муниципалитета не меньше трёх',
  },
  'event-is-reported-once': {
    about: 'monitoring',
    severity: 'error',
    title: 'Об одном мероприятии не сказано по-разному',
  },
  'fact-names-indicator': { about: 'monitoring', severity: 'error', title: 'Факт стоит против показателя' },
  'report-date-is-past': { about: 'monitoring', severity: 'warning', title: 'Проведённое состоялось до даты отчёта' },
  'link-is-valid': { about: 'monitoring', severity: 'warning', title: 'Ссылка ведёт на страницу' },
  'report-is-on-one-roadmap': {
    about: 'monitoring',
    severity: 'warning',
    title: 'Отчёт и прежние отчёты – об одной карте',
  },
  'report-has-date': { about: 'monitoring', severity: 'warning', title: 'У отчёта о мониторинге есть дата' },
  'history-is-earlier': { about: 'monitoring', severity: 'warning', title: 'Подключённый отчёт составлен раньше' },
  'reported-roadmap-is-sound': {
    about: 'monitoring',
    severity: 'warning',
    title: 'В карте, по которой отчёт, нет ошибок',
  },
  'event-is-reported': {
    about: 'monitoring',
    severity: 'warning',
    title: 'О мероприятии, срок которого наступил, есть отчёт',
  },
  'occasion-is-held': {
    about: 'monitoring',
    severity: 'warning',
    title: 'О каждом наступившем сроке сказано, проведено ли мероприятие',
  },
  'report-has-information': { about: 'monitoring', severity: 'warning', title: 'О проведённом сказано, что сделано' },
  'report-has-document': { about: 'monitoring', severity: 'warning', title: 'Проведённое подтверждено документом' },
  'report-has-coverage': {
    about: 'monitoring',
    severity: 'warning',
    title: 'О проведённом сообщено на сайте или в прессе',
  },
  'deviation-has-reason': { about: 'monitoring', severity: 'warning', title: 'Сказано, почему пошло не по плану' },
  'moved-has-decision': { about: 'monitoring', severity: 'warning', title: 'Перенос подтверждён решением' },
  'fact-reaches-plan': { about: 'monitoring', severity: 'warning', title: 'План выполнен, или сказано, почему нет' },
  'fact-has-plans-unit': { about: 'monitoring', severity: 'warning', title: 'Факт – число в единицах плана' },
  'document-is-in-time': {
    about: 'monitoring',
    severity: 'warning',
    title: 'Документ составлен после мероприятия и до отчёта',
  },
  'fact-has-plan': {
    about: 'monitoring',
    severity: 'info',
    title: 'У показателя, против которого стоит факт, есть план',
  },
  'warning-is-near': {
    about: 'monitoring',
    severity: 'info',
    title: 'До следующего контроля не наступает ни один срок',
  },
  'review-is-on-one-roadmap': { about: 'review', severity: 'error', title: 'Экспертиза – на одну карту' },
  'decision-names-criterion': { about: 'review', severity: 'error', title: 'Решение эксперта – о критерии карты' },
  'points-are-within-bounds': { about: 'review', severity: 'error', title: 'Баллов не больше, чем даёт критерий' },
  'decisions-agree': { about: 'review', severity: 'error', title: 'Решения эксперта не противоречат друг другу' },
  'decision-has-reason': { about: 'review', severity: 'warning', title: 'У решения эксперта есть причина' },
  'criterion-follows-events': {
    about: 'review',
    severity: 'warning',
    title: 'Решение о критерии следует из решений о мероприятиях',
  },
  'review-is-of-this-roadmap': { about: 'review', severity: 'warning', title: 'Экспертиза – этой редакции карты' },
  'ruling-is-on-original': {
    about: 'review',
    severity: 'warning',
    title: 'Решение эксперта – не о повторе мероприятия',
  },
  'criteria-apply-to-roadmap': { about: 'review', severity: 'warning', title: 'Критерии подходят к карте экспертизы' },
  'review-is-signed': { about: 'review', severity: 'info', title: 'Сказано, кто и когда дал заключение' },
  'line-is-understood': { about: 'text', severity: 'error', title: 'Каждая строка понятна' },
  'value-fits-field': { about: 'text', severity: 'error', title: 'Значение подходит к полю' },
  'field-stands-once': { about: 'text', severity: 'error', title: 'Поле стоит один раз' },
  'name-is-known': { about: 'text', severity: 'error', title: 'Имя объявлено' },
  'name-is-unique': { about: 'text', severity: 'error', title: 'Имя или номер принадлежит одному' },
  'name-is-in-one-alphabet': { about: 'text', severity: 'error', title: 'Имя написано буквами одного алфавита' },
  'merge-is-finished': { about: 'text', severity: 'error', title: 'Слияние версий закончено' },
  'import-exists': { about: 'text', severity: 'error', title: 'Подключаемый файл есть' },
  'import-is-acyclic': { about: 'text', severity: 'error', title: 'Файлы не подключают друг друга по кругу' },
  'import-is-spelled-exactly': {
    about: 'text',
    severity: 'warning',
    title: 'Подключаемый файл назван так, как на диске',
  },
  'report-names-event': { about: 'text', severity: 'error', title: 'Отчёт называет мероприятие карты' },
  'ruling-names-event': { about: 'text', severity: 'error', title: 'Решение эксперта называет мероприятие карты' },
  'text-is-printable': { about: 'text', severity: 'error', title: 'В тексте нет непечатаемых символов' },
  'file-has-content': { about: 'text', severity: 'warning', title: 'Файл не пуст' },
  'name-is-used': { about: 'text', severity: 'warning', title: 'Имя с прописной буквы кем-то используется' },
  'word-is-in-one-alphabet': { about: 'text', severity: 'warning', title: 'Слово написано буквами одного алфавита' },
  'layout-is-russian': { about: 'text', severity: 'warning', title: 'Значение набрано в русской раскладке' },
  'list-names-once': { about: 'text', severity: 'warning', title: 'В перечне каждый назван один раз' },
  'list-is-whole': { about: 'text', severity: 'warning', title: 'Исполнители перечислены все' },
  'line-stands-once': { about: 'text', severity: 'warning', title: 'Строка не повторяется слово в слово' },
  'line-is-finished': { about: 'text', severity: 'warning', title: 'Строка дописана до конца' },
  'signature-has-own-line': { about: 'text', severity: 'warning', title: 'Имя подписавшего стоит своей строкой' },
  'number-is-clear': { about: 'text', severity: 'info', title: 'Номер отличим от названия' },
  'list-is-meant': { about: 'text', severity: 'info', title: 'Запятая в списке разделяет' },
  'suppression-is-needed': { about: 'text', severity: 'info', title: 'Строка «не проверять» что-то скрывает' },
  'colon-is-needed': { about: 'text', severity: 'info', title: 'Двоеточие стоит только после поля' },
  'words-are-plain': { about: 'text', severity: 'info', title: 'В словах нет невидимых знаков' },
  'plan-names-part': { about: 'text', severity: 'info', title: 'Часть плана названа до двоеточия' },
  'spaces-are-single': { about: 'text', severity: 'info', title: 'Между словами один пробел, а перед точкой его нет' },
  'file-is-readable': { about: 'file', severity: 'error', title: 'Файл читается' },
  'text-fits-cell': { about: 'file', severity: 'error', title: 'Текст помещается в ячейку' },
} as const satisfies Readonly<Record<string, RuleRow>>;

export type RuleId = keyof typeof ruleCatalogue;

/** The rules about something. */
export type RuleAbout<Subject extends RuleSubject> = {
  [Id in RuleId]: (typeof ruleCatalogue)[Id]['about'] extends Subject ? Id : never;
}[RuleId];

/** What is told of a rule, whoever looks. */
export interface RuleHeading extends RuleRow {
  readonly id: RuleId;
}

/** What the catalogue says of a rule. */
export function headingOf(id: RuleId): RuleHeading {
  return { id, ...ruleCatalogue[id] };
}

/** A sentence that is true of a file that a rule finds nothing in. */
export function ruleTitle(id: RuleId): string {
  return ruleCatalogue[id].title;
}

/** Every rule, in the order of the catalogue. */
export const rules: readonly RuleHeading[] = Object.keys(ruleCatalogue).map((id) => headingOf(id as RuleId));

/** The rules about something, or about what files of a kind say, in the order of the catalogue. */
export function rulesAbout(subject: RuleSubject | FileKind): readonly RuleHeading[] {
  return rules.filter(({ about }) => about === subject);
}

/** The rules that a file can be found fault with by, beside those of its lines: of an expert's conclusion in it too. */
export function rulesOver(file: DkFile): readonly RuleHeading[] {
  const inside = file.type === 'monitoring' && file.review !== undefined ? rulesAbout('review') : [];
  return [...rulesAbout(file.type), ...inside];
}

/** Whether somebody's words are the id of a rule. */
export function isRuleId(words: string): words is RuleId {
  return Object.hasOwn(ruleCatalogue, words);
}

/** The rules that a configuration can set: whether a file can be read is for nobody to decide. */
export const configurableRules: readonly RuleHeading[] = rules.filter(({ about }) => about !== 'file');
