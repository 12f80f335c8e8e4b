import type { InferredScope } from '../inference/infer-level.ts';
import { type Level, levelNames } from '../model/level.ts';
import type { EventAlone } from '../view/event-alone.ts';
import { doubtfulFact, type Fact, inferredFact, noFact, statedFact } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import {
  isCarriedOutBySchools,
  type PerformingLevel,
  performersElsewhere,
  performingLevel,
} from './performing-level.ts';

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
  const others = ofOthers(event, source);
  if (others !== undefined) return others;
  const plan = performing?.level === 'municipal' ? nobodysPlan : schoolsPlanOf(event, source);
  return factOf(scope, performing, plan);
}

/** None of its own where people of schools go to what others hold, or where another municipality carries it out. */
function ofOthers(event: EventAlone, source: FactSource): Fact | undefined {
  const elsewhere = performersElsewhere(event);
  if (elsewhere !== undefined) return noFact(elsewhere, 'мероприятие другого муниципалитета');
  const sent = event.texts.map((text) => source.inference.sending(text)).find((words) => words !== undefined);
  if (sent === undefined || !isCarriedOutBySchools(event, source)) return undefined;
  return noFact(sent, 'это участие в том, что проводят другие');
}

/** Whether a whole roadmap is one school's: by its title it is, or may be. */
type SchoolsPlan = 'sure' | 'doubtful' | undefined;

function factOf(
  scope: InferredScope | undefined,
  performing: PerformingLevel | undefined,
  plan: { readonly is: SchoolsPlan; readonly words: string },
): Fact {
  const isPerformed = performing?.level === 'municipal';
  if (scope === undefined) {
    if (isPerformed) return inferredFact('');
    if (plan.is === 'sure' && isWithin(performing)) return noFact(plan.words, schoolsPlan);
    return factOfPerforming(performing, plan);
  }
  if (scope.level === 'municipal') {
    if (!isPerformed && plan.is === 'sure') return noFact(plan.words, schoolsPlan);
    if (!isPerformed && plan.is === 'doubtful') return doubtfulFact(scope.words, schoolsPlan);
    return isWithin(performing)
      ? inferredFact('')
      : doubtfulFact(performing?.words ?? '', 'название говорит о муниципальном мероприятии');
  }
  if (scope.level === 'school' && isPerformed) return doubtfulFact(scope.words, 'похоже на мероприятие одной школы');
  return noFact(scope.words, whose(scope.level));
}

/** Not above the municipality. */
function isWithin(performing: PerformingLevel | undefined): boolean {
  return performing?.level !== 'regional' && performing?.level !== 'federal';
}

const support =
  /поддержк|сопровожд|помощ|содейств|курато|наставн|(?<!\p{L})со?\s+(?:школ|м[бка]?оу|сош|оош|гимн|лице)/iu;

const nobodysPlan = { is: undefined, words: '' } as const;

/** A title that names one school and no body of the municipality: the school's own, unless it speaks of its support. */
function schoolsPlanOf(
  { setting }: EventAlone,
  { inference }: FactSource,
): { readonly is: SchoolsPlan; readonly words: string } {
  const words = setting.title;
  const named = inference.organizations(words);
  const ofOneSchool = named.filter(({ school }) => school === 'named').length === 1;
  const isOfSchool = ofOneSchool && named.every(({ level }) => level !== 'municipal');
  if (!isOfSchool) return { is: undefined, words };
  const mayBeMunicipal = support.test(words) || /^[^«]*«школ|район|округ|муниципал|город/iu.test(words);
  return { is: mayBeMunicipal ? 'doubtful' : 'sure', words };
}

function statedLevelFact(level: Level, performing: PerformingLevel | undefined): Fact {
  const words = `уровень: ${levelNames[level]}`;
  if (level !== 'municipal') return noFact(words);
  const contradicts = performing?.sure === true && performing.level !== 'municipal';
  return contradicts ? doubtfulFact(`${words}; ${performing.words}`, 'исполнители другого уровня') : statedFact(words);
}

function factOfPerforming(
  performing: PerformingLevel | undefined,
  plan: { readonly is: SchoolsPlan; readonly words: string },
): Fact {
  if (performing === undefined)
    return plan.is === 'doubtful' ? doubtfulFact(plan.words, schoolsPlan) : inferredFact('');
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
