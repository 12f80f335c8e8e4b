import type { Mistake } from './mistakes.ts';

/** The row above which the lines of an event are put, and those of the roadmap. */
const [inEvent, inRoadmap] = [46, 8];

function ofEvent(name: string, line: string, rule = 'line-is-understood'): Mistake {
  return { name, edits: [[inEvent, 0, [`      ${line}`]]], found: [`${inEvent}:7 ${rule}`] };
}

function ofRoadmap(name: string, line: string): Mistake {
  return { name, edits: [[inRoadmap, 0, [`  ${line}`]]], found: [`${inRoadmap}:3 line-is-understood`] };
}

/** Fields that are spoken of as officials do, though the language calls them otherwise: one message each, and none of what it was taken for. */
export const spokenWords: readonly Mistake[] = [
  ofEvent('where-without-place', 'дата проведения: 15.09.2026'),
  ofEvent('day-beside-deadline', 'дата: 15.09.2026'),
  ofEvent('beginning', 'начало: 01.09.2026'),
  ofEvent('kind-of-event', 'вид мероприятия: семинар'),
  ofEvent('format-that-is-no-kind', 'формат: очно'),
  ofEvent('budget', 'бюджет: 10 тыс. руб.'),
  ofEvent('source-of-money', 'источник финансирования: местный бюджет'),
  ofEvent('number-of-people', 'количество участников: 25'),
  ofEvent('number-of-participants', 'число участников: 25'),
  ofEvent('partners', 'партнёры: иимц'),
  ofEvent('description', 'описание: Собираются кураторы'),
  ofEvent('period-of-event', 'период: сентябрь', 'field-stands-once'),
  ofRoadmap('district', 'район: Верхнелужский'),
  ofRoadmap('kind-of-municipality', 'муниципальный округ: Верхнелужский'),
  ofRoadmap('year', 'учебный год: 2026/2027'),
  ofRoadmap('deadline-of-roadmap', 'срок реализации: 2026/2027'),
  ofRoadmap('schools-of-roadmap', 'школы: шнор'),
  ofRoadmap('deadlines-of-roadmap', 'сроки реализации: 2026/2027'),
  ofRoadmap('indicators-of-roadmap', 'целевые показатели: 5'),
  ofRoadmap('title-of-roadmap', 'название: Карта'),
  ofRoadmap('day-of-approval', 'дата утверждения: 01.02.2026'),
  ofRoadmap('orientation-of-sheet', 'ориентация листа: альбомная'),
  ofRoadmap('sheet', 'формат листа: альбомный'),
  ofRoadmap('abbreviations', 'список сокращений: ИМЦ – центр'),
  ofRoadmap('to-approve', 'утвердить: приказ от 01.02.2026 № 5'),
  ofRoadmap('subject', 'субъект РФ: Заозёрская область'),
  ofRoadmap('author', 'автор: И. О. Фамилия'),
  ofRoadmap('grounds', 'основание: решение совета'),
];
