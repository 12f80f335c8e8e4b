import { clause } from '@dorkarta/core';
import { type Figure, listedMunicipalities } from '@dorkarta/core/survey';
import type { Block } from '../document/table-document.ts';
import { bullets, lead, numberedEvents, quotedEvents, sentences } from './blocks.ts';
import { type EventsOf, eventsByMunicipality, isInferred } from './by-municipality.ts';
import { type FindingWords, findingWords } from './finding-words.ts';
import { foundIn, shareOfAll } from './sentences.ts';

/**
 * A finding: how many municipalities, which, with the events that the note quotes; what is inferred and what is left to an
 * expert is said, and who lacks what every roadmap should have.
 */
export function findingBlocks(figure: Figure, submitted: readonly string[]): readonly Block[] {
  if (figure.unknown !== undefined) {
    const question = findingWords[figure.id]?.question ?? `${figure.title} –`;
    return [sentences(`${question} не оценивалось: ${clause(figure.unknown)}`)];
  }
  return [...countBlocks(figure), ...gapBlocks(figure, submitted)];
}

function countBlocks(figure: Figure): readonly Block[] {
  const words = findingWords[figure.id];
  const { count, of, municipalities } = figure;
  const begun = beginningOf(figure, words);
  const more = [
    ...(words?.namesForms === true ? formsText(figure) : []),
    ...inferredText(figure),
    ...doubtText(figure),
  ];
  if (words?.quotes === true && count > 0) {
    return [lead(begun), quotations(figure), ...(more.length === 0 ? [] : [sentences(...more)])];
  }
  const which = count === 0 || count === of ? '' : ` (${listedMunicipalities(municipalities)})`;
  return [sentences(`${begun}${which}`, ...more)];
}

function beginningOf(figure: Figure, words: FindingWords | undefined): string {
  const mayBe = figure.doubtful.municipalities.length > 0;
  if (words !== undefined) return foundIn(words.place, figure, { has: words.has, mayBe });
  return `${figure.title}: ${figure.count} из ${figure.of} (${shareOfAll(figure)})`;
}

/** An event of each municipality, and how many more of its events there are. */
function quotations({ municipalities, events }: Figure): Block {
  const eventsOf = eventsByMunicipality(events);
  return bullets(municipalities.map((each) => quotation(each, eventsOf)));
}

function quotation(municipality: string, eventsOf: EventsOf): string {
  const own = eventsOf(municipality);
  return own.length === 0 ? municipality : `${municipality} (${quotedEvents(own, 1)})`;
}

function formsText({ forms, count }: Figure): readonly string[] {
  return count === 0 || forms.length === 0 ? [] : [`Формы работы: ${forms.join(', ')}`];
}

/** Where no event says it in a field, it was told by the titles. */
function inferredText({ municipalities, events }: Figure): readonly string[] {
  const eventsOf = eventsByMunicipality(events);
  const inferred = municipalities.filter((each) => isInferred(eventsOf(each)));
  if (inferred.length === 0) return [];
  const which = inferred.length === municipalities.length ? '' : `: ${listedMunicipalities(inferred)}`;
  return [`Установлено по названиям мероприятий${which}`];
}

/** Municipalities that count if an expert says so, and on what. */
function doubtText({ doubtful: { municipalities, events } }: Figure): readonly string[] {
  if (municipalities.length === 0) return [];
  const eventsOf = eventsByMunicipality(events);
  return [`Решает эксперт: ${municipalities.map((each) => quotation(each, eventsOf)).join('; ')}`];
}

/** So many events of a municipality are named where something is missing. */
const mostAgainst = 5;

/** Whose roadmaps lack what every roadmap should have, and at which events. */
function gapBlocks({ id, municipalities, doubtful, against }: Figure, submitted: readonly string[]): readonly Block[] {
  const gap = findingWords[id]?.gap;
  const known = new Set([...municipalities, ...doubtful.municipalities]);
  const missing = submitted.filter((each) => !known.has(each));
  // That nobody has it was said already.
  const isSaid = known.size === 0 && against.length === 0;
  if (gap === undefined || missing.length === 0 || isSaid) return [];
  if (against.length === 0) return [sentences(`${gap}: ${listedMunicipalities(missing)}`)];
  const eventsOf = eventsByMunicipality(against);
  const lines = missing.map((each) => {
    const own = eventsOf(each);
    return own.length === 0 ? each : `${each} (${numberedEvents(own, mostAgainst)})`;
  });
  return [lead(gap), bullets(lines)];
}
