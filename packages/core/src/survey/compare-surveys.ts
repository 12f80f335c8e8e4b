import { readHeld } from '../json/held.ts';
import { mayBeOne, municipalityId, readMunicipality } from '../municipalities/municipality-name.ts';
import type { FigureChange, FigureValue, MunicipalityChange, RangeChange, SurveyComparison } from './comparison.ts';
import { comparedMunicipality, type EarlierMunicipality, type EarlierSurvey } from './earlier-survey.ts';
import type { Figure, Survey, SurveyedMunicipality } from './survey.ts';

/**
 * Compares two surveys by what stays the same: the ids of figures, and municipalities, however these are written now. One that
 * changed its unit, as districts do that become an «округ», is taken for the same where it can be no other.
 */
export function compareSurveys(old: EarlierSurvey, survey: Survey): SurveyComparison {
  const { before, renamed } = matchMunicipalities(old.municipalities, survey.municipalities);
  const known = new Set(before.values());
  const nameNow = new Map([...before].map(([{ short }, earlier]) => [earlier.short, short]));
  return {
    since: old.asOf,
    figures: survey.figures.flatMap((figure) => {
      const earlier = old.figures.find(({ id }) => id === figure.id);
      return earlier === undefined || figure.unknown !== undefined ? [] : figureChange(earlier, figure, nameNow);
    }),
    municipalities: survey.municipalities.flatMap((each) => municipalityChange(before.get(each), each)),
    renamed,
    appeared: survey.municipalities.flatMap((each) => (before.has(each) ? [] : [each.short])),
    gone: old.municipalities.flatMap((each) => (known.has(each) ? [] : [each.short])),
  };
}

interface MatchedMunicipalities {
  readonly before: ReadonlyMap<SurveyedMunicipality, EarlierMunicipality>;
  readonly renamed: SurveyComparison['renamed'];
}

/** Which municipality was which: by id, by name in any spelling, and of those that are left by what only they have in common. */
function matchMunicipalities(
  old: readonly EarlierMunicipality[],
  now: readonly SurveyedMunicipality[],
): MatchedMunicipalities {
  const before = new Map<SurveyedMunicipality, EarlierMunicipality>();
  const left = new Set(old);
  const match = (keyOf: (name: string, id: string) => string): void => {
    const byKey = new Map([...left].map((each) => [keyOf(each.name, each.id), each]));
    for (const each of now) {
      const earlier = before.has(each) ? undefined : byKey.get(keyOf(each.name, each.id));
      if (earlier === undefined || !left.delete(earlier)) continue;
      before.set(each, earlier);
    }
  };
  match((_, id) => id);
  match((name) => municipalityId(readMunicipality(name)));
  const renamed: { old: string; new: string }[] = [];
  const unknown = now.filter((each) => !before.has(each)).map((each) => ({ each, own: readMunicipality(each.name) }));
  const waiting = [...left].map((each) => ({ each, own: readMunicipality(each.name) }));
  for (const { each, own } of unknown) {
    const [earlier, ...others] = waiting.filter((one) => mayBeOne(one.own, own));
    const isOnly = others.length === 0 && unknown.filter((one) => mayBeOne(one.own, own)).length === 1;
    if (earlier === undefined || !isOnly) continue;
    before.set(each, earlier.each);
    renamed.push({ old: earlier.each.short, new: each.short });
  }
  return { before, renamed };
}

function figureChange(
  earlier: EarlierSurvey['figures'][number],
  figure: Figure,
  nameNow: ReadonlyMap<string, string>,
): readonly FigureChange[] {
  const named = (names: readonly string[]): ReadonlySet<string> =>
    new Set(names.map((name) => nameNow.get(name) ?? name));
  const had = { surely: named(earlier.municipalities), perhaps: named(earlier.doubtful) };
  const has = { surely: new Set(figure.municipalities), perhaps: new Set(figure.doubtful.municipalities) };
  const gained = [...has.surely].filter((name) => !had.surely.has(name) && !had.perhaps.has(name));
  const lost = [...had.surely].filter((name) => !has.surely.has(name) && !has.perhaps.has(name));
  const undetermined = [
    ...[...has.surely].filter((name) => had.perhaps.has(name)),
    ...[...has.perhaps].filter((name) => had.surely.has(name)),
  ];
  if (gained.length + lost.length + undetermined.length === 0 && earlier.of === figure.of) return [];
  const { id, title } = figure;
  return [{ id, title, old: figureValue(earlier), new: figureValue(figure), gained, lost, undetermined }];
}

function figureValue({ count, of, share }: FigureValue): FigureValue {
  return { count, of, share };
}

function municipalityChange(
  earlier: EarlierMunicipality | undefined,
  municipality: SurveyedMunicipality,
): readonly MunicipalityChange[] {
  const { roadmap, score } = municipality;
  const now = comparedMunicipality({
    ...municipality,
    roadmap: roadmap && { ...roadmap, rows: readHeld(roadmap.rows) },
    score: score && readHeld(score),
  });
  if (earlier === undefined || now === undefined) return [];
  const events = { old: earlier.events, new: now.events };
  const points = { old: earlier.points, new: now.points };
  return isSame(events) && isSame(points) ? [] : [{ municipality: now.short, events, points }];
}

function isSame({ old, new: now }: RangeChange): boolean {
  return old?.min === now?.min && old?.max === now?.max;
}
