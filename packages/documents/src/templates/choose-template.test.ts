import type { Roadmap } from '@dorkarta/core';
import { expect, test } from 'vitest';
import { builtInTemplates, chooseTemplate, type TemplateRequest, templateTroubleMessage } from '../index.ts';
import { eventOf, roadmapOf, textsOf } from '../testing/roadmap-parts.ts';

test.each([
  [
    'типовой',
    '№ п\\п · Наименование мероприятия · Срок исполнения (месяц, год) · Индикативные показатели · Исполнители',
  ],
  ['действия', '№ п/п · Содержание действия · Ответственный исполнитель · Сроки · Ожидаемые результаты'],
  [
    'региональный',
    '№ п/п · Направления/Мероприятия · Сроки · Ответственные исполнители · Результаты · Документы, фиксирующие результат',
  ],
])('the columns of «%s»', (name, headers) => {
  const template = builtInTemplates.find((builtIn) => builtIn.name === name);
  expect(template?.columns.map((column) => column.header).join(' · ')).toBe(headers);
});

const custom = { районный: [{ key: 'event', header: 'Что делаем' }] } as const;
const ownColumns = { columns: [{ key: 'event', header: 'Содержание' }] } as const;
const named = (name: string): Partial<Roadmap> => ({ template: { name, bodies: [] } });

test.each<{ case: string; roadmap: Partial<Roadmap>; request: TemplateRequest; first: string }>([
  { case: 'nothing stated', roadmap: {}, request: {}, first: '№ п\\п' },
  { case: "the configuration's", roadmap: {}, request: { fallback: 'районный', custom }, first: 'Что делаем' },
  { case: "the roadmap's", roadmap: named('Действия'), request: { fallback: 'районный', custom }, first: '№ п/п' },
  { case: 'own columns', roadmap: { ...ownColumns, ...named('действия') }, request: {}, first: 'Содержание' },
  { case: 'asked for', roadmap: ownColumns, request: { asked: 'районный', custom }, first: 'Что делаем' },
  {
    case: 'a matrix of those who act',
    roadmap: { events: [eventOf({ actions: [{ bodies: textsOf('Школа', 'РМО'), text: 'Провести' }] })] },
    request: { asked: 'по исполнителям' },
    first: 'Школа',
  },
])('the template: $case', ({ roadmap, request, first }) => {
  const template = chooseTemplate(roadmapOf({ title: 'План', ...roadmap }), request);
  expect(template.ok && template.value.columns[0]?.header).toBe(first);
});

test.each<{ roadmap: Partial<Roadmap>; message: string }>([
  {
    roadmap: named('типовай'),
    message:
      'Нет шаблона «типовай». Возможно, «типовой». Есть: «типовой», «действия», «региональный», «по исполнителям».',
  },
  {
    roadmap: named('по исполнителям'),
    message:
      'Шаблону «по исполнителям» не названы исполнители: напишите «шаблон: по исполнителям …» с их именами через запятую.',
  },
])('no template: $message', ({ roadmap, message }) => {
  const template = chooseTemplate(roadmapOf({ title: 'План', ...roadmap }));
  expect(!template.ok && templateTroubleMessage(template.trouble)).toBe(message);
});
