import { failure, type Result, success } from '../result.ts';
import type { FigureValue, NumberRange } from './comparison.ts';

/** Of a municipality of a survey what is compared. */
export interface EarlierMunicipality {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly events: NumberRange | null;
  readonly points: NumberRange | null;
}

/** Of an earlier survey what is compared. */
export interface EarlierSurvey {
  readonly asOf: string | null;
  readonly municipalities: readonly EarlierMunicipality[];
  readonly figures: readonly (FigureValue & {
    readonly id: string;
    readonly municipalities: readonly string[];
    /** Those that count if an expert says so. */
    readonly doubtful: readonly string[];
  })[];
}

/** Reads an earlier survey from the JSON of its file; the trouble is a clause. */
export function readEarlierSurvey(text: string): Result<EarlierSurvey, string> {
  const json = parsed(text);
  if (!isRecord(json) || json['kind'] !== 'survey') {
    return failure('это не справка: укажите файл, который записала команда survey с параметром --to json');
  }
  const { asOf } = json;
  const municipalities = listed(json['municipalities'], comparedMunicipality);
  const figures = listed(json['figures'], figureIn);
  return municipalities !== undefined && figures !== undefined
    ? success({ asOf: typeof asOf === 'string' ? asOf : null, municipalities, figures })
    : failure('справка в файле неполная: составьте её заново');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** All entries of a list; undefined where one of them is not whole. */
function listed<Item>(value: unknown, read: (item: Json) => Item | undefined): readonly Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map((each) => (isRecord(each) ? read(each) : undefined));
  return items.every((each) => each !== undefined) ? items : undefined;
}

/** Of a municipality in the JSON of a survey what is compared; undefined where it is not whole. */
export function comparedMunicipality({ id, name, short, roadmap, score }: Json): EarlierMunicipality | undefined {
  const events = roadmap === null ? null : eventsIn(roadmap);
  const points = score === null ? null : isRecord(score) ? rangeIn(score['points']) : undefined;
  if (typeof id !== 'string' || typeof short !== 'string' || events === undefined || points === undefined)
    return undefined;
  return { id, name: typeof name === 'string' ? name : short, short, events, points };
}

/** How many events of its own a roadmap has, and at most with those that may be. */
function eventsIn(roadmap: unknown): NumberRange | undefined {
  if (!isRecord(roadmap)) return undefined;
  const { municipalEvents: min, rows } = roadmap;
  if (typeof min !== 'number') return undefined;
  const open = (Array.isArray(rows) ? rows : []).filter((row) => isRecord(row) && isOpen(row));
  return { min, max: min + open.length };
}

function isOpen({ copies, facts }: Json): boolean {
  const municipal = isRecord(facts) ? facts['municipal'] : undefined;
  return copies === undefined && isRecord(municipal) && municipal['certainty'] === 'doubtful';
}

function rangeIn(value: unknown): NumberRange | undefined {
  if (!isRecord(value) || typeof value['min'] !== 'number') return undefined;
  const { min, max } = value;
  return { min, max: typeof max === 'number' ? max : min };
}

function figureIn({
  id,
  count,
  of,
  share,
  municipalities,
  doubtful,
}: Json): EarlierSurvey['figures'][number] | undefined {
  const names = textsIn(municipalities);
  const open = isRecord(doubtful) ? textsIn(doubtful['municipalities']) : [];
  const isWhole = typeof count === 'number' && typeof of === 'number' && typeof share === 'number';
  if (typeof id !== 'string' || !isWhole || names === undefined || open === undefined) return undefined;
  return { id, count, of, share, municipalities: names, doubtful: open };
}

function textsIn(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;
}
