import type { Roadmap } from '@dorkarta/core';
import {
  declaredOf,
  eventOf,
  indicatorsOf,
  proposalOf,
  roadmapOf,
  sectionOf,
  stageOf,
  subsectionOf,
  textsOf,
  wordsOf,
} from './roadmap-parts.ts';

const coordinator = declaredOf('координатор', 'Муниципальный координатор');
const curators = declaredOf('кураторы', 'Кураторы ШНОР');
const school15 = declaredOf('сош15', 'МБОУ СОШ № 15');
const growthPoint = declaredOf('точка_роста', 'Точка роста');

/** A municipal roadmap in the manner of the Ertil district, 2021. */
export const municipalRoadmap: Roadmap = roadmapOf({
  title: 'Дорожная карта по сопровождению школ, имеющих низкие образовательные результаты',
  municipality: 'Эртильский муниципальный район',
  region: 'Воронежская область',
  period: { text: '2021', from: '2021-01-01', to: '2021-12-31', notes: [] },
  goals: ['Создание условий для муниципальной системы взаимодействия'],
  tasks: [{ title: 'Преодолеть дефицит кадров' }, { title: 'Обновить инфраструктуру' }],
  participants: textsOf('Школы с низкими результатами'),
  approval: {
    text: 'распоряжение от 18.05.2021 № 51',
    act: 'directive',
    date: '2021-05-18',
    number: '51',
    notes: [],
  },
  position: 'Начальник отдела по образованию',
  signature: 'И. О. Фамилия',
  sections: [
    sectionOf({
      number: '1.',
      title: 'Организационные действия',
      events: [
        eventOf({
          title: 'Сбор контекстных данных по школам',
          deadline: wordsOf('март 2021'),
          performers: textsOf('Руководители школ'),
          indicators: [
            { text: 'Внесены данные', quantities: [], target: { text: '100 %', quantities: [] } },
            { text: 'Внесена информация о детях с ОВЗ', quantities: [] },
          ],
          kinds: [{ text: 'организационное', kinds: ['organizational'] }],
        }),
      ],
      subsections: [
        subsectionOf({
          number: '1.2.',
          title: 'Преодоление дефицита кадров',
          events: [
            eventOf({
              number: '4',
              title: 'Круглый стол на базе МБОУ СОШ № 15',
              deadline: wordsOf('май – сентябрь 2021'),
              performers: [coordinator, curators],
              indicators: indicatorsOf('Проведено не менее 2 совещаний'),
              venue: school15,
              resources: [growthPoint],
              kinds: [
                { text: 'методическое', kinds: ['methodical'] },
                { text: 'круглый стол', kinds: ['methodical'], form: 'круглый стол' },
              ],
              serves: [{ handle: 'кадры', title: 'Преодолеть дефицит кадров' }],
              documents: [{ text: 'Протокол', link: 'https://example.org/protocol.pdf' }],
              notes: ['По согласованию с институтом'],
            }),
          ],
        }),
      ],
    }),
  ],
});

/** A regional roadmap in the manner of the Yaroslavl region, 2022. */
export const regionalRoadmap: Roadmap = roadmapOf({
  title: 'Дорожная карта мер адресной поддержки на 2022 год',
  region: 'Ярославская область',
  level: 'regional',
  period: { text: '2022', from: '2022-01-01', to: '2022-12-31', notes: [] },
  rationale: 'Карта учитывает:\n- данные оценки качества;\n- рекомендации ФИОКО.',
  label: 'Трек',
  numbering: 'by-section',
  template: { name: 'региональный', bodies: [] },
  sections: [
    sectionOf({
      number: '1.',
      title: 'Организационные механизмы',
      goals: ['Совершенствовать механизмы'],
      events: [
        eventOf({
          title: 'Мониторинг:\n- динамики результатов;\n- рисков снижения.',
          deadline: wordsOf('декабрь 2022'),
          performers: textsOf('ГАУ ДПО ЯО ИРО'),
          indicators: indicatorsOf('Аналитические данные'),
          documents: [{ text: 'Аналитическая справка' }],
        }),
        eventOf({
          title: 'Корректировка документов',
          performers: textsOf('ДО ЯО', 'ГАУ ДПО ЯО ИРО'),
          documents: [{ text: 'Приказ ДО ЯО' }],
          stages: [
            stageOf({ deadline: wordsOf('апрель'), indicators: indicatorsOf('Обновленное положение') }),
            stageOf({
              title: 'Планирование',
              deadline: wordsOf('май'),
              indicators: indicatorsOf('Дорожная карта', 'План-график'),
              performers: textsOf('ДО ЯО'),
            }),
          ],
        }),
      ],
      proposals: [proposalOf({ title: 'Мероприятия по выявлению опыта' })],
    }),
    sectionOf({
      title: 'Адресная поддержка школ',
      goals: ['Внедрить антикризисную модель'],
      participants: textsOf('Школы проекта «500+» 2022 года', 'Школы проекта «500+» 2021 года'),
      events: [eventOf({ title: 'Совещания с командами школ', deadline: wordsOf('Февраль-апрель') })],
      proposals: [
        proposalOf({
          title: 'Экспертиза документов школ',
          participants: textsOf('Школы проекта «500+» 2022 года'),
          kinds: [{ text: 'организационное', kinds: ['organizational'] }],
        }),
      ],
    }),
  ],
});

const authority = declaredOf('моуо', 'Муниципальный орган управления образованием');
const service = declaredOf('ммс', 'Муниципальная методическая служба');

/** A matrix roadmap: what each body does. */
export const matrixRoadmap: Roadmap = roadmapOf({
  title: 'Дорожная карта муниципальной программы помощи школам',
  template: { name: 'по исполнителям', bodies: [authority, service] },
  sections: [
    sectionOf({
      number: '1.',
      title: 'Подготовка и запуск программы',
      events: [
        eventOf({ actions: [{ bodies: [authority], text: 'Назначить координатора' }] }),
        eventOf({ actions: [{ bodies: [authority, service], text: 'Утвердить план' }] }),
        eventOf({
          title: 'Конкурс лучших практик',
          deadline: wordsOf('ноябрь'),
          actions: [{ bodies: [service], text: 'Провести конкурс' }],
        }),
        eventOf({ title: 'Итоговое совещание', performers: [authority] }),
      ],
    }),
  ],
});
