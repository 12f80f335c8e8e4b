import {
  type AudienceHit,
  audienceHits,
  isEducator,
  isForOtherStaff,
  isForPupilsOrFamilies,
} from './infer-audience.ts';
import { isBeyondMunicipal, levelOf } from './infer-level.ts';
import type { InferredKind } from './inferred-kind.ts';
import { examLogistics, schoolLife } from './off-field.ts';
import { stemsWhenAsked } from './reading/known-stems.ts';
import { type Hit, hitsOf, type TitleReading, wordsOfHit } from './reading/read-title.ts';
import { covers, overlaps } from './reading/spans.ts';
import { eventHits, headFinder, isGoverned, withoutInner } from './roles.ts';
import { wordsOfSending } from './sending.ts';
import type { Concept } from './vocabulary/vocabulary.ts';

/**
 * Methodical work that the title names. Sure where it is the event itself, for teachers or heads (by the title, or because
 * `educators` take part), and of municipal level.
 */
export function guessMethodical(reading: TitleReading, educators: boolean): readonly InferredKind[] {
  const names = hitsOf(reading, 'named-help');
  const work = eventHits(reading, [
    ...withoutInner([...hitsOf(reading, 'methodical-form'), ...hitsOf(reading, 'weak-methodical-form')]),
    ...hitsOf(reading, 'methodical-work'),
  ]).filter((hit) => !names.some((name) => overlaps(name, hit)));
  const hints = eventHits(reading, hitsOf(reading, 'methodical-hint')).filter(
    (hit) => !isGoverned(reading, hit, 'about'),
  );
  if (work.length + hints.length === 0) return [];
  const excluded = isExcluded(reading);
  const isHead = headFinder(reading, work);
  return [
    ...work.flatMap((hit) =>
      guessWork(reading, hit, { certain: !excluded && (isHead(hit) || isAtMeeting(reading, hit)), educators }),
    ),
    ...hints.map((hit) => guess(reading, hit, false)),
  ];
}

function guessWork(
  reading: TitleReading,
  hit: Hit,
  { certain, educators }: { readonly certain: boolean; readonly educators: boolean },
): readonly InferredKind[] {
  const audience = audienceHits(reading, hit);
  if (isForPupilsOrFamilies(audience)) return [];
  const isWeak = hit.concept === 'weak-methodical-form';
  if (isWeak && !educators && !audience.some(isEducator) && schoolLife(reading) !== undefined) return [];
  const sure =
    certain &&
    (isForEducators(reading, hit, audience) || (isWeak && educators && !isForOtherStaff(audience))) &&
    !isMeantForPupils(reading, audience) &&
    !isOutside(reading, audience) &&
    (!isGoverned(reading, hit, 'about') || isAtMeeting(reading, hit)) &&
    !isPurpose(reading, hit) &&
    !isVagueParticipation(reading, hit, audience);
  return [guess(reading, hit, sure)];
}

function guess(reading: TitleReading, hit: Hit, sure: boolean): InferredKind {
  const form = hit.form === undefined ? {} : { form: hit.form };
  return { kind: 'methodical', ...form, sure, words: wordsOfHit(reading, hit) };
}

/** Regional events, those of institutes and those of one school are none of the municipality's. */
function isExcluded(reading: TitleReading): boolean {
  return (
    levelOf(reading) !== undefined ||
    isBeyondMunicipal(reading) ||
    wordsOfSending(reading) !== undefined ||
    hitsOf(reading, 'institute').length > 0 ||
    hitsOf(reading, 'safety').length > 0 ||
    eventHits(reading, hitsOf(reading, 'school-level')).length > 0
  );
}

/**
 * A strong form is for educators of itself where the title speaks of teaching, unless other staff is called to it; a weak
 * one where the title speaks of them.
 */
function isForEducators(reading: TitleReading, hit: Hit, audience: readonly AudienceHit[]): boolean {
  if (isForOtherStaff(audience)) return false;
  if (hit.concept === 'weak-methodical-form' && isAlsoOfPupils(audience)) return false;
  if (audience.some(isEducator)) return true;
  if (hit.concept === 'methodical-form') return teachersForms.includes(hit.form ?? '') || isAboutTeaching(reading, hit);
  if (hit.concept === 'methodical-work') return true;
  return [...hitsOf(reading, 'pedagogic'), ...hitsOf(reading, 'methodical-hint')].some(({ from }) => from !== hit.from);
}

/** «Наставничество „педагог – ученик“»: teachers are spoken of, yet the help is not said to be for them. */
function isAlsoOfPupils(audience: readonly AudienceHit[]): boolean {
  if (audience.some((each) => each.addressed && isEducator(each))) return false;
  return audience.some((each) => each.audience === 'pupils' || each.audience === 'families');
}

/** «Мастер-класс по робототехнике для учеников»: the topic comes before those who are called. */
function isMeantForPupils({ words }: TitleReading, audience: readonly AudienceHit[]): boolean {
  if (audience.some(isEducator)) return false;
  return audience.some(({ audience: who, hit }) => {
    const called = words[hit.from - 1]?.stem === 'для' && words[hit.from]?.quoted === false;
    return called && (who === 'pupils' || who === 'families');
  });
}

/** Forms that only teachers have. */
const teachersForms: readonly string[] = [
  'методическое объединение',
  'семинар-практикум',
  'педагогический интенсив',
  'курсы повышения квалификации',
  'повышение квалификации',
];

function isAboutTeaching(reading: TitleReading, hit: Hit): boolean {
  return [...hitsOf(reading, 'schooling'), ...hitsOf(reading, 'reform')].some((about) => !covers(hit, about));
}

/** Exam logistics, office work, and school life that no teacher is called to. */
function isOutside(reading: TitleReading, audience: readonly AudienceHit[]): boolean {
  const called = audience.some((each) => each.addressed && isEducator(each));
  const exams = examLogistics(reading);
  if (exams !== undefined && !(called && reading.words[exams.from]?.quoted === true)) return true;
  if (!called && hitsOf(reading, 'office').length > 0) return true;
  return !called && schoolLife(reading) !== undefined;
}

/** «… с целью обмена опытом» says what another event is for. */
function isPurpose({ words }: TitleReading, { from }: Hit): boolean {
  const clause = words[from]?.clause;
  return words.slice(Math.max(0, from - 4), from).some((word) => word.stem === 'цел' && word.clause === clause);
}

/** «Обсудить на РМО …», «Анализ ошибок на заседании методобъединения»: whatever is done there, they meet. */
function isAtMeeting({ words }: TitleReading, { form = '', from }: Hit): boolean {
  if (!localForms.includes(form)) return false;
  const clause = words[from]?.clause;
  const before = words.slice(Math.max(0, from - 3), from).filter((word) => word.clause === clause);
  const at = before.findLastIndex(({ stem }) => stem === 'на');
  return at >= 0 && before.slice(at + 1).every(({ stem }) => meetingStems().has(stem));
}

const localForms: readonly string[] = ['методическое объединение'];

const meetingStems = stemsWhenAsked([
  'заседание',
  'встреча',
  'муниципальный',
  'районный',
  'районных',
  'городской',
  'окружной',
]);

/** «Участие педагогов в семинарах, конференциях» of nobody knows which level; «в тренинге для педагогов» is one event. */
function isVagueParticipation(reading: TitleReading, hit: Hit, audience: readonly AudienceHit[]): boolean {
  if (hit.concept === 'methodical-work' || localForms.includes(hit.form ?? '')) return false;
  if (audience.some((each) => each.addressed && isEducator(each) && each.hit.from > hit.to)) return false;
  return before(reading, 'participation', hit) && hitsOf(reading, 'municipal').length === 0;
}

function before(reading: TitleReading, concept: Concept, hit: Hit): boolean {
  return hitsOf(reading, concept).some(({ to }) => to < hit.from);
}
