import { type CriterionExplanation, explainScore, scoreRoadmap } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';
import { type EventDraft, type RoadmapDraft, roadmapOf } from '../testing/roadmap-of.ts';

function explained(draft: RoadmapDraft): ReturnType<typeof explainScore> {
  const score = scoreRoadmap(roadmapOf(draft));
  if (score === null) throw new Error('a municipal roadmap is scored');
  return explainScore(score);
}

function criterion(code: string, draft: RoadmapDraft): CriterionExplanation {
  const found = explained(draft).criteria.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no criterion ${code}`);
  return found;
}

/** «№ 1: words» of what stands in the way. */
const obstacles = (code: string, events: readonly EventDraft[]): readonly string[] =>
  criterion(code, { events }).obstacles.map(({ number, words }) => `${number}: ${words}`);

describe('the events that come nearest are told, with the reason why they do not count', () => {
  test('К1: all schools, and another’s event', () => {
    const events = [
      { title: 'Совещание руководителей', kinds: ['организационное'], participants: ['все школы'] },
      { title: 'Собеседования с командами ШНОР', performers: ['Министерство образования'] },
      { title: 'Спортивный праздник' },
    ];
    expect(obstacles('К1', events)).toEqual([
      '№ 1: участники: все школы: адресовано всем школам, а не школам с низкими результатами',
      '№ 2: исполнители: Министерство образования – региональный: мероприятие регионального уровня',
    ]);
  });

  test('К2: who holds it', () => {
    const events = [
      { title: 'Семинар для учителей математики', performers: ['институт развития образования'] },
      { title: 'Направление учителей на курсы повышения квалификации', performers: ['ИМЦ'] },
    ];
    expect(obstacles('К2', events)).toEqual([
      '№ 1: исполнители: институт развития образования – региональный: мероприятие регионального уровня',
      '№ 2: Направление учителей на курсы: это участие в том, что проводят другие',
    ]);
  });

  test('К4: whose the project is', () => {
    expect(obstacles('К4', [{ title: 'Реализация муниципального проекта «Город читает»' }])).toEqual([
      '№ 1: муниципального проекта «Город читает»: проект муниципальный, а не федеральный или региональный',
    ]);
  });
});

describe('К5 says its numbers, each of its conditions apart', () => {
  const subjects = [
    'алгебра',
    'музыка',
    'физика',
    'химия',
    'история',
    'труд',
    'чтение',
    'письмо',
    'рисование',
    'право',
  ];
  const measured = { title: 'Семинар для учителей', indicators: ['Участвовали 20 учителей'] };
  const event = (index: number, indicators: readonly string[]): EventDraft => ({
    ...measured,
    title: `Семинар для учителей: ${subjects[index]}`,
    indicators,
  });

  test('how many events have an indicator, how many need one, and which have none', () => {
    const events = Array.from({ length: 9 }, (_, index) => event(index, [1, 4].includes(index) ? [] : ['20 учителей']));
    expect(criterion('К5', { events }).conditions).toEqual([
      {
        state: 'met',
        stateWords: 'выполнено',
        text: 'Показатели есть в 1 из 1 раздела с мероприятиями, нужно в каждом.',
      },
      {
        state: 'unmet',
        stateWords: 'не выполнено',
        text: 'Показатели есть у 7 из 9 муниципальных мероприятий (78 %), нужно 90 %; нет: № 2, 5.',
      },
    ]);
  });

  test('a task that no indicator serves', () => {
    const draft = {
      declaredTasks: ['Учить', 'Вовлечь родителей'],
      events: [
        { ...measured, tasks: ['Учить'] },
        { title: 'Собрания родителей', tasks: ['Вовлечь родителей'], indicators: ['по запросу'] },
      ],
    };
    expect(criterion('К5', draft).conditions[0]?.text).toBe(
      'Показатели есть для 1 из 2 решаемых задач, нужно для каждой; нет: «Вовлечь родителей».',
    );
  });

  test('a long list is told by the ends of its stretches', () => {
    const events = Array.from({ length: 10 }, (_, index) => event(index, [])).concat(
      Array.from({ length: 4 }, (_, index) => ({ title: `Совещание: ${subjects[index]}` })),
    );
    expect(criterion('К5', { events }).conditions[1]?.text).toBe(
      'Показатели есть у 0 из 14 муниципальных мероприятий (0 %), нужно 90 %; нет: № 1–14.',
    );
  });
});

describe('of the roadmap as a whole', () => {
  test('a plan of one school is called so, once', () => {
    const events = ['Педсовет по итогам', 'Посещение уроков', 'Дополнительные занятия'].map((title) => ({
      title,
      performers: ['Заместитель директора по УВР'],
    }));
    expect(explained({ events }).remarks).toEqual([
      'Похоже на план школы: 3 мероприятия из 3 проводит сама школа, а критерии рассчитаны на дорожную карту муниципалитета.',
      'Собственных мероприятий муниципалитета: 0, а для плановой работы нужно хотя бы 3.',
    ]);
  });

  test('nothing is said where there is enough of the municipality’s own', () => {
    const events = ['Семинар для учителей', 'Совещание директоров', 'Заседание РМО'].map((title) => ({ title }));
    expect(explained({ events }).remarks).toEqual([]);
  });
});
