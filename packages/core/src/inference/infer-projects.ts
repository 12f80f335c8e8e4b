import { type Level, levelNames } from '../model/level.ts';
import { foldTitle } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';
import { titleOf } from '../text/title-of.ts';
import { stemsWhenAsked } from './reading/known-stems.ts';
import { matchPhrase, type Phrase, phraseCompiler } from './reading/phrase.ts';
import { readWords, type TitleReading } from './reading/read-title.ts';
import type { TitleWord } from './reading/title-words.ts';
import { type KnownProject, knownPlatforms, knownProjects } from './vocabulary/projects.ts';
import { wordClasses } from './vocabulary/word-classes.ts';

/** A federal or regional project named in a text. */
export interface InferredProject {
  /** Its official name, or the name as the author writes it. */
  readonly name: string;
  readonly level?: Level;
  /** Whether naming it is enough to say that the event uses it. */
  readonly sure: boolean;
  /** The author's words it rests on. */
  readonly words: string;
}

/** A project that a text names, used or not. */
export interface NamedProject extends InferredProject {
  /** Why naming it is no use of a federal or regional project. */
  readonly unused?: string;
}

/** What projects are looked for in. */
type Words = Pick<TitleReading, 'title' | 'words'>;

interface CompiledProject {
  readonly project: KnownProject;
  readonly phrase: Phrase;
  readonly sure: boolean;
}

const compiled = lazily(compileProjects);
const compiledByFirstStem = lazily(indexProjects);

function compileProjects(): readonly CompiledProject[] {
  const compile = phraseCompiler(wordClasses);
  const compiledOf = (project: KnownProject, sure: boolean): readonly CompiledProject[] =>
    project.phrases.map((phrase) => ({ project, phrase: compile(phrase), sure }));
  return [
    ...knownProjects.flatMap((project) => compiledOf(project, project.reading !== 'own')),
    ...knownPlatforms.flatMap((project) => compiledOf(project, false)),
  ];
}

/** What every name of a project has: most texts have none of it, and need not be read. */
export const projectHint: RegExp = new RegExp(
  ['проект', ...[...knownProjects, ...knownPlatforms].flatMap(({ phrases }) => phrases.map(hintOf))].join('|'),
  'i',
);

/** The beginnings of the first and the last word of a phrase. */
function hintOf(phrase: string): string {
  const beginnings = phrase.split(' ').map((word) => `(?:${word.split('|').map(beginningOf).join('|')})`);
  const [first = '', last] = [beginnings[0], beginnings.length > 1 ? beginnings.at(-1) : undefined];
  return last === undefined ? first : `${first}[^.;]{0,60}${last}`;
}

function beginningOf(word: string): string {
  return word.slice(0, 4).replace('+', '\\+').replace(/[её]/gu, '[её]');
}

/** Which of the compiled projects a word can begin. */
function indexProjects(): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [which, { phrase }] of compiled().entries()) {
    for (const stem of phrase.first) index.set(stem, [...(index.get(stem) ?? []), which]);
  }
  return index;
}

/** The projects that some of the words can begin, in their order; most texts have none. */
function projectsToTry(words: readonly TitleWord[]): readonly CompiledProject[] {
  const which = new Set<number>();
  for (const { stem } of words) {
    for (const each of compiledByFirstStem().get(stem) ?? []) which.add(each);
  }
  return which.size === 0 ? [] : compiled().filter((_, index) => which.has(index));
}

/**
 * The federal and regional projects whose resources an event uses, by its text: known ones, and any that the text calls a
 * federal, regional or national project «…». Looking at who takes part in projects is no use of them (recommendations on
 * municipal roadmaps, criterion 4).
 */
export function inferProjects(whole: string): readonly InferredProject[] {
  return namedProjects(whole).filter(({ unused }) => unused === undefined);
}

/** All projects that a text names, those too whose resources it does not use. */
export function namedProjects(whole: string): readonly NamedProject[] {
  const title = titleOf(whole);
  return projectsOf({ title, words: readWords(title) });
}

/** {@link namedProjects} of a title already read. */
export function projectsOf(reading: Words): readonly NamedProject[] {
  const known = knownIn(reading.title, reading.words);
  const named = namedIn(reading).filter(
    ({ name }) => !known.some((other) => foldTitle(other.name) === foldTitle(name)),
  );
  const all = [...known, ...named];
  return all.length > 0 ? all : namelessIn(reading);
}

function knownIn(text: string, words: readonly TitleWord[]): readonly NamedProject[] {
  const found = new Map<string, NamedProject>();
  for (const { project, phrase, sure } of projectsToTry(words)) {
    for (let from = 0; from < words.length; from += 1) {
      if (!phrase.first.has(words[from]?.stem ?? '')) continue;
      const to = matchPhrase(phrase, words, from);
      if (to < 0 || found.has(project.name) || !isProperName(project, words, from)) continue;
      found.set(project.name, {
        name: project.name,
        level: project.level,
        sure: sure && !isAside(words, from),
        words: text.slice(words[from]?.start, words[to]?.end),
        ...unusedBecause({ title: text, words }, from),
      });
    }
  }
  return [...found.values()].toSorted((one, other) => text.indexOf(one.words) - text.indexOf(other.words));
}

/** «Точка роста», Точка роста, центры точек роста – but not «проблемных зон и точек роста». */
function isProperName({ reading }: KnownProject, words: readonly TitleWord[], from: number): boolean {
  if (reading !== 'proper') return true;
  const word = words[from];
  return (
    word !== undefined && (word.quoted || (word.capital && from > 0) || centreStems().has(words[from - 1]?.stem ?? ''))
  );
}

const centreStems = stemsWhenAsked(['центр', 'проект', 'оборудование', 'ресурс', 'инфраструктура']);
/** Looking at something: as the whole of an event it uses nothing. */
const lookingStems = stemsWhenAsked([
  ...['анализ', 'изучение', 'рассмотрение', 'обсуждение', 'учёт', 'сопоставление', 'сравнение', 'сверка', 'обзор'],
  ...[
    'инвентаризация',
    'ревизия',
    'исследование',
    'опрос',
    'анкетирование',
    'аудит',
    'справка',
    'отчёт',
    'выяснение',
    'уточнение',
  ],
]);
/** The same, where it is who takes part or what there is of resources that is looked at. */
const countingStems = stemsWhenAsked([
  'мониторинг',
  'оценка',
  'контроль',
  'сбор',
  'отслеживание',
  'выявление',
  'проверка',
]);
const lookedAtStems = stemsWhenAsked([
  ...[
    'включённость',
    'участие',
    'вовлечённость',
    'охват',
    'включение',
    'вступление',
    'возможность',
    'востребованность',
  ],
  ...['использование', 'эффективность', 'результативность', 'потребность', 'готовность', 'оснащение', 'оснащённость'],
  ...['ресурс', 'оборудование', 'загруженность', 'сведения', 'данные', 'реализация'],
]);
/** By means of something: «с использованием», «на базе», not «анализ использования». */
const byMeans = /^(?:использованием|применением|помощью|базе|средствами|посредством|платформе|оборудовании)$/iu;
const andUse = /^(?:использование|применение)$/iu;
const asideStems = stemsWhenAsked(['отбор', 'ресурсный', 'который', 'заявка', 'график']);

/** «Анализ включённости в проекты», «оценка востребованности ресурсов „Точек роста“» use none of them. */
function unusedBecause({ title, words }: Words, project: number): Pick<NamedProject, 'unused'> {
  const clause = words[project]?.clause;
  const before = words.slice(0, Math.max(0, project)).map((word) => (word.clause === clause ? word.stem : ''));
  const looking = before.findIndex((stem) => lookingStems().has(stem));
  const counting = before.findIndex((stem) => countingStems().has(stem));
  const isUsed = (after: number): boolean =>
    words.slice(after + 1, project).some((word, index) => {
      const text = title.slice(word.start, word.end);
      const goesOn = word.separator === ',' || words[after + index]?.stem === 'и';
      return byMeans.test(text) || (goesOn && andUse.test(text));
    });
  if (looking >= 0 && !isUsed(looking)) return { unused: onlyLooked };
  const lookedAt = counting < 0 ? -1 : before.findIndex((stem, at) => at > counting && lookedAtStems().has(stem));
  return lookedAt > counting && lookedAt - counting <= 4 && !isUsed(counting) ? { unused: onlyLooked } : {};
}

const onlyLooked = 'анализ и изучение – не использование ресурсов проекта';

/** Only said of a place or a contest: «школ, на базе которых открыты Точки роста». */
function isAside(words: readonly TitleWord[], from: number): boolean {
  const clause = words[from]?.clause;
  return words.slice(Math.max(0, from - 7), from).some((word) => word.clause === clause && asideStems().has(word.stem));
}

const adjective =
  '(федеральн|региональн|областн|краев|республиканск|национальн|всероссийск|муниципальн|районн|городск|школьн|нац|рег)';
const project = `${adjective}(?:\\S*\\s+(?:\\S+\\s+)?)?проект`;
/** «Региональный проект „…“», «областной проект наставничества студентов „…“». */
const namedProject = new RegExp(`${project}[^«»"„“.,;:()]{0,70}[«"„]([^«"»„“]+)[»"“]`, 'gi');
/** «„…“ (региональный проект)» */
const explainedProject = new RegExp(`[«"„]([^«"»„“]+)[»"“]\\s*\\(${project}`, 'gi');
const namelessProject = new RegExp(`${adjective}(?:\\S*\\s+)?проект\\S*`, 'i');

interface Said {
  readonly words: string;
  readonly index: number;
  readonly adjective: string;
  readonly name: string;
}

function namedIn(reading: Words): readonly NamedProject[] {
  const said = [
    ...[...reading.title.matchAll(namedProject)].map((match) => saidIn(match, match[1], match[2])),
    ...[...reading.title.matchAll(explainedProject)].map((match) => saidIn(match, match[2], match[1])),
  ];
  return said.map((each) => projectSaid(each, reading));
}

/** A project that the text calls federal or regional and does not name; doubtful. */
function namelessIn(reading: Words): readonly NamedProject[] {
  const match = namelessProject.exec(reading.title);
  return match === null ? [] : [{ ...projectSaid(saidIn(match, match[1], match[0]), reading), sure: false }];
}

function saidIn({ 0: words, index }: RegExpExecArray, level = '', name = ''): Said {
  return { words, index, adjective: level, name };
}

function projectSaid({ words: said, index, name, ...of }: Said, reading: Words): NamedProject {
  const level = levelOfAdjective(of.adjective);
  const own = level === 'municipal' || level === 'school';
  return {
    name: name.trim(),
    level,
    sure: !own && !/^\s*500\s*\+/.test(name),
    words: said,
    ...(own
      ? { unused: `проект ${levelNames[level]}, а не федеральный или региональный` }
      : unusedBecause(
          reading,
          reading.words.findIndex(({ start }) => start >= index),
        )),
  };
}

function levelOfAdjective(adjective: string): Level {
  if (/^(?:федер|нац|всеро)/iu.test(adjective)) return 'federal';
  if (/^(?:муниц|район|город)/iu.test(adjective)) return 'municipal';
  return /^школьн/iu.test(adjective) ? 'school' : 'regional';
}
