import { readSchools } from '../schools/read-schools.ts';
import { isConcrete } from '../schools/school-name.ts';
import { titleOf } from '../text/title-of.ts';
import { type Hit, hitsOf, readTitle, type TitleReading, wordsOfHit } from './reading/read-title.ts';
import { eventHits } from './roles.ts';

/** The school where an event is held, by its text. */
export interface InferredVenue {
  /** The school or schools as the author names them. */
  readonly school: string;
  /** Whether the text says that the event itself is held at this school; visits and groups of schools are doubtful. */
  readonly sure: boolean;
  /** The author's words it rests on. */
  readonly words: string;
}

/** Schools that lead others: «опорная школа», «школа-наставник». */
const leadingSchool =
  /^(?:(?:опорн|базов|ведущ|пилотн|ресурсн)\S+\s+школ\S*|школ\S*\s*[-–—]?\s*(?:наставни|лидер|куратор|парт[нё]|площадк)\S*)/iu;
const schoolsInGeneral =
  /^(?:(?:\S+\s+){0,2}?(?:школ\S*|ШН[ОРСУ]+|ОО|ОУ|(?:обще)?образовательн\S+\s+(?:организаци\S+|учреждени\S+)))/iu;
const growthCentre = /^(?:центр\S* )?(?:образования )?[«"„]?точ\S+ роста[»"“]? ?/iu;
/** What is on schools' base without being held there. */
const otherOnBase = /(?:положени|приказ|открыти|создани|график)\S*(?:\s+\S+){0,6}\s*$/iu;
const visit = /(?:выезд|визит|посещени|десант|стажировк)\S*(?:\s+\S+){0,4}\s*$/iu;
const visitedSchools =
  /^(?:СОШ|ООШ|ШН[ОРСУ]+|О[ОУ](?![А-ЯЁ])|школ[а-яё]*|(?:обще)?образовательн[а-яё]+ (?:организаци|учреждени)[а-яё]+)/iu;

/**
 * The school where the event is held. Sure: «на базе / в МБОУ СОШ № 7», «на базе опорной школы». Doubtful: a group of
 * schools, visits to schools. None: «школ, на базе которых …», a regulation on sites at schools, «из опыта работы СОШ № 3»
 * (recommendations on municipal roadmaps, criterion 3).
 */
export function inferVenue(whole: string, read: ReadTitle = readTitle): InferredVenue | undefined {
  const text = titleOf(whole);
  const schools = concreteSchools(text);
  return (
    baseVenue(text, schools) ??
    heldIn(text, schools, read) ??
    beside(text, schools, read) ??
    setOff(text, schools, read) ??
    visited(text, schools) ??
    heldInSchools(text)
  );
}

/** Reads a title, or knows what was read of it. */
type ReadTitle = (title: string) => TitleReading;

/** The schools that can be told from others, in the author's words, by where their names begin. */
type SchoolsByStart = ReadonlyMap<number, string>;

function concreteSchools(text: string): SchoolsByStart {
  const concrete = readSchools(text).filter(isConcrete);
  return new Map(concrete.map(({ start, end }) => [start, text.slice(start, end)]));
}

/** What may follow or precede a preposition and still belong to it, in characters. */
const reach = 160;

/** A place that the text speaks of: its preposition, and what stands before and after it. */
interface Place {
  readonly start: number;
  readonly preposition: string;
  readonly before: string;
  /** Where what stands after it begins. */
  readonly end: number;
  readonly after: string;
}

function placesOf(text: string, preposition: RegExp): readonly Place[] {
  return [...text.matchAll(preposition)].map((match) => {
    const end = match.index + match[0].length;
    return {
      start: match.index,
      preposition: match[0],
      before: text.slice(Math.max(0, match.index - reach), match.index),
      end,
      after: text.slice(end, end + reach),
    };
  });
}

function baseVenue(text: string, schools: SchoolsByStart): InferredVenue | undefined {
  for (const { preposition, before, end, after } of placesOf(
    text,
    /(?<![\p{L}])(?:на\s+(?:базе|территории)|в\s+стенах)\s+/giu,
  )) {
    if (otherOnBase.test(before)) continue;
    const centre = growthCentre.exec(after)?.[0] ?? '';
    const rest = after.slice(centre.length);
    const own = schools.get(end + centre.length) ?? leadingSchool.exec(rest)?.[0] ?? ownSchoolOf(rest, before, schools);
    const school = own ?? schoolsInGeneral.exec(rest)?.[0];
    if (school !== undefined) return { school, sure: own !== undefined, words: preposition + centre + school };
  }
  return undefined;
}

/** «Мастер-классы учителей СОШ № 1 на базе своей школы»: the school named before it. */
function ownSchoolOf(rest: string, before: string, schools: SchoolsByStart): string | undefined {
  const [named, ...others] = schools.values();
  const isOwn = named !== undefined && others.length === 0 && before.includes(named);
  return isOwn ? /^сво[а-я]+\s+школ[а-я]+/iu.exec(rest)?.[0] : undefined;
}

const room =
  /^(?:(?:школьн|ресурсн|актов|спортивн|мобильн)\S+\s+)?(?:центр|точк|кванториум|it-куб|библиотек|зал|кабинет|[«"„])[^.,;:()]{0,40}?(?=\s\S+\s*№|\s(?:МБ?ОУ|МКОУ|МАОУ|СОШ|ООШ|гимнази|лице|школ))\s+/iu;

/** «Круглый стол в МБОУ СОШ № 12», «в центре „Точка роста“ СОШ № 8», «В СОШ № 2 – семинар»: the title must name a form of work, or «в» is of something else. */
function heldIn(text: string, schools: SchoolsByStart, read: ReadTitle): InferredVenue | undefined {
  let reading: TitleReading | undefined;
  for (const { start, preposition, before, end, after } of placesOf(text, /(?<![\p{L}])во?\s+/giu)) {
    const within = schools.has(end) ? '' : (room.exec(after)?.[0] ?? '');
    const school = schools.get(end + within.length) ?? leadingSchool.exec(after)?.[0];
    if (school === undefined || visit.test(before)) continue;
    reading ??= read(text);
    if (!isFormBefore(reading, start) && !(start === 0 && formsOf(reading).length > 0)) continue;
    return { school, sure: true, words: preposition + within + school };
  }
  return undefined;
}

/** Whether a form of work stands before the place, and the place is not a theme in quotes. */
function isFormBefore(reading: TitleReading, index: number): boolean {
  const forms = formsOf(reading);
  const place = reading.words.find(({ start }) => start >= index);
  return place?.quoted === false && forms.some(({ from }) => (reading.words[from]?.start ?? index) < index);
}

function formsOf(reading: TitleReading): readonly Hit[] {
  return [
    ...methodicalForms(reading),
    ...eventHits(reading, [...hitsOf(reading, 'organizational-form'), ...hitsOf(reading, 'gathering')]),
  ];
}

function methodicalForms(reading: TitleReading): readonly Hit[] {
  return eventHits(reading, [
    ...hitsOf(reading, 'methodical-form'),
    ...hitsOf(reading, 'weak-methodical-form'),
    ...hitsOf(reading, 'methodical-work'),
    ...hitsOf(reading, 'lesson-exchange'),
  ]);
}

const siteBefore =
  /(?:площадк[аеиу]|мест[оа](?: проведения)?|базов[а-яё]+ школ[а-яё]*|адрес|принима(?:ет|ют|ющ[а-яё]+)(?:\s+(?:школ|сторон|организаци)[а-яё]*)?)\s*[-–—:]?\s*$/iu;
const siteAfter = /^\s*(?:\((?:место|площадк|баз)|[-–—]\s*(?:место проведения|площадк)|принимает)/iu;
const openedBracket = /(?:^|[^\p{L}])(\p{L}+[»"“”]?|[»"“”])\s*\(\s*$/u;
const addressed = /^(?:школ|ШН|ОО|ОУ|директор|руководител|администраци|команд|педагог|учител|куратор)/iu;

/** «Практикум (МБОУ СОШ № 5)», «площадка – лицей № 5», «МБОУ „Гимназия“ (место проведения)». */
function beside(text: string, schools: SchoolsByStart, read: ReadTitle): InferredVenue | undefined {
  for (const [start, school] of schools) {
    const before = text.slice(Math.max(0, start - reach), start);
    const after = text.slice(start + school.length, start + school.length + reach);
    if (siteBefore.test(before) || siteAfter.test(after)) return { school, sure: true, words: school };
    const bracket = openedBracket.exec(before);
    if (bracket === null || !/^(?:[^,;]{0,40}|,\s*\d[^;)]{0,30})\)/u.test(after)) continue;
    if (!isFormBefore(read(text), start - 1)) continue;
    return { school, sure: !addressed.test(bracket[1] ?? ''), words: `(${school})` };
  }
  return undefined;
}

const setOffBefore = /(?<separator>[,–—:|]|\.)\s*$/u;
const setOffAfter = /^\s*(?:$|[,:;.)–—])/u;
/** «школа», «лицей», «СОШ»: what stands for itself is in the nominative. */
const nominative =
  /(?:^|[\s«"„(])(?:школа|гимназия|прогимназия|лицей|центр|[а-яё-]*интернат|[а-яё]*ош|сш|м[бка]?оу)(?![а-яё])/iu;

const help = /помощ|поддерж|сопровожд|консульт|наставнич/iu;

function isGatheringBefore(reading: TitleReading, form: Hit, start: number): boolean {
  return (reading.words[form.from]?.start ?? start) < start && !help.test(wordsOfHit(reading, form));
}

/**
 * «Методический день, Ильинская средняя школа: уроки, мастер-классы»: a school that stands for itself behind the work that
 * teachers do. Several schools, or a school behind a colon, may as well be those who are called.
 */
function setOff(text: string, schools: SchoolsByStart, read: ReadTitle): InferredVenue | undefined {
  for (const [start, school] of schools) {
    const separator = setOffBefore.exec(text.slice(0, start))?.groups?.['separator'];
    if (separator === undefined || !setOffAfter.test(text.slice(start + school.length)) || !nominative.test(school))
      continue;
    const reading = read(text);
    if (!methodicalForms(reading).some((form) => isGatheringBefore(reading, form, start))) continue;
    const place = reading.words.find((word) => word.start >= start);
    if (place?.quoted === true) continue;
    return { school, sure: schools.size === 1 && separator !== ':', words: school };
  }
  return undefined;
}

const gatherings = 'семинар|практикум|мастер-класс|урок|конференци|тренинг|чтения|мастерск|субботы|лагер';
const heldBefore = new RegExp(`(?:${gatherings}|дни|день|недел[яи])\\S*\\s+$`, 'iu');
/** «Провести в школе посёлка обучающий семинар» */
const toHold = /(?:провести|проведение|организовать)\s+$/iu;
const heldAfter = new RegExp(`^\\S+(?:\\s+[^\\s.,;]+){0,3}\\s+(?:${gatherings})`, 'iu');
const severalSchools =
  /^(?:(?:опорн|ведущ|двух|тр[её]х|нескольк|сво)\S*\s+)?(?:школах|школе|ШН[А-Я]{2,3}|ОО(?!\p{L})|ОУ(?!\p{L}))/u;

/** «Методические дни в ШНОР»: held at schools, and it is not said at which. */
function heldInSchools(text: string): InferredVenue | undefined {
  if (!/школ(?:ах|е)|ШН[А-Я]|ОО|ОУ/u.test(text)) return undefined;
  for (const { preposition, before, after } of placesOf(text, /(?<![\p{L}])во?\s+/giu)) {
    const school = severalSchools.exec(after)?.[0];
    if (school === undefined) continue;
    const isHeld = heldBefore.test(before) || (toHold.test(before) && heldAfter.test(after));
    if (isHeld) return { school, sure: false, words: preposition + school };
  }
  return undefined;
}

function visited(text: string, schools: SchoolsByStart): InferredVenue | undefined {
  for (const { preposition, before, end, after } of placesOf(
    text,
    /(?<![\p{L}])во?\s+|(?=\S)(?<=посещени\S\s+(?:\S+\s+)?)/giu,
  )) {
    const school = schools.get(end) ?? visitedSchools.exec(after)?.[0];
    const visiting = school === undefined ? undefined : visit.exec(before)?.[0];
    if (school !== undefined && visiting !== undefined) {
      return { school, sure: false, words: visiting + preposition + school };
    }
  }
  return undefined;
}
