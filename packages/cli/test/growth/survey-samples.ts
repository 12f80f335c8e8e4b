import { type EventRecord, hold, type RoadmapRecord, sayingRecord } from '@dorkarta/core/survey';

const yes = { certainty: 'yes', basis: 'inferred', words: 'слова' } as const;

function event(index: number, title: string): EventRecord {
  const facts = { municipal: yes, parents: yes, indicator: yes, 'concrete-deadline': yes };
  return {
    sign: `${index}`,
    number: `${index}`,
    title,
    deadline: '',
    performers: '',
    indicators: [],
    forms: [],
    facts,
  };
}

/** A roadmap as a survey keeps it. */
export function roadmap(municipality: string, titles: readonly string[]): RoadmapRecord {
  return {
    type: 'roadmap',
    file: `${municipality}.dk`,
    sign: municipality,
    version: municipality,
    level: 'municipal',
    title: 'Карта',
    municipality,
    period: null,
    approval: null,
    approvedOn: null,
    municipalities: [],
    proposals: [],
    schools: [],
    score: null,
    events: hold(titles.map((title, index) => event(index, title))),
    sayings: hold(titles.map((title) => sayingRecord(title))),
    findings: hold([]),
  };
}

/** How the events of many municipalities can be called. */
export const titles: Readonly<Record<string, (index: number) => readonly string[]>> = {
  'each its own': (index) =>
    Array.from({ length: 4 }, (_, each) => `Семинар школ${index} слово${each} темы${index * each} и чтения${index}`),
  'all the same': () => ['Родительские собрания по вопросам профилактики школьной неуспеваемости обучающихся района'],
  'all with one school': (index) => [`Профилактические выезды актива педагогов${index} в МБОУ СОШ № 1 для помощи`],
  'one name in all': (index) => [`Семинар № ${index} для учителей математики и русского языка о результатах ВПР`],
};
