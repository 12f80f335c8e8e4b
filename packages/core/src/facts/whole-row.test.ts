import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../rules/testing/roadmap-of.ts';
import type { EventFeature } from './event-feature.ts';
import { certaintyOf, factOf } from './testing/fact-of.ts';

describe('whose event it is', () => {
  test.each([
    ['ИРО', 'исполнители: ИРО – региональный | мероприятие регионального уровня'],
    ['ГАУ ДПО «АИРО»', 'исполнители: ГАУ ДПО – региональный | мероприятие регионального уровня'],
    [
      'Министерство образования области',
      'исполнители: Министерство образования области – региональный | мероприятие регионального уровня',
    ],
    ['ЦНППМ, кафедра управления', 'исполнители: ЦНППМ – региональный | мероприятие регионального уровня'],
    [
      'Департамент образования Ярославской области',
      'исполнители: Департамент образования Ярославской области – региональный | мероприятие регионального уровня',
    ],
    [
      'Центр опережающей подготовки области',
      'исполнители: Центр опережающей подготовки области – региональный | мероприятие регионального уровня',
    ],
    ['Минпросвещения', 'исполнители: Минпросвещения – федеральный | мероприятие федерального уровня'],
    ['заместитель директора по УВР', 'исполнители: заместитель директора по УВР – школьный | мероприятие одной школы'],
    ['педагогический коллектив', 'исполнители: педагогический коллектив – школьный | мероприятие одной школы'],
    ['руководители ШМО', 'исполнители: руководители ШМО – школьный | мероприятие одной школы'],
    ['Рабочая группа школы', 'исполнители: Рабочая группа школы – школьный | мероприятие одной школы'],
  ])('carried out by «%s» it is not the municipality’s', (performers, expected) => {
    const event = { title: 'Семинар для учителей', performers: performers.split(', ') };
    expect(factOf(event, 'municipal')).toBe(`no | ${expected}`);
  });

  test.each([
    'Отдел образования администрации района',
    'МКУ «Центр развития образования»',
    'ИМЦ',
    'РМО учителей математики',
    'Комитет по образованию администрации города',
    'Методисты РМК',
    'МОУО, ИРО',
    'Руководители ОО',
    'Кураторы',
    'Иванова И. И.',
  ])('carried out by «%s» it is', (performers) => {
    const event = { title: 'Семинар для учителей', performers: performers.split(', ') };
    expect(certaintyOf(event, 'municipal')).toBe('yes');
  });

  test.each([
    ['the institute first, the municipality after it', 'Семинар для учителей', 'ИРО, ИМЦ'],
    ['a title of the municipality, an institute that carries it out', 'Районный семинар для учителей', 'ИРО'],
    ['a school by its name', 'Семинар для учителей', 'МБОУ СОШ № 5'],
    ['a council of teachers with the department', 'Педагогический совет «Итоги»', 'Отдел образования'],
  ])('it is doubtful: %s', (_, title, performers) => {
    expect(certaintyOf({ title, performers: performers.split(', ') }, 'municipal')).toBe('doubtful');
  });

  test.each(['Педсовет «Анализ ВПР»', 'Заседания ШМО учителей математики', 'Внутришкольный контроль успеваемости'])(
    '«%s» is one school’s by its title',
    (title) => {
      expect(certaintyOf({ title }, 'municipal')).toBe('no');
    },
  );

  test.each<[string, EventDraft]>([
    ['Методическая неделя', { performers: ['Методический совет школы'] }],
    ['Посещение районных семинаров и заседаний РМО', { performers: ['учителя-предметники'] }],
    ['Участие в городском конкурсе уроков', { performers: ['Администрация школы'] }],
    ['Родительский лекторий', { performers: ['педагог-психолог', 'классные руководители'] }],
    ['Кружки на оборудовании «Точки роста»', { performers: ['руководитель центра'] }],
    ['Работа с одарёнными детьми', {}],
  ])('of a school’s own plan «%s» is that school’s', (title, fields) => {
    const roadmap = { title: 'Дорожная карта перехода в эффективный режим работы МБОУ «Чистая СОШ»' };
    expect(factOf({ title, ...fields }, 'municipal', roadmap)).toMatch(
      /\| (?:похоже на план школы|мероприятие одной школы)$/,
    );
    expect(certaintyOf({ title, ...fields }, 'municipal', roadmap)).toBe('no');
  });

  test.each([
    'План работы с МБОУ «Подгорненская СОШ»',
    'Дорожная карта сопровождения МБОУ СОШ № 5',
    'Дорожная карта повышения качества образования в МБОУ СОШ № 5 Верхнего района',
  ])('a municipality may have a plan for one school: «%s»', (title) => {
    const draft = { title: 'Совещание директоров школ-партнёров' };
    expect(certaintyOf({ ...draft, performers: ['Отдел образования'] }, 'municipal', { title })).toBe('yes');
    expect(certaintyOf(draft, 'municipal', { title })).toBe('doubtful');
  });

  test('a plan of several schools is no school’s own', () => {
    const roadmap = { title: 'Дорожная карта перехода МБОУ СОШ № 5 и МБОУ ООШ № 7 в эффективный режим' };
    expect(certaintyOf({ title: 'Совещание директоров' }, 'municipal', roadmap)).toBe('yes');
  });

  test.each<[string, string]>([
    ['Направление команд ШНОР на форум «Траектория роста»', 'Руководители ОО'],
    ['Командирование учителей на стажировку в лицей соседнего города', 'Школы'],
    ['Прохождение КПК', 'Администрации школ'],
    ['Записать завучей на вебинары издательства', 'директора школ'],
  ])('«%s» of schools alone is what others hold', (title, performers) => {
    expect(factOf({ title, performers: [performers] }, 'municipal')).toMatch(
      /^no \| .+ \| это участие в том, что проводят другие$/,
    );
  });

  test.each([
    'Поучаствовать в онлайн-семинарах ЦНППМ',
    'Обеспечить подключение учителей к вебинарам Академии Минпросвещения',
    'Участие учителей в форуме ИРО',
    'Подключиться к всероссийскому родительскому собранию',
    'Поучаствовать в мероприятиях окружного ЦНППМ',
    'Обеспечение участия муниципальной команды в региональном форуме',
    'Принять участие в краевом слёте молодых педагогов',
  ])('«%s» is of the level of those who hold it', (title) => {
    expect(certaintyOf({ title, performers: ['Методический отдел управления образования'] }, 'municipal')).toBe('no');
  });

  test.each([
    'Подключение школ к региональному проекту «Цифровая школа»',
    'Проанализировать участие школ в федеральном проекте «Современная школа»',
    'Рассмотрение итогов участия школ во всероссийских конкурсах',
  ])('«%s» the municipality does itself', (title) => {
    expect(certaintyOf({ title, performers: ['Управление образования'] }, 'municipal')).toBe('yes');
  });

  test.each([
    ['Управление образования города Нового Атлашева', 'no'],
    ['Отдел образования Бобровского района', 'no'],
    ['Отдел образования администрации г. Эртиль', 'yes'],
    ['Управление образования Эртильского района', 'yes'],
    ['Отдел образования города Эртиля', 'yes'],
  ])('carried out by «%s» in the district of Ertil: %s', (performers, certainty) => {
    const event = { title: 'Открытые уроки для учителей', performers: [performers] };
    expect(certaintyOf(event, 'municipal', { municipality: 'Эртильский муниципальный район' })).toBe(certainty);
  });

  test('what is stated wins, unless those who carry it out contradict', () => {
    const event = { title: 'Семинар для учителей', level: 'municipal' as const };
    expect(certaintyOf({ ...event, performers: ['ИМЦ'] }, 'municipal')).toBe('yes');
    expect(factOf({ ...event, performers: ['ИРО'] }, 'municipal')).toBe(
      'doubtful | уровень: муниципальный; исполнители: ИРО – региональный | исполнители другого уровня',
    );
  });
});

describe('methodical events', () => {
  test.each([
    'Направление педагогов на курсы повышения квалификации',
    'Направить учителей ШНОР на КПК',
    'Прохождение педагогами курсовой подготовки',
    'Обучение учителей на курсах в ЦНППМ',
    'Прослушивание вебинаров учителями ШНОР',
  ])('«%s» is taking part in what others hold', (title) => {
    expect(factOf({ title }, 'methodical')).toMatch(/^no \| .* \| это участие в том, что проводят другие$/);
  });

  test.each([
    'Муниципальные курсы для учителей математики',
    'Провести методический день для учителей ШНРО',
    'Проведён городской семинар для учителей-предметников',
    'Заседания ГМО учителей русского языка',
    'Педчтения «Дойти до каждого»',
    'Методический аукцион идей для учителей-предметников',
    'Ярмарка педагогических находок',
    'Августовская секция завучей',
    'Обсудить на РМО учителей начальных классов результаты стартовой диагностики',
    'Анализ типичных ошибок на заседаниях методических объединений',
    'Рассмотрены на ГМО историков критерии оценивания',
    'Налажена работа РМО учителей русского языка',
    'Запустить работу районных методобъединений',
    'Школа завуча',
    'Провести конкурс «Лучший урок с применением родного языка»',
  ])('«%s» is one', (title) => {
    expect(certaintyOf({ title, performers: ['ИМЦ'] }, 'methodical')).toBe('yes');
  });

  test.each<EventDraft>([
    { title: 'Практикум по решению задач второй части ОГЭ', indicators: ['16 учителей'] },
    { title: 'Предметные лаборатории', indicators: ['32 занятия, 80 педагогов'] },
    { title: 'Тренинг «Трудный разговор»', indicators: ['Обучено не менее 90 % педагогов района'] },
    { title: 'Районная стажировка по математике', participants: ['учителя математики СОШ № 11'] },
    { title: 'Муниципальные курсы «Разные дети – общий результат»', participants: ['40 педагогов'] },
    { title: 'Погружение в урок математики', indicators: ['11 учителей ШНРО'] },
  ])('«$title» is one where the row calls or counts educators', (event) => {
    expect(certaintyOf({ ...event, performers: ['ИМЦ'] }, 'methodical')).toBe('yes');
  });

  test.each<EventDraft>([
    { title: 'Практикум по решению задач второй части ОГЭ', indicators: ['12 занятий для 55 обучающихся'] },
    { title: 'Лаборатория физического эксперимента', indicators: ['60 школьников'] },
    { title: 'Интенсив по математике', indicators: ['Охвачено 100 % выпускников'] },
    { title: 'Муниципальный этап предметных олимпиад и конкурсов' },
    { title: 'Составить перечень профессиональных дефицитов педагогов' },
  ])('«$title» is none where pupils are counted, or where it is a list or school life', (event) => {
    expect(certaintyOf({ ...event, performers: ['ИМЦ'] }, 'methodical')).toBe('no');
  });

  test('who is called decides', () => {
    const title = 'Семинар «Читаем вместе»';
    expect(factOf({ title, participants: ['Родители'] }, 'methodical')).toBe(
      'no | участники: Родители | адресовано не педагогам и не руководителям',
    );
  });
});

describe('organizational events', () => {
  test.each([
    'Кураторы – по ШНОР',
    'Куратор для каждой школы с низкими результатами',
    'Утверждено лицо, отвечающее за проект 500+',
    'Утвердить ответственного за работу с ШНОР',
    'Распределены кураторы между школами – участницами',
    'Распределение обязанностей между специалистами, курирующими ШНОР',
    'Согласованы с директорами школ-участниц рисковые профили и концепции',
    'Проектный офис по поддержке ШНОР',
    'Координационный совет по сопровождению школ с низкими результатами',
    'Аудит ВСОКО школ с низкими результатами',
    'Экспертиза АРП школ',
    'Закрепить за ШНОР методистов',
    'Муниципальный штаб по работе с ШНОР',
    'Индивидуальные беседы с директорами ШНОР',
    'Приказ: коорд., кураторы ШНОР',
    'Закр. кураторов за ШНОР',
    'Собесед. с дир. ШНОР',
    'Сформированы пары «школа-лидер – ШНОР» из директоров школ',
    'Видеосовещания с командами ШНОР',
    'Встречи начальника управления с коллективами отстающих школ',
  ])('«%s» is one', (title) => {
    expect(certaintyOf({ title, performers: ['Управление образования'] }, 'organizational')).toBe('yes');
  });
});

describe('targeted support', () => {
  const declarations = [{ kind: 'group' as const, title: 'Школы с низкими результатами', schools: [] }];
  const event = { title: 'Совещание руководителей', kinds: ['организационное'] };

  test.each(['все школы', 'все ОО', 'все образовательные организации'])('«участники: %s» is none', (all) => {
    expect(factOf({ ...event, participants: [all] }, 'targeted', { declarations })).toMatch(
      /^no \| участники: .* \| адресовано всем школам, а не школам с низкими результатами$/,
    );
  });

  test.each(['Школы с низкими результатами', 'ШНОР', 'МБОУ СОШ № 5'])('«участники: %s» is', (participant) => {
    expect(certaintyOf({ ...event, participants: [participant] }, 'targeted', { declarations })).toBe('yes');
  });

  test.each([
    'Собесед. с дир. СОШ 4, 9, 17',
    'Совещание по школе № 9',
    'Оперативки по СОШ № 4',
    'Заслушать директора СОШ № 17 на совете',
  ])('«%s» is where the aim of the roadmap names the school', (title) => {
    const roadmap = { goals: ['вывести СОШ 4, 9, 17 из перечня ШНОР'] };
    expect(certaintyOf({ title }, 'targeted', roadmap)).toBe('yes');
    expect(certaintyOf({ title }, 'organizational', roadmap)).toMatch(/yes|doubtful/);
    expect(certaintyOf({ title }, 'targeted')).toBe('doubtful');
  });

  test('a task names them too, and another school is none of them', () => {
    const roadmap = { declaredTasks: ['Поддержать МБОУ «Ольховская СОШ»'] };
    expect(certaintyOf({ title: 'Собеседование с директором Ольховской СОШ' }, 'targeted', roadmap)).toBe('yes');
    expect(certaintyOf({ title: 'Собеседование с директором Липовской СОШ' }, 'targeted', roadmap)).toBe('doubtful');
  });

  test.each([
    'Совещание работников образования округа',
    'Собрать отчёты всех школ города по форме ОО-1',
    'Совещание с директорами школ района',
    'Собеседования с руководителями общеобразовательных организаций округа',
    'Мониторинг успеваемости в городских школах',
  ])('«%s» is for all schools', (title) => {
    expect(factOf({ title }, 'targeted')).toMatch(/\| адресовано всем школам, а не школам с низкими результатами$/);
  });

  test.each(['руководители всех общеобразовательных организаций', 'педагоги всех школ', 'школы района'])(
    '«участники: %s» is for all schools',
    (participant) => {
      expect(certaintyOf({ ...event, participants: [participant] }, 'targeted', { declarations })).toBe('no');
    },
  );

  test('teachers in general say nothing of the schools', () => {
    expect(certaintyOf({ ...event, participants: ['Педагоги'] }, 'targeted')).toBe('doubtful');
  });
});

describe('the venue', () => {
  test.each([
    'Практикум для учителей начальных классов (МБОУ СОШ № 5)',
    'Методический интенсив «Математика без двоек» (площадка – лицей № 5)',
    'В СОШ № 2 – семинар для учителей истории',
    'Родительский лекторий в МОУ «Речновская СОШ»',
    'Занятие в центре «Точка роста» СОШ № 8',
    'В стенах гимназии № 3 – методический день',
    'Методический день, Ильинская средняя школа: уроки, мастер-классы, рефлексия',
    'Погружение в урок математики – принимает МБОУ «Кедровореченская СОШ № 3»',
    'Творческая мастерская учителей физики, принимающая школа – лицей № 2',
    'Практикум для завучей. МБОУ СОШ № 5',
    'Открытые уроки наставников – гимназия № 1',
    'Педагогическая гостиная (СОШ № 3, 15 марта)',
    'Круглый стол учителей истории | МКОУ «Ивановская СОШ»',
    'Мастер-классы учителей СОШ № 1 на базе своей школы для коллег района',
  ])('«%s» is at a school', (title) => {
    expect(certaintyOf({ title }, 'at-school')).toBe('yes');
  });

  test.each<[string, EventDraft]>([
    ['показатель: СОШ № 2', { title: 'Семинар', indicators: ['25 чел.; принимает СОШ № 2'] }],
    ['срок: школа № 8', { title: 'Семинар', deadline: '25 октября 2023 г., школа № 8' }],
    ['показатель: на базе СОШ № 2', { title: 'Семинар', indicators: ['Проведён семинар на базе СОШ № 2'] }],
    ['исполнители: МБОУ «Гимназия»', { title: 'Семинар', performers: ['МБОУ «Гимназия» (место проведения)'] }],
  ])('beside the title it is doubtful: «%s»', (words, event) => {
    expect(factOf(event, 'at-school')).toBe(`doubtful | ${words} | место названо не в названии мероприятия`);
  });

  test.each([
    'Провести в школе посёлка семинар для учителей',
    'Предметные субботы в трёх школах округа',
    'Методические дни в ШНОР',
    'Обмен уроками: лицей № 1 – школа № 3',
    'Семинар «ВСОКО без формализма» – лицей № 2, СОШ № 15',
    'Практикум учителей: СОШ № 5',
    'Стажировка директоров в лицее № 7 г. Дальнегорска',
  ])('«%s» does not say at which', (title) => {
    expect(certaintyOf({ title }, 'at-school', { municipality: 'Эртильский район' })).toBe('doubtful');
  });

  test.each([
    'Организовать в школе работу команд учителей',
    'Собеседования с командами: СОШ № 5, СОШ № 7',
    'Аудит программ, школа № 5',
    'Семинар для команды школы № 5',
    'Методическая поддержка – СОШ № 9',
    'Мастер-класс педагогов гимназии № 2',
  ])('«%s» is not held there', (title) => {
    expect(certaintyOf({ title }, 'at-school')).toBe('no');
  });

  test.each<[string, EventDraft]>([
    ['schools at which something is', { title: 'Семинар', performers: ['Школы, на базе которых открыты Точки роста'] }],
    ['a regulation on sites', { title: 'Разработка положения о площадках на базе школ' }],
    ['a school of another district', { title: 'Семинар на базе МБОУ СОШ № 1 Бобровского района' }],
    ['a neighbour', { title: 'Семинар в СОШ № 3 соседнего района' }],
  ])('%s is none, with the reason', (_, event) => {
    expect(factOf(event, 'at-school', { title: 'Дорожная карта Эртильского района' })).toMatch(/^no \| .+ \| .+$/);
  });
});

test.each<EventFeature>(['organizational', 'targeted', 'methodical', 'at-school', 'uses-other-project', 'indicator'])(
  'a title that says nothing leaves %s doubtful, whatever the fields say',
  (feature) => {
    const event: EventDraft = {
      title: 'Одно',
      kinds: ['организационное', 'методическое'],
      participants: ['ШНОР'],
      venue: 'МБОУ СОШ № 1',
      resources: ['Точка роста'],
      indicators: ['Составлен план'],
    };
    expect(factOf(event, feature)).toMatch(/^doubtful \| .+ \| название не говорит, что делается$/);
  },
);
