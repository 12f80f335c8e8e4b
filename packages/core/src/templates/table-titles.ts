/** What stands above the tables that a roadmap has beside that of its events. */
export const tableTitles = {
  schools: 'Перечень школ',
  proposals: 'Предложения для муниципальных дорожных карт',
} as const;

/** The heads of their columns. */
export const tableHeads = {
  school: 'Школа',
  curator: 'Куратор',
  risk: 'Риск',
  contact: 'Контакт',
  proposal: 'Что можно запланировать на муниципальном уровне',
  participants: 'Целевая группа',
} as const;
