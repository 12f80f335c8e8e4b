import { formatDayLong } from '../calendar/format-day.ts';
import { listedMunicipalities } from '../municipalities/municipality-forms.ts';
import { decimal } from '../text/decimal.ts';
import { shareText } from '../text/share-text.ts';
import type { FigureChange, MunicipalityChange, NumberRange, RangeChange, SurveyComparison } from './comparison.ts';

/** What changed since an earlier survey as clauses, for the note and for whoever calls the command. */
export interface ComparisonWords {
  /** «по сравнению с прежней справкой (на 26 января 2023 г.)» */
  readonly since: string;
  readonly figures: readonly string[];
  readonly municipalities: readonly string[];
  /** Who has another name, is new, or is not there any more. */
  readonly known: readonly string[];
}

/** Says what changed since an earlier survey. */
export function comparisonWords({ since, figures, municipalities, ...known }: SurveyComparison): ComparisonWords {
  const { renamed, appeared, gone } = known;
  return {
    since: `по сравнению с прежней справкой${since === null ? '' : ` (на ${formatDayLong(since)})`}`,
    figures: figures.map(figureWords),
    municipalities: municipalities.map(municipalityWords),
    known: [
      ...renamed.map(({ old, new: now }) => `${now} – вероятно, прежний ${old}: названия разные, проверьте`),
      ...(appeared.length === 0 ? [] : [`Впервые в справке: ${listedMunicipalities(appeared)}`]),
      ...(gone.length === 0 ? [] : [`Больше нет в справке: ${listedMunicipalities(gone)}`]),
    ],
  };
}

/** «Работа с родителями – было 3 из 13 (23,1 %), стало 5 из 13 (38,5 %); прибавилось: о. Муром и Собинский район» */
function figureWords({ title, old, new: now, gained, lost, undetermined }: FigureChange): string {
  const value = ({ count, of }: FigureChange['old']): string => `${count} из ${of} (${shareText(count, of)})`;
  const named = (what: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${what}: ${listedMunicipalities(names)}`];
  return [
    `${title} – было ${value(old)}, стало ${value(now)}`,
    ...named('прибавилось', gained),
    ...named('убыло', lost),
    ...named('не определено, пока не решил эксперт', undetermined),
  ].join('; ');
}

/** «г. Владимир: баллов было 6–8, стало 9» */
function municipalityWords({ municipality, events, points }: MunicipalityChange): string {
  const changes = [...rangeWords('муниципальных мероприятий', events), ...rangeWords('баллов', points)];
  return `${municipality}: ${changes.join('; ')}`;
}

/** Where the ranges overlap, nobody knows whether there are more or fewer. */
function rangeWords(what: string, { old, new: now }: RangeChange): readonly string[] {
  if (old?.min === now?.min && old?.max === now?.max) return [];
  if (old === null || now === null) {
    return [
      old === null ? `${what} не было, стало ${rangeText(now)}` : `${what} было ${rangeText(old)}, теперь их нет`,
    ];
  }
  const told = `${what} было ${rangeText(old)}, стало ${rangeText(now)}`;
  const isOpen = old.min <= now.max && now.min <= old.max;
  return [isOpen ? `${told} (изменение не определено)` : told];
}

function rangeText(range: NumberRange | null): string {
  const { min, max } = range ?? { min: 0, max: 0 };
  return min === max ? decimal(min) : `${decimal(min)}–${decimal(max)}`;
}
