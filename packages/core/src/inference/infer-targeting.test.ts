import { inferTargeting } from '@dorkarta/core';
import { expect, test } from 'vitest';

test.each([
  { title: 'Круглый стол для педагогов ШНОР', words: 'ШНОР' },
  {
    title: 'Работа со школами с низкими образовательными результатами',
    words: 'школами с низкими образовательными результатами',
  },
  { title: 'Собеседование с руководителями ОО, вошедших в «зону риска»', words: 'ОО, вошедших в «зону риска' },
  {
    title: 'Система работы по преодолению рисков снижения образовательных результатов',
    words: 'рисков снижения образовательных результатов',
  },
  { title: 'Мониторинг антирисковых программ', words: 'антирисковых' },
  { title: 'Совещание с управленческими командами', words: 'управленческими командами' },
  { title: 'Назначение кураторов', words: 'кураторов' },
  { title: 'Подведение итогов дорожной карты', words: 'дорожной карты' },
  {
    title: 'Программа перехода школы в эффективный режим работы',
    words: 'Программа перехода школы в эффективный режим',
  },
])('«$title» names whom the roadmap supports', ({ title, words }) => {
  expect(inferTargeting(title)).toEqual({ targeted: 'sure', words });
});

test.each([
  { title: 'Совещание с руководителями ОО', words: '' },
  { title: 'Работа с обучающимися группы риска', words: '' },
  { title: 'Методическое сопровождение учителей, показавших низкие результаты на ЕГЭ', words: '' },
  { title: 'Совещание с кураторами ВПР', words: '' },
  { title: 'Реализация дорожной карты введения ФГОС', words: 'дорожной карты' },
  { title: 'Профилактика учебной неуспешности', words: 'Профилактика учебной неуспешности' },
])('«$title» leaves it open', ({ title, words }) => {
  expect(inferTargeting(title)).toEqual({ targeted: 'doubtful', words });
});

test.each([
  'Организация и проведение ЕГЭ в ШНОР',
  'Проведение ВПР',
  'Совещание с ответственными за проведение ЕГЭ',
  'Подготовка пунктов проведения экзаменов',
  'Формирование списков общественных наблюдателей',
  'Итоговое собеседование по русскому языку',
  'Праздник последнего звонка',
  'Школьный этап Всероссийской олимпиады школьников',
  'Спартакиада школьников',
  'Летние каникулы в ШНОР',
  'Ремонт кровли в школе группы риска',
  'Организация горячего питания',
])('«%s» is never targeted support', (title) => {
  expect(inferTargeting(title).targeted).toBe('never');
});

test('analysing results is no logistics of exams', () => {
  expect(inferTargeting('Анализ результатов проведения ВПР в ШНОР').targeted).toBe('sure');
});

test.each([
  { school: 'МБОУ СОШ № 15', title: 'Посещение уроков в СОШ №15', words: 'СОШ №15' },
  {
    school: 'МБОУ «СОШ № 15»',
    title: 'Совещание в средней общеобразовательной школе № 15',
    words: 'средней общеобразовательной школе № 15',
  },
  { school: 'МКОУ «Ивановская СОШ»', title: 'Консультации для педагогов Ивановской СОШ', words: 'Ивановской СОШ' },
])('a school of the roadmap is known: «$title»', ({ school, title, words }) => {
  expect(inferTargeting(title, { schools: [school] })).toEqual({ targeted: 'sure', words });
});

test('another school is none of the roadmap', () => {
  expect(inferTargeting('Совещание в СОШ № 1', { schools: ['МБОУ СОШ № 15', ''] }).targeted).toBe('doubtful');
});

test('in a roadmap of exams «дорожная карта» means no support of schools', () => {
  const title = 'Мониторинг исполнения дорожной карты';
  const context = { schools: [], roadmapTitle: 'Дорожная карта подготовки и проведения ГИА' };
  expect(inferTargeting(title, context).targeted).toBe('doubtful');
  expect(inferTargeting(title, { schools: [], roadmapTitle: 'Дорожная карта поддержки ШНОР' }).targeted).toBe('sure');
});
