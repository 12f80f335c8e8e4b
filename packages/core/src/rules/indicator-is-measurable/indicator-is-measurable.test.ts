import { describe, expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';
import type { IndicatorDraft } from '../../testing/roadmap-of.ts';

const id = 'indicator-is-measurable';
const verdicts = (indicator: IndicatorDraft): readonly string[] =>
  verdictsOf(id, { events: [{ title: 'Семинар', indicators: [indicator] }] });

describe('a number, or something done or there, can be checked', () => {
  test.each<IndicatorDraft>([
    'Проведено не менее 2 совещаний',
    'Повышение доли участников на 10 %',
    ['Рост числа участников', 'с 20 до 35 %'],
    'Разработан модуль ДК',
    'Создано сообщество, повышение мотивации',
    'Составлен перечень вакансий',
    'Определён муниципальный координатор',
    'Наличие муниципального банка руководящего резерва',
    'Отсутствие ОУ с необъективной оценкой',
    'Заключены договоры о развитии сети',
    'Разработана программа развития школы',
    'Педагоги прошли курсы повышения квалификации',
    'Приняты меры по повышению объективности',
    'Внесены данные по школам, повышающим результаты',
  ])('«%s»', (indicator) => {
    expect(verdicts(indicator)).toEqual(['pass']);
  });
});

describe('a direction alone cannot', () => {
  test.each([
    'Выявление объективного состояния дефицитов. Определение проблемных зон и точек роста. Корректировка плана КПК',
    'Снижение риска кадрового дефицита',
    'Освоение новых технологий в образовании',
    'Повышение профессиональной компетентности педагогов, вовлечение в новые формы взаимодействия',
    'Снижение негативного отношения и повышение уровня готовности к решению задач',
    'Аналитические данные по результатам мониторинга динамики образовательных результатов ШНОР и ШНСУ',
    'Выявлена положительная динамика результатов',
    'Наличие положительной динамики',
    'Повышена мотивация обучающихся',
    'Рост мотивации учителей',
    'Планомерное повышение качества',
    'Улучшение результатов ВПР',
  ])('«%s»', (indicator) => {
    expect(verdicts(indicator)).toEqual(['fail']);
  });
});

describe('a number of nothing, an answer, or a word that says nothing cannot', () => {
  test.each<IndicatorDraft>([
    '100%',
    '100 %',
    '5',
    '+',
    'да',
    'Да.',
    'да/нет',
    'Выполнено',
    'Участие',
    'по запросу',
    'Сделано 1',
    'по мере необходимости',
    ['100 %', '100 %'],
  ])('«%s»', (indicator) => {
    expect(verdicts(indicator)).toEqual(['fail']);
  });

  test('and what to do is said', () => {
    expect(messagesOf(id, { events: [{ title: 'Семинар', indicators: ['да', '100%'] }] })).toEqual([
      'Показатель «да» – ответ без вопроса: напишите, что будет сделано и сколько («Утверждён план», «Проведено 3 семинара»).',
      'Показатель «100%» – число без слов: напишите, чего столько («Доля педагогов, прошедших диагностику, – 100 %»).',
    ]);
  });
});

describe('a slogan cannot', () => {
  test.each(['Успех каждого ребёнка', 'Укрепление авторитета школы и семьи', 'Прозрачность и доверие'])(
    '«%s»',
    (indicator) => {
      expect(verdicts(indicator)).toEqual(['fail']);
    },
  );
});

describe('what К5 counts is not told of', () => {
  test.each([
    'Увеличение доли детей, вовлечённых в указанную деятельность',
    'Снижение количества конфликтов, положительная динамика по снижению правонарушений обучающихся',
    'Муниципальный координационный совет',
    'Обучение руководителей ШНОР',
    'Обновленное положение о системе работы с ШНОР и ШНСУ',
    'Участие педагогов ШНОР в мероприятиях',
    'Программа развития школы',
    'Курсы повышения квалификации для 5 класса',
    'Использование ресурсов центра «Точка роста»',
  ])('«%s»', (indicator) => {
    expect(verdicts(indicator)).toEqual(['pass']);
  });
});

test.each(['Проведено 1', 'Проведён семинар', 'Методическая помощь педагогам'])(
  'where К5 leaves it to an expert, an expert judges: «%s»',
  (indicator) => {
    expect(verdicts(indicator)).toEqual(['expert']);
  },
);

test('says which word is a direction, and what to do', () => {
  expect(messagesOf(id, { events: [{ title: 'Семинар', indicators: ['Повышение мотивации'] }] })).toEqual([
    'Показатель «Повышение мотивации» называет направление («повышение»), но не то, чего достигнут: напишите число («не менее 10 %») – здесь или строкой «план: …», – либо что будет сделано («разработан», «проведено»).',
  ]);
});

test('what only repeats the title or is still to be filled in is left to other rules', () => {
  const events = [{ title: 'Повышение мотивации', indicators: ['Повышение мотивации', '…'] }];
  expect(verdictsOf(id, { events })).toEqual(['not-applicable', 'not-applicable']);
});

describe('what belongs to another column is no indicator', () => {
  const told = (indicator: string): readonly string[] =>
    messagesOf(id, { events: [{ title: 'Семинар', performers: ['Методический кабинет'], indicators: [indicator] }] });

  test.each(['май 2026', '25.05.2026', 'до 25 мая', 'ежеквартально', 'в течение года'])(
    '«%s» is a deadline',
    (text) => {
      expect(told(text)).toEqual([
        `Показатель «${text}» – это срок: напишите, что будет сделано или сосчитано («Проведено 3 семинара»), а срок – строкой «срок: …».`,
      ]);
    },
  );

  test.each(['методический кабинет', 'Управление образования', 'Иванова И. И.', 'И.И. Иванова'])(
    '«%s» is a performer',
    (text) => {
      expect(told(text)).toEqual([
        `Показатель «${text}» – это исполнитель: напишите, что будет сделано или сосчитано («Проведено 3 семинара»), а исполнителя – строкой «исполнители: …».`,
      ]);
    },
  );

  test.each([
    'ИМЦ',
    'ЦНППМ, РЦОКО',
    'МКУ «Центр развития образования»',
    'Отдел образования и ИМЦ',
    'Институт развития образования',
  ])('«%s» is one that carries out other events', (text) => {
    expect(told(text)).toEqual([expect.stringContaining('» – это исполнитель: ')]);
  });

  test('a performer that the roadmap declares is one, whatever it is called; a council that comes of an event is none', () => {
    const declarations = ['Ресурсный центр', 'Координационный совет'].map((title) => ({
      kind: 'performer' as const,
      title,
    }));
    const indicators = ['Ресурсный центр', 'Координационный совет'];
    const events = [{ title: 'Семинар', performers: ['Отдел образования'], indicators }];
    expect(verdictsOf(id, { declarations, events })).toEqual(['fail', 'pass']);
  });

  test.each([
    '2 раза в год',
    'Справка к маю 2026',
    'Создано РМО',
    'РМО',
    'Рабочая группа',
    'Муниципальный банк данных',
    'Центр методической поддержки открыт',
    'План работы на май 2026',
    '12 человек',
    'Приказ отдела образования',
  ])('«%s» is neither', (text) => {
    expect(told(text)).toEqual([]);
  });
});
