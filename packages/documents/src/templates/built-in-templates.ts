import { type TableTemplate, templateOf } from './table-template.ts';

/** The template of a roadmap that names none. */
export const defaultTemplateName = 'типовой';

/** The name of the matrix template: a column for each body. */
export const matrixTemplateName = 'по исполнителям';

/** Templates with columns of their own, headers word for word as in their sources. */
export const builtInTemplates: readonly TableTemplate[] = [
  // Рекомендации по проектированию муниципальных дорожных карт, шаблон дорожной карты
  templateOf(defaultTemplateName, [
    { key: 'number', header: '№ п\\п' },
    { key: 'event', header: 'Наименование мероприятия' },
    { key: 'deadline', header: 'Срок исполнения (месяц, год)' },
    { key: 'indicators', header: 'Индикативные показатели' },
    { key: 'performers', header: 'Исполнители' },
  ]),
  // Дорожная карта Эртильского муниципального района, 2021
  templateOf('действия', [
    { key: 'number', header: '№ п/п' },
    { key: 'event', header: 'Содержание действия' },
    { key: 'performers', header: 'Ответственный исполнитель' },
    { key: 'deadline', header: 'Сроки' },
    { key: 'indicators', header: 'Ожидаемые результаты' },
  ]),
  // Дорожная карта Ярославской области, 2022
  templateOf('региональный', [
    { key: 'number', header: '№ п/п' },
    { key: 'event', header: 'Направления/Мероприятия' },
    { key: 'deadline', header: 'Сроки' },
    { key: 'performers', header: 'Ответственные исполнители' },
    { key: 'indicators', header: 'Результаты' },
    { key: 'documents', header: 'Документы, фиксирующие результат' },
  ]),
];
