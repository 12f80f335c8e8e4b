import { type Level, levelNames } from '../model/level.ts';
import type { Mention } from '../model/mention.schema.ts';
import { mentionTitle } from '../model/mention.ts';
import type { Organization } from '../organizations/read-organizations.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import type { EventAlone } from '../view/event-alone.ts';
import { recallOfListBy } from '../view/setting.ts';
import { isElsewhere, isInOtherTown } from './elsewhere.ts';
import type { FactSource } from './fact-source.ts';
import type { Inference } from './inference.ts';

/** Of which level those are who carry an event out; not sure where they are of several, or where not all are known. */
export interface PerformingLevel {
  readonly level: Level;
  readonly sure: boolean;
  /** «исполнители: ИРО – региональный» */
  readonly words: string;
}

/** Of which level those who carry an event out are, as their names tell; undefined where these do not. */
export function performingLevel(
  { event, inherited, setting }: EventAlone,
  { inference }: FactSource,
): PerformingLevel | undefined {
  const find = (): PerformingLevel | undefined => levelOfMentions(inherited.performers, inference);
  const whole = recallOfListBy(setting, inherited.performers, inference, find);
  if (whole !== undefined) return whole;
  const ofRows = [
    ...event.stages.map(({ performers }) => performers),
    ...event.actions.map(({ bodies }) => bodies),
    inherited.coPerformers.filter(() => inherited.performers.length === 0),
  ];
  return levelOfMentions(ofRows.flat(), inference);
}

/** Those who carry an event out, where all of them are of another municipality: «управление образования города …». */
export function performersElsewhere({ inherited, setting }: EventAlone): string | undefined {
  const find = (): string | undefined => {
    const texts = inherited.performers.map(mentionTitle).filter((text) => !isPlaceholder(text));
    const areElsewhere =
      texts.length > 0 && texts.every((text) => isElsewhere(text, setting) || isInOtherTown(text, setting));
    return areElsewhere ? `исполнители: ${texts.join(', ')}` : undefined;
  };
  return recallOfListBy(setting, inherited.performers, performersElsewhere, find);
}

/** Whether those who carry an event out are all schools or people of theirs. */
export function isCarriedOutBySchools({ inherited, setting }: EventAlone, { inference }: FactSource): boolean {
  const areSchools = (): boolean => {
    const named = namedIn(inherited.performers, inference);
    const ofSchools = ({ organizations }: Named): boolean =>
      organizations.length > 0 && organizations.every(({ level }) => level === 'school');
    return named.length > 0 && named.every(ofSchools);
  };
  return recallOfListBy(setting, inherited.performers, isCarriedOutBySchools, areSchools);
}

/** The bodies that one item of a list names. */
interface Named {
  readonly text: string;
  readonly organizations: readonly Organization[];
}

function namedIn(mentions: readonly Mention[], { organizations }: Inference): readonly Named[] {
  return mentions
    .map(mentionTitle)
    .filter((text) => !isPlaceholder(text))
    .map((text): Named => ({ text, organizations: organizations(text) }));
}

function levelOfMentions(mentions: readonly Mention[], inference: Inference): PerformingLevel | undefined {
  const named = namedIn(mentions, inference);
  const all = named.flatMap((each) => each.organizations);
  const above = all.find(({ level }) => level === 'federal' || level === 'regional');
  const municipal = all.find(({ level }) => level === 'municipal');
  if (above !== undefined) {
    if (municipal === undefined) return levelSaid(above, !named.some(mayBeMunicipal));
    return all.indexOf(municipal) < all.indexOf(above) ? levelSaid(municipal, true) : levelSaid(above, false);
  }
  if (municipal !== undefined) return levelSaid(municipal, true);
  return levelOfSchools(named, all);
}

/** Schools in general say nothing, and neither does a school that somebody unknown is named before. */
function levelOfSchools(named: readonly Named[], all: readonly Organization[]): PerformingLevel | undefined {
  const own = all.find(({ school }) => school === 'staff') ?? all.find(({ school }) => school === 'named');
  const isUnknownFirst = named[0]?.organizations.length === 0;
  if (own === undefined || (isUnknownFirst && own.school === 'named')) return undefined;
  return levelSaid(own, named.every(isOneSchools));
}

/** One of those who carry an event out and are called by their office alone. */
function mayBeMunicipal({ text, organizations }: Named): boolean {
  return organizations.length === 0 && /куратор|координатор|методист|специалист/iu.test(text);
}

/** Its own people carry it out; a school by its name may do so for the municipality. */
function isOneSchools({ organizations }: Named): boolean {
  return organizations.some(({ school }) => school === 'staff');
}

function levelSaid({ level, words }: Organization, sure: boolean): PerformingLevel {
  return { level, sure, words: `исполнители: ${words} – ${levelNames[level]}` };
}
