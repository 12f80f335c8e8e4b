import type { Severity } from '@dorkarta/core';

/** A rule of the language itself: about lines, names and imports, not about what a good roadmap holds. */
export interface LanguageRule {
  readonly severity: Severity;
  /** The rule as a sentence that is true of a good file. */
  readonly title: string;
}

/** Every rule that the language checks itself; ids are permanent. */
export const languageRules = {
  'line-is-understood': { severity: 'error', title: 'Каждая строка понятна' },
  'value-fits-field': { severity: 'error', title: 'Значение подходит к полю' },
  'field-stands-once': { severity: 'error', title: 'Поле стоит один раз' },
  'name-is-known': { severity: 'error', title: 'Имя объявлено' },
  'name-is-unique': { severity: 'error', title: 'Имя или номер принадлежит одному' },
  'name-is-in-one-alphabet': { severity: 'error', title: 'Имя написано буквами одного алфавита' },
  'import-exists': { severity: 'error', title: 'Подключаемый файл есть' },
  'import-is-acyclic': { severity: 'error', title: 'Файлы не подключают друг друга по кругу' },
  'import-is-spelled-exactly': { severity: 'warning', title: 'Подключаемый файл назван так, как на диске' },
  'report-names-event': { severity: 'error', title: 'Отчёт называет мероприятие карты' },
  'text-is-printable': { severity: 'error', title: 'В тексте нет непечатаемых символов' },
  'file-has-content': { severity: 'warning', title: 'Файл не пуст' },
  'name-is-used': { severity: 'warning', title: 'Имя с прописной буквы кем-то используется' },
  'number-is-clear': { severity: 'info', title: 'Номер отличим от названия' },
  'list-is-meant': { severity: 'info', title: 'Запятая в списке разделяет' },
  'suppression-is-needed': { severity: 'info', title: 'Строка «не проверять» что-то скрывает' },
  'colon-is-needed': { severity: 'info', title: 'Двоеточие стоит только после поля' },
} as const satisfies Readonly<Record<string, LanguageRule>>;

export type LanguageRuleId = keyof typeof languageRules;
