import { type Level, levelNames } from '../model/level.ts';
import type { EventAlone } from '../view/event-alone.ts';
import { doubtfulFact, type Fact, inferredFact, noFact, statedFact } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { type PerformingLevel, performingLevel } from './performing-level.ts';

/**
 * Whether an event is the municipality's own: by its stated level; else by what its title says («участие в региональном …»,
 * «районный семинар», «педсовет») and by who carries it out; else by its roadmap's level. Where they contradict it is doubtful.
 */
export function municipalFact(event: EventAlone, source: FactSource): Fact {
  const { event: own, inherited, texts } = event;
  const performing = performingLevel(event, source);
  if (own.level !== undefined) return statedLevelFact(own.level, performing);
  const scope = texts.map((text) => source.inference.scope(text)).find((each) => each !== undefined);
  if (inherited.level !== 'municipal') return noFact(`уровень: ${levelNames[inherited.level]}`);
  if (scope === undefined) return factOfPerforming(event, performing, source);
  if (scope.level === 'municipal') {
    if (performing?.level !== 'municipal' && isSchoolsOwn(event, source)) return doubtfulFact(scope.words, schoolsPlan);
    const isAbove = performing?.level === 'regional' || performing?.level === 'federal';
    return isAbove ? doubtfulFact(performing.words, 'название говорит о муниципальном мероприятии') : inferredFact('');
  }
  if (scope.level === 'school' && performing?.level === 'municipal')
    return doubtfulFact(scope.words, 'похоже на мероприятие одной школы');
  return noFact(scope.words, whose(scope.level));
}

/** Whether a whole roadmap is one school's by its title. */
function isSchoolsOwn({ setting }: EventAlone, { inference }: FactSource): boolean {
  const named = inference.organizations(setting.title);
  return named.some(({ school }) => school === 'named') && named.every(({ level }) => level !== 'municipal');
}

function statedLevelFact(level: Level, performing: PerformingLevel | undefined): Fact {
  const words = `уровень: ${levelNames[level]}`;
  if (level !== 'municipal') return noFact(words);
  const contradicts = performing?.sure === true && performing.level !== 'municipal';
  return contradicts ? doubtfulFact(`${words}; ${performing.words}`, 'исполнители другого уровня') : statedFact(words);
}

function factOfPerforming(event: EventAlone, performing: PerformingLevel | undefined, source: FactSource): Fact {
  if (performing?.level === 'municipal') return inferredFact('');
  if (performing === undefined)
    return isSchoolsOwn(event, source) ? doubtfulFact(event.setting.title, schoolsPlan) : inferredFact('');
  const { level, sure, words } = performing;
  return sure ? noFact(words, whose(level)) : doubtfulFact(words, 'не ясно, муниципальное ли мероприятие');
}

/** Whether an event is none of the municipality's because one school carries it out. */
export function isOfOneSchool({ why }: Fact): boolean {
  return why === owners.school || why === schoolsPlan;
}

const schoolsPlan = 'похоже на план школы';

const owners: Readonly<Record<Level, string>> = {
  federal: 'мероприятие федерального уровня',
  regional: 'мероприятие регионального уровня',
  municipal: '',
  school: 'мероприятие одной школы',
};

function whose(level: Level): string {
  return owners[level];
}
