import { projectHint } from '../inference/infer-projects.ts';
import { type Level, levelNames } from '../model/level.ts';
import type { Mention } from '../model/mention.schema.ts';
import { mentionTitle } from '../model/mention.ts';
import { foldTitle } from '../text/fold.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import type { EventAlone } from '../view/event-alone.ts';
import type { Setting } from '../view/setting.ts';
import { doubtfulFact, type Fact, inferredFact, noFact, statedFact, strongest } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import type { Inference } from './inference.ts';
import { isOfOneSchool, municipalFact } from './level-fact.ts';
import { rowTexts } from './row-texts.ts';

/**
 * Whether an event uses a federal or regional project other than the one that the roadmap itself implements; where one school
 * does so for itself it is doubtful.
 */
export function projectFact(alone: EventAlone, source: FactSource): Fact {
  const fact = findProject(alone, source);
  const isOwn = fact.certainty === 'yes' && isOfOneSchool(municipalFact(alone, source));
  return isOwn ? doubtfulFact(fact.words, 'ресурсы использует одна школа для себя') : fact;
}

function findProject(alone: EventAlone, { inference }: FactSource): Fact {
  const { event, texts, setting } = alone;
  const stated = event.resources
    .filter((each) => !isPlaceholder(mentionTitle(each)))
    .map((each) => statedProjectFact(each, setting, inference));
  const said = strongest([...stated, ...texts.flatMap((text) => inferredProjectFacts(text, setting, inference))]);
  return said.certainty === 'no' ? strongest([said, ...factsOfRow(alone, inference)]) : said;
}

/** What only stands beside the title may be used, or may only be there. */
function factsOfRow(alone: EventAlone, inference: Inference): readonly Fact[] {
  return rowTexts(alone)
    .filter(({ text }) => projectHint.test(text))
    .flatMap(({ field, text }) =>
      inferredProjectFacts(text, alone.setting, inference).map((fact) => {
        const words = `${field}: ${fact.words}`;
        return fact.certainty === 'no'
          ? { ...fact, words }
          : doubtfulFact(words, 'проект назван не в названии: не ясно, его ли ресурсы использует мероприятие');
      }),
    );
}

function statedProjectFact(resource: Mention, setting: Setting, inference: Inference): Fact {
  const title = mentionTitle(resource);
  const words = `ресурсы: ${title}`;
  if (isOwnProject(title, setting)) return noFact(words, 'это проект самой дорожной карты');
  const level = statedLevel(title, setting);
  if (level === 'federal' || level === 'regional') return statedFact(words);
  if (level !== undefined) return noFact(words, `проект не федеральный и не региональный, а ${levelNames[level]}`);
  // In a field that asks for a project, its name needs no quotes to be one.
  const known = [...inference.projects(`«${title}»`), ...inference.projects(title)];
  const own = known.find(({ unused }) => unused !== undefined);
  if (own?.unused !== undefined) return noFact(words, own.unused);
  if (known.length === 0) return doubtfulFact(words, 'не ясно, федеральный или региональный ли это проект');
  return known.some(({ sure }) => sure) ? statedFact(words) : doubtfulFact(words, 'не ясно, иной ли это проект');
}

function statedLevel(title: string, { declared: known }: Setting): Level | undefined {
  const declared = known.get(title)?.find(({ kind }) => kind === 'project');
  return declared?.kind === 'project' ? declared.level : undefined;
}

function inferredProjectFacts(text: string, setting: Setting, inference: Inference): readonly Fact[] {
  return inference.projects(text).map(({ name, sure, words, unused }) => {
    if (isOwnProject(name, setting)) return noFact(words, 'это проект самой дорожной карты');
    if (unused !== undefined) return noFact(words, unused);
    const level = statedLevel(name, setting);
    if (level === 'municipal' || level === 'school')
      return noFact(words, `проект объявлен не федеральным и не региональным: уровень ${levelNames[level]}`);
    return sure ? inferredFact(words) : doubtfulFact(words, 'не ясно, иной ли это проект');
  });
}

/** A project named in the roadmap's own title is the one it implements. */
function isOwnProject(name: string, { title }: Setting): boolean {
  return foldTitle(title).includes(foldTitle(name));
}
