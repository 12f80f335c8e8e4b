import type { RuleAbout } from '@dorkarta/core';

/**
 * What an expert recommends where a rule finds something, in the words of official papers; «{events}» is which events it is
 * about, in the genitive. What is only a matter of how a file is written is recommended to nobody.
 */
export const recommendedWords: Readonly<Partial<Record<RuleAbout<'roadmap'>, string>>> = {
  'deadline-exists': 'Исправить в сроках {events} даты, которых нет в календаре.',
  'deadline-runs-forward': 'Исправить сроки {events}: начало указано позже окончания.',
  'section-has-events': 'Дополнить мероприятиями разделы, в которых их нет.',
  'event-has-deadline': 'Установить сроки {events}.',
  'deadline-is-concrete': 'Установить конкретные сроки {events}.',
  'deadline-has-year': 'Указать год в сроках {events}.',
  'deadline-is-within-period': 'Привести сроки {events} в соответствие с периодом дорожной карты.',
  'event-has-performer': 'Назначить исполнителей {events}.',
  'event-has-indicator': 'Установить показатели реализации {events}.',
  'indicator-is-measurable': 'Сформулировать показатели {events} так, чтобы их достижение можно было проверить.',
  'indicator-adds-to-title': 'Уточнить показатели {events}: они повторяют названия.',
  'event-stands-alone': 'Назвать исполнителей, участников и площадки {events} без отсылок к другим строкам.',
  'share-is-within-whole': 'Исправить показатели {events}: доля не может превышать 100 %.',
  'event-is-unique': 'Исключить повторение {events}.',
  'number-is-unique': 'Исправить нумерацию мероприятий: номера повторяются.',
  'deadlines-are-varied':
    'Установить сроки мероприятий в зависимости от их содержания: сейчас они почти у всех одинаковы.',
  'roadmap-is-approved': 'Утвердить дорожную карту и указать реквизиты утвердившего её документа.',
  'task-is-served': 'Предусмотреть мероприятия для каждой задачи дорожной карты.',
  'school-is-reached': 'Предусмотреть мероприятия для каждой школы, названной в дорожной карте.',
  'deadline-is-spelled': 'Исправить опечатки в сроках {events}.',
  'title-names-period': 'Привести период в названии дорожной карты в соответствие с её сроками.',
  'title-names-municipality':
    'Привести название муниципалитета в названии дорожной карты в соответствие с её содержанием.',
  'municipality-is-listed': 'Уточнить название муниципалитета.',
  'address-is-valid': 'Исправить адреса страниц, указанные в дорожной карте.',
  'approval-is-timely': 'Уточнить дату утверждения дорожной карты: она не соответствует её периоду.',
};
