import { formatDayShort } from '../calendar/format-day.ts';
import type { IsoDay } from '../calendar/iso-day.ts';
import { shortMunicipality } from '../municipalities/municipality-forms.ts';
import {
  type MunicipalityName,
  mayBeOne,
  municipalityId,
  readMunicipality,
} from '../municipalities/municipality-name.ts';
import { isGuessed, plainMunicipality } from '../municipalities/plain-municipality.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { counted, nouns } from '../text/counted.ts';
import { foldTitle, foldWord } from '../text/fold.ts';
import { grouped } from '../text/grouped.ts';
import { nearestAmong } from '../text/nearest.ts';
import { quoted } from '../text/quoted.ts';
import { rankText } from '../text/rank-text.ts';
import { isLater, laterThan } from './days.ts';
import type { Survey } from './survey.ts';
import type { MunicipalityEntry, RoadmapRecord } from './survey-record.ts';

/** A municipality of the survey. */
export interface KnownMunicipality {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly genitive?: string;
}

/** Whose roadmaps they are, and what there is to say of those that are nobody's, or not the last. */
export interface Assignment {
  readonly municipalities: readonly KnownMunicipality[];
  /** The roadmap that counts, by the id of its municipality. */
  readonly roadmaps: ReadonlyMap<string, RoadmapRecord>;
  readonly notes: Survey['notes'];
  readonly notRead: Survey['notRead'];
}

/** Finds whose each roadmap is. Where no directory lists the municipalities, those are known that handed in a roadmap. */
export function assignRoadmaps(
  roadmaps: readonly RoadmapRecord[],
  directory: readonly MunicipalityEntry[],
  asOf: IsoDay | undefined,
): Assignment {
  const isListed = directory.length > 0;
  const listed = isListed ? fromDirectory(directory) : fromRoadmaps(roadmaps);
  const { add, find } = createFinder();
  for (const each of listed) add(each);
  const nameOf = new Map(listed.map(({ id, name }) => [id, name]));
  const whyNobodys = createReasons(listed);
  const byMunicipality = grouped(roadmaps, ({ municipality = '' }) =>
    municipality === '' ? undefined : find(municipality)?.id,
  );
  const nobodys = byMunicipality.get(undefined) ?? [];
  const chosen = [...byMunicipality].flatMap(([id, all]) => {
    const [last, ...earlier] = lastFirst(all, asOf);
    return id === undefined || last === undefined ? [] : [{ id, all, last, earlier }];
  });
  return {
    municipalities: listed,
    roadmaps: new Map(chosen.map(({ id, last }) => [id, last])),
    notes: chosen.flatMap(({ id, all }) => spellingNotes(all, nameOf.get(id) ?? '', isListed)),
    notRead: [
      ...nobodys.map(({ file, municipality = '' }) => ({ file, reason: whyNobodys(municipality) })),
      ...chosen.flatMap(({ all, last, earlier }) => earlier.map((each) => whyNotLast(each, { last, all }, asOf))),
    ],
  };
}

/** Says why a roadmap is nobody's. */
function createReasons(listed: readonly KnownMunicipality[]): (municipality: string) => string {
  const nearest = nearestAmong(listed.map(({ name }) => name));
  return (municipality) => {
    if (municipality === '') return 'не сказано, чья это карта: добавьте строку «муниципалитет: …»';
    const meant = nearest(municipality);
    const guess = meant === undefined ? 'исправьте название или дополните перечень' : `возможно, это ${quoted(meant)}`;
    return `муниципалитета ${quoted(municipality)} нет в перечне: ${guess}`;
  };
}

interface Listed extends KnownMunicipality {
  readonly called: readonly string[];
  readonly names: readonly MunicipalityName[];
}

function fromDirectory(directory: readonly MunicipalityEntry[]): readonly Listed[] {
  const known = new Map<string, Listed>();
  for (const { name, title, short = shortMunicipality(title), genitive } of directory) {
    const own = readMunicipality(title);
    const id = municipalityId(own);
    if (known.has(id)) continue;
    const called = name === undefined ? [] : [foldWord(name)];
    known.set(id, {
      id,
      name: title,
      short,
      ...(genitive === undefined ? {} : { genitive }),
      called,
      names: [own, readMunicipality(short)],
    });
  }
  return [...known.values()];
}

/** One municipality for all spellings of its name; the one with the most to say of what it is gives the name. */
function fromRoadmaps(roadmaps: readonly RoadmapRecord[]): readonly Listed[] {
  const written = roadmaps.flatMap(({ municipality = '' }) => (municipality === '' ? [] : municipality));
  const spellings = [...new Set(written.map(plainMunicipality))];
  const byFullness = spellings.toSorted((one, other) => other.length - one.length || compareTexts(one, other));
  const { add, find } = createFinder();
  return byFullness.flatMap((name) => {
    if (find(name) !== undefined) return [];
    const own = readMunicipality(name);
    const listed = { id: municipalityId(own), name, short: shortMunicipality(name), called: [], names: [own] };
    add(listed);
    return [listed];
  });
}

/** Municipalities, found by what roadmaps call them. */
interface Finder {
  readonly add: (municipality: Listed) => void;
  /** By the name of its declaration, by title, or by the own name alone where it is nobody else's. */
  readonly find: (municipality: string) => Listed | undefined;
}

function createFinder(): Finder {
  const byWords = new Map<string, Listed>();
  const byStems = new Map<string, Listed[]>();
  return {
    add: (each) => {
      for (const words of [...each.called, foldTitle(each.name), ...each.names.map(municipalityId)]) {
        if (!byWords.has(words)) byWords.set(words, each);
      }
      for (const stems of new Set(each.names.map((name) => name.stems))) {
        byStems.set(stems, [...(byStems.get(stems) ?? []), each]);
      }
    },
    find: (municipality) => {
      const own = readMunicipality(municipality);
      const known = byWords.get(foldTitle(municipality)) ?? byWords.get(municipalityId(own));
      if (known !== undefined) return known;
      const maybe = byStems.get(own.stems) ?? [];
      const [only, ...others] = maybe.filter(({ names }) => names.some((name) => mayBeOne(name, own)));
      return others.length === 0 ? only : undefined;
    },
  };
}

/**
 * Roadmaps in the order in which they count: that which was approved last before the others, of those approved on one day that
 * whose time ends last. Behind them stand those that were approved after the day of the survey and so were not in force.
 */
export function lastFirst(roadmaps: readonly RoadmapRecord[], asOf: IsoDay | undefined): readonly RoadmapRecord[] {
  const rank = ({ approvedOn, period, version }: RoadmapRecord): string =>
    rankText(isLater(approvedOn, asOf) ? '' : 'by then', approvedOn ?? '', period?.to ?? '', version);
  return roadmaps.toSorted((one, other) => compareTexts(rank(other), rank(one)));
}

/** The roadmaps of one municipality, and which of them counts. */
interface OfOne {
  readonly last: RoadmapRecord;
  readonly all: readonly RoadmapRecord[];
}

function whyNotLast(earlier: RoadmapRecord, { last, all }: OfOne, asOf: IsoDay | undefined): Survey['notRead'][number] {
  const { file } = earlier;
  const twin = [last, ...all].find(({ version }) => version === earlier.version);
  if (twin !== undefined && twin !== earlier) return { file, reason: `та же карта, что в файле ${quoted(twin.file)}` };
  if (asOf !== undefined && isLater(earlier.approvedOn, asOf) && !isLater(last.approvedOn, asOf)) {
    const day = formatDayShort(earlier.approvedOn);
    return { file, reason: `карта утверждена ${day}, ${laterThan(asOf)}: учтена прежняя, ${quoted(last.file)}` };
  }
  const [before, after] = [earlier.approvedOn ?? '', last.approvedOn ?? ''];
  if (before === '' && after !== '') {
    return { file, reason: `не названа дата утверждения, учтена утверждённая карта: ${quoted(last.file)}` };
  }
  if (before < after) return { file, reason: `учтена карта, утверждённая позже: ${quoted(last.file)}` };
  return {
    file,
    reason: `у муниципалитета ${counted(all.length, nouns.roadmap)}, и не ясно, какая действует: учтена ${quoted(last.file)}. Укажите в каждой «утверждено: …» с датой`,
  };
}

/** Whoever writes a name otherwise than it is listed is told how; where no directory lists it, its spelling is nobody's fault. */
function spellingNotes(roadmaps: readonly RoadmapRecord[], name: string, isListed: boolean): Survey['notes'] {
  const own = municipalityId(readMunicipality(name));
  return roadmaps.flatMap(({ file, municipality = '' }) => {
    const isNamed = municipality === name || foldTitle(municipality) === foldTitle(name) || !/\s/u.test(municipality);
    const isSame = !isListed && foldTitle(plainMunicipality(municipality)) === foldTitle(name);
    if (isNamed || (isSame && !isGuessed(municipality))) return [];
    const spelled = municipalityId(readMunicipality(municipality)) === own ? 'написан' : 'назван';
    return [{ file, text: `муниципалитет ${spelled} как ${quoted(municipality)}, в справке он ${quoted(name)}` }];
  });
}
