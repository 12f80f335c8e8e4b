import type { Mention } from '../model/mention.schema.ts';
import { mentionTitle } from '../model/mention.ts';
import { readSchools } from '../schools/read-schools.ts';
import { isConcrete } from '../schools/school-name.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import type { EventAlone } from '../view/event-alone.ts';
import type { Setting } from '../view/setting.ts';
import { isElsewhere, isInOtherTown } from './elsewhere.ts';
import { doubtfulFact, type Fact, inferredFact, noFact, statedFact, strongest } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import type { Inference } from './inference.ts';
import { rowTexts } from './row-texts.ts';

/**
 * Whether an event is held at a school of the municipality: as stated, else as its title says; where only its performers,
 * participants or results say so it is doubtful.
 */
export function venueFact(alone: EventAlone, source: FactSource): Fact {
  const { event, texts, setting } = alone;
  if (event.venue !== undefined && !isPlaceholder(mentionTitle(event.venue)))
    return statedVenueFact(event.venue, setting, source);
  const said = strongest(texts.map((text) => venueInTitle(text, setting, source)));
  return said.certainty === 'no' ? strongest([said, ...venuesInRow(alone, source)]) : said;
}

function venueInTitle(text: string, setting: Setting, { inference }: FactSource): Fact {
  const venue = inference.venue(text);
  if (venue === undefined) return asideFact(text, '');
  if (isElsewhere(text, setting)) return noFact(venue.words, 'это школа другого муниципалитета');
  if (isInOtherTown(text, setting)) return doubtfulFact(venue.words, 'не ясно, школа ли это своего муниципалитета');
  if (venue.sure) return inferredFact(venue.words);
  const isNamed = readSchools(venue.school).some(isConcrete);
  return doubtfulFact(venue.words, isNamed ? 'не ясно, там ли пройдёт мероприятие' : 'не ясно, на базе какой школы');
}

const speaksOfPlace =
  /баз[еы]\s|мест[оа]|площадк|принима|(?<!\p{L})во?\s+[«"„]?(?:м[бка]|сош|оош|школ|гимн|лице|центр|цо(?!\p{L}))/iu;

const namesSchool = /школ|ош(?!\p{L})|гимн|лице/iu;

function venuesInRow(alone: EventAlone, { inference }: FactSource): readonly Fact[] {
  const ofRow = rowTexts(alone)
    .filter(({ text }) => speaksOfPlace.test(text))
    .map(({ field, text }) => {
      const venue = inference.venue(text);
      return venue === undefined
        ? asideFact(text, `${field}: `)
        : doubtfulFact(`${field}: ${venue.words}`, besideTitle);
    });
  return [...ofRow, ...venuesInDeadline(alone, inference)];
}

/** «25 октября 2023 г., школа № 8» */
function venuesInDeadline({ event: { deadline } }: EventAlone, inference: Inference): readonly Fact[] {
  const text = deadline?.text ?? '';
  if (!namesSchool.test(text)) return [];
  const school = inference.organizations(text).find((each) => each.school === 'named');
  return school === undefined ? [] : [doubtfulFact(`срок: ${school.words}`, besideTitle)];
}

const besideTitle = 'место названо не в названии мероприятия';

const aside = /на\s+базе\s+(?:котор\S+|школ\S*|(?:обще)?образовательн\S+|[А-ЯЁ]{2,}\S*)(?:\s+\S+){0,3}/u;

/** «Школы, на базе которых …» is said of the schools, not of the event. */
function asideFact(text: string, field: string): Fact {
  const words = aside.exec(text)?.[0];
  return words === undefined ? noFact() : noFact(`${field}${words}`, 'сказано не о том, где пройдёт мероприятие');
}

function statedVenueFact(venue: Mention, setting: Setting, { inference }: FactSource): Fact {
  const title = mentionTitle(venue);
  const words = `площадка: ${title}`;
  if (isElsewhere(title, setting)) return noFact(words, 'это школа другого муниципалитета');
  const declared = setting.declared.get(title)?.find(({ kind }) => kind === 'school' || kind === 'group');
  if (venue.kind === 'declared' && declared?.kind === 'school') return statedFact(words);
  if (declared?.kind === 'group') return doubtfulFact(words, 'названа группа школ, а не одна школа');
  return inference.venue(`на базе ${title}`)?.sure ? statedFact(words) : doubtfulFact(words, 'не ясно, школа ли это');
}
