import {
  builtInTemplates,
  chooseTemplate,
  columnMeantBy,
  examineRoadmap,
  prepareSubject,
  type Roadmap,
  roadmapRules,
  type TemplateCatalogue,
  templateCatalogue,
  templateTroubleMessage,
} from '@dorkarta/core';
import { expect, test } from 'vitest';
import { roadmapOf } from '../testing/roadmap-of.ts';

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
  const columns = template?.columns === 'bodies' ? [] : template?.columns;
  expect(columns?.map((column) => column.header).join(' · ')).toBe(headers);
});

const templates = { районный: [{ key: 'event', header: 'Что делаем' }] } as const;
const ownColumns = { columns: [{ key: 'event', header: 'Содержание' }] } as const;
const regional = templateCatalogue({ template: 'районный', templates });
const named = (name: string): Partial<Roadmap> => ({ template: { name, bodies: [] } });

test.each<{ case: string; roadmap: Partial<Roadmap>; catalogue?: TemplateCatalogue; asked?: string; first: string }>([
  { case: 'nothing stated', roadmap: {}, first: '№ п\\п' },
  { case: "the configuration's", roadmap: {}, catalogue: regional, first: 'Что делаем' },
  { case: "the roadmap's", roadmap: named('Действия'), catalogue: regional, first: '№ п/п' },
  { case: 'own columns', roadmap: { ...ownColumns, ...named('действия') }, first: 'Содержание' },
  { case: 'asked for', roadmap: ownColumns, catalogue: regional, asked: 'районный', first: 'Что делаем' },
  {
    case: 'a matrix of those who act',
    roadmap: roadmapOf({ events: [{ actions: [['Школа', 'Провести']] }] }),
    asked: 'по исполнителям',
    first: 'Школа',
  },
])('the template: $case', ({ roadmap, catalogue, asked, first }) => {
  const template = chooseTemplate({ ...roadmapOf({}), ...roadmap }, catalogue, asked);
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
  const template = chooseTemplate({ ...roadmapOf({}), ...roadmap });
  expect(!template.ok && templateTroubleMessage(template.trouble)).toBe(message);
});

test.each([
  ['a template of the configuration', templateCatalogue({ template: 'районный', templates }), {}],
  ['columns of its own', undefined, ownColumns],
])('what has no column is not missing: %s', (_, catalogue, parts) => {
  const roadmap = { ...roadmapOf({ events: [{ title: 'Круглый стол' }] }), ...parts };
  const subject = prepareSubject(roadmap, { templates: catalogue });
  const found = examineRoadmap(subject, roadmapRules).map(({ rule }) => rule);
  expect(found.filter((rule) => rule.startsWith('event-has-'))).toEqual([]);
});

test('a table that cannot be had makes no trouble but its own', () => {
  const roadmap = { ...roadmapOf({ events: [{ title: 'Круглый стол' }] }), ...named('по исполнителям') };
  const subject = prepareSubject(roadmap);
  expect(subject.templateTrouble?.code).toBe('no-bodies');
  const found = examineRoadmap(subject, roadmapRules).map(({ rule }) => rule);
  expect(found.filter((rule) => rule.startsWith('event-has-'))).toEqual([]);
});

test.each([
  ['сорк', undefined],
  ['исполнитеи', 'исполнители'],
  ['Ответственные', 'исполнители'],
  ['показатель', 'показатели'],
  ['Место проведения', 'площадка'],
  ['Наименование мероприятия', 'мероприятие'],
])('the column meant by «%s»', (words, name) => {
  expect(columnMeantBy(words)).toBe(name);
});
