import { readFileSync } from 'node:fs';
import path from 'node:path';
import { failure, type IsoDay, type Result, type Rubric, success } from '@dorkarta/core';
import type { SurveyRecord } from '@dorkarta/core/survey';
import { errorCode } from '@dorkarta/language/node';
import { version } from '../version.ts';
import type { ReadFolder, Shard } from './read-folder.ts';
import { linesOf, recordLines, recordsIn, textOf } from './record-bytes.ts';
import { inPieces } from './survey-json.ts';

/** A share of the files of a folder, read, so that other machines can read the others. */
interface SurveyPart {
  readonly kind: 'survey-part';
  /** The version of the program. */
  readonly program: string;
  readonly shard: Shard;
  readonly asOf: IsoDay | null;
  /** The sign of the list of all files. */
  readonly files: string;
  readonly region: string | null;
  readonly rubrics: readonly Rubric[];
  readonly records: readonly SurveyRecord[];
}

/** How the file of a share is called. */
export function partName({ index, of }: Shard): string {
  return `справка-часть-${index}-из-${of}.json`;
}

/** A share as it is written, JSON of the lines of its records, piece by piece. */
export function partContent(
  { records = [], files, region, rubrics }: ReadFolder,
  shard: Shard,
  asOf: IsoDay | undefined,
): Iterable<Uint8Array> {
  const head = {
    kind: 'survey-part',
    program: version,
    shard,
    asOf: asOf ?? null,
    files,
    region: region ?? null,
    rubrics,
  };
  return { [Symbol.iterator]: () => inPieces(partLines(JSON.stringify(head), records)) };
}

/** What stands before and behind the lines of the records. */
const [recordsBegin, recordsEnd] = [',"records":[', ']}'] as const;

function* partLines(head: string, records: readonly SurveyRecord[]): Generator<string | Uint8Array> {
  yield `${head.slice(0, -1)}${recordsBegin}\n`;
  let before = '';
  for (const record of records) {
    for (const line of recordLines(record)) {
      yield before;
      yield line;
      before = ',\n';
    }
  }
  yield `${before === '' ? '' : '\n'}${recordsEnd}\n`;
}

/** With what every share begins. */
const partBegin = '{"kind":"survey-part"';

/** What was written as a share, or undefined where it is damaged or was none. */
function parsePart(bytes: Buffer): Partial<SurveyPart> | null | undefined {
  const head = bytes.toString('utf8', 0, Math.max(bytes.indexOf('\n'), 0));
  try {
    return head.endsWith(recordsBegin) ? parseLines(bytes, head) : JSON.parse(bytes.toString());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A share line by line: as one text that of a country would be longer than texts can be. */
function parseLines(bytes: Buffer, head: string): Partial<SurveyPart> | undefined {
  const [, ...lines] = linesOf(bytes);
  const [end, rest] = lines.slice(-2);
  if (end === undefined || textOf(end) !== recordsEnd || rest?.length !== 0) return undefined;
  const records = [...recordsIn(lines.slice(0, -2).map(withoutComma))];
  return { ...JSON.parse(`${head.slice(0, -recordsBegin.length)}}`), records };
}

/** The JSON of a line; it is read to notice where somebody changed it. */
function withoutComma(line: Uint8Array): Uint8Array {
  const json = line.at(-1) === comma ? line.subarray(0, -1) : line;
  JSON.parse(textOf(json));
  return json;
}

const comma = 0x2c;

/** What all shares of a folder hold together; the trouble is a sentence that says what is missing or does not fit. */
export function readParts(shown: readonly string[], cwd: string): Result<ReadFolder, string> {
  const parts: SurveyPart[] = [];
  for (const file of shown) {
    const part = readPart(path.resolve(cwd, file));
    if (!part.ok) return failure(`${file}: ${part.trouble}.`);
    parts.push(part.value);
  }
  const [first] = parts;
  const trouble = first === undefined ? 'Не указаны части справки.' : whyNotWhole(first, parts);
  if (first === undefined || trouble !== undefined) return failure(trouble ?? '');
  const { files, region, rubrics, asOf } = first;
  return success({
    records: parts.flatMap(({ records }) => records),
    files,
    rubrics,
    region: region ?? undefined,
    code: 0,
    asOf: asOf ?? undefined,
  });
}

const noPart = 'это не часть справки: её составляет survey --shard 1/4';

function readPart(file: string): Result<SurveyPart, string> {
  try {
    const bytes = readFileSync(file);
    const part = parsePart(bytes);
    if (part === undefined) {
      return failure(bytes.indexOf(partBegin) === 0 ? 'часть обрывается или изменена: составьте её заново' : noPart);
    }
    if (part?.kind === 'survey-part' && Array.isArray(part.records) && typeof part.shard?.of === 'number') {
      return part.program === version
        ? success(part as SurveyPart)
        : failure(`часть составлена версией ${part.program}, а эта – ${version}: составьте её заново`);
    }
    return failure(noPart);
  } catch (error) {
    return failure(`не читается (${errorCode(error)}): проверьте имя файла и права доступа`);
  }
}

function whyNotWhole(first: SurveyPart, parts: readonly SurveyPart[]): string | undefined {
  const { of } = first.shard;
  const isOther = ({ shard, asOf, files, region }: SurveyPart): boolean =>
    shard.of !== of || asOf !== first.asOf || files !== first.files || region !== first.region;
  if (parts.some(isOther)) {
    return 'Части не от одной справки: у них разные файлы, день, регион или число частей. Составьте их заново одинаковым вызовом.';
  }
  const there = parts.map(({ shard }) => shard.index);
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !there.includes(index));
  if (missing.length > 0) return `Не хватает частей: ${missing.map((index) => `${index} из ${of}`).join(', ')}.`;
  return new Set(there).size === there.length ? undefined : 'Одна и та же часть указана дважды.';
}
