import { type OccasionState, occasionStateNames } from '@dorkarta/core';
import {
  type EventRecord,
  type FactRecord,
  readHeld,
  type Survey,
  type SurveyedMunicipality,
  tabledFeatures,
} from '@dorkarta/core/survey';
import type { FlatTable, PlainTable } from './table-parts.ts';

/** An event, whose it is, and how it stands by the last report. */
interface OwnedEvent {
  readonly event: EventRecord;
  readonly owner: SurveyedMunicipality;
  readonly state: string;
}

function* eventsOf({ municipalities }: Survey): Generator<OwnedEvent> {
  for (const owner of municipalities) {
    if (owner.roadmap === null) continue;
    const states = new Map(owner.monitoring?.events.map(({ sign, state }) => [sign, state]));
    for (const event of readHeld(owner.roadmap.rows)) {
      yield { event, owner, state: stateText(states.get(event.sign)) };
    }
  }
}

/** How sure something of an event is, and by whom: «указано», «по названию», «под вопросом»; empty where it is not so. */
function standingOf(fact: FactRecord | undefined): string {
  if (fact === undefined || fact.certainty === 'no') return '';
  if (fact.certainty === 'doubtful') return 'под вопросом';
  return fact.basis === 'stated' ? 'указано' : 'по названию';
}

/** What of an event is so or may be, each with the words that say it: «родители (по названию: „Родительские“)». */
function groundsOf({ facts }: EventRecord): string {
  return tabledFeatures
    .flatMap(({ feature, name }) => {
      const fact = facts[feature];
      const standing = standingOf(fact);
      if (fact === undefined || standing === '') return [];
      const words = [fact.words, fact.why ?? ''].filter((each) => each !== '').join(': ');
      return [`${name} (${words === '' ? standing : `${standing}: ${words}`})`];
    })
    .join('\n');
}

/** The municipality's own events of each direction are what the figures count. */
function directionsOf({ facts }: EventRecord): string {
  return tabledFeatures
    .filter(({ feature }) => feature !== 'municipal' && facts[feature]?.certainty === 'yes')
    .map(({ name }) => name)
    .join(', ');
}

function whoseEvent({ facts: { municipal } }: EventRecord): string {
  if (municipal?.certainty === 'yes') return 'да';
  if (municipal?.certainty === 'doubtful') return 'под вопросом';
  return municipal?.why === undefined ? 'нет' : `нет: ${municipal.why}`;
}

function stateText(state: string | undefined): string {
  return state === undefined ? '' : occasionStateNames[state as OccasionState];
}

function placeOf({ line }: EventRecord, { file }: SurveyedMunicipality): string {
  return line === undefined ? (file ?? '') : `${file}:${line}`;
}

/** All events, for a person who filters: whose they are, what they are, and on which words that rests. */
export function eventsTable(survey: Survey): PlainTable {
  const isMonitored = survey.municipalities.some(({ monitoring }) => monitoring !== undefined);
  return {
    name: 'Мероприятия',
    columns: [
      { key: 'municipality', header: 'Муниципалитет' },
      { key: 'number', header: '№', reckons: true },
      { key: 'event', header: 'Мероприятие' },
      { key: 'municipal', header: 'Муниципальное' },
      { key: 'directions', header: 'Что это' },
      { key: 'grounds', header: 'На чём основано' },
      { key: 'deadline', header: 'Срок' },
      { key: 'indicators', header: 'Показатели' },
      ...(isMonitored ? [{ key: 'state', header: 'Состояние' }] : []),
      { key: 'place', header: 'Место' },
    ],
    rows: Array.from(eventsOf(survey), ({ event, owner, state }) => [
      owner.short,
      event.number ?? '',
      event.copies === undefined ? event.title : `${event.title}\n(повторяет ${event.copies})`,
      whoseEvent(event),
      directionsOf(event),
      groundsOf(event),
      event.deadline,
      event.indicators.join('\n'),
      ...(isMonitored ? [state] : []),
      placeOf(event, owner),
    ]),
  };
}

/** All events, flat, for programs: a column for each thing that can be so of them. */
export function flatEvents(survey: Survey): FlatTable {
  return {
    headers: [
      ...['Муниципалитет', 'Файл', 'Строка', 'Знак', '№', 'Мероприятие', 'Повторяет', 'Срок', 'Исполнители'],
      ...['Показатели', 'Формы', 'Состояние', ...tabledFeatures.map(({ name }) => name), 'Основания'],
    ],
    rows: flatRows(survey),
  };
}

function* flatRows(survey: Survey): Generator<readonly string[]> {
  for (const { event, owner, state } of eventsOf(survey)) {
    yield [
      owner.name,
      owner.file ?? '',
      event.line === undefined ? '' : String(event.line),
      event.sign,
      event.number ?? '',
      event.title,
      event.copies ?? '',
      event.deadline,
      event.performers,
      event.indicators.join('; '),
      event.forms.join('; '),
      state,
      ...tabledFeatures.map(({ feature }) => standingOf(event.facts[feature])),
      groundsOf(event).replaceAll('\n', '; '),
    ];
  }
}
