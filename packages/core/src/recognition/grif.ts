import type { Roadmap } from '../model/roadmap.ts';
import type { Signatory } from '../model/signatory.ts';
import { parseApproval } from '../phrases/parse-approval.ts';
import { parseDays } from '../phrases/parse-days.ts';
import { inParagraphs } from './cell-lines.ts';
import type { SourceParagraph } from './source.ts';

/** What the approvals above a roadmap say, and the paragraphs that are none of them. */
export interface ReadGrif {
  readonly said: Pick<Roadmap, 'approvers' | 'agreements'> &
    Partial<Pick<Roadmap, 'annex' | 'approval' | 'position' | 'signature'>>;
  readonly rest: readonly SourceParagraph[];
  /** Words of approvals that have no place in the roadmap. */
  readonly asides: readonly string[];
}

const marker = /^(утверждаю|утвержд[её]н[аоы]?|согласован[аоы]?|приложение)(?!\p{L})[:.]?\s*/iu;
const emptyDay = /^[«"“]?_{2,}[»"”]?[\s_]*(?:20_*)?\s*(?:г(?:ода?)?\.?)?$/iu;
const dayToFill = /^[«"“]?\s*_{1,}\s*[»"”]?[\s_]*20\d{2}\s*(?:г(?:ода?)?\.?)?$/iu;
const actWord = /(?:^|\s)(?:приказ|распоряжени|постановлени|решени|протокол)\p{L}*/iu;
const personName = /(?:\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+\s\p{Lu}\.\s?\p{Lu}\.)/u;
const mostLines = 8;

/** Takes the approvals out of the paragraphs above a table. `isOther` tells where something else begins. */
export function readGrif(above: readonly SourceParagraph[], isOther: (line: SourceParagraph) => boolean): ReadGrif {
  const rest: SourceParagraph[] = [];
  const asides: string[] = [];
  const approvers: Signatory[] = [];
  const agreements: Signatory[] = [];
  let own: Partial<Pick<Roadmap, 'annex' | 'approval' | 'position' | 'signature'>> = {};
  for (let at = 0; at < above.length; ) {
    const [line] = above.slice(at, at + 1);
    if (line === undefined) break;
    const word = marker.exec(line.text)?.[1]?.toLowerCase();
    if (word === undefined) {
      rest.push(line);
      at += 1;
      continue;
    }
    const to = endOf(above, at, word, isOther);
    const block = [{ ...line, text: line.text.replace(marker, '') }, ...above.slice(at + 1, to)];
    at = to;
    const lines = block.filter(({ text }) => text.trim() !== '');
    if (word === 'приложение') {
      own = { ...own, annex: lines.map(({ text }) => text).join(' ') };
      continue;
    }
    const read = readBlock(lines);
    asides.push(...read.asides);
    if (/^согл/iu.test(word)) {
      if (read.act === '' && read.office === '') rest.push(line, ...block.slice(1));
      else agreements.push(signatoryOf(read.act === '' ? read.office : nominative(read.act), read));
    } else if (read.act !== '') {
      own = {
        ...own,
        approval: parseApproval(nominative(read.act)),
        ...(read.office === '' ? {} : { position: read.office }),
        ...(read.signature === '' ? {} : { signature: read.signature }),
      };
    } else if (read.office !== '') approvers.push(signatoryOf(read.office, read));
    else rest.push(line, ...block.slice(1));
  }
  return { said: { approvers, agreements, ...own }, rest, asides };
}

/** Where a block ends: with its day, with an act's number, or where something else begins. */
function endOf(
  above: readonly SourceParagraph[],
  start: number,
  word: string,
  isOther: (line: SourceParagraph) => boolean,
): number {
  let at = start + 1;
  const said = (): string =>
    above
      .slice(start, at)
      .map(({ text }) => text)
      .join(' ');
  for (; at < above.length && at - start < mostLines; at += 1) {
    const [line] = above.slice(at, at + 1);
    if (line === undefined || marker.test(line.text)) break;
    const isActLine = /^(?:к|от|№|на|по|в)\s/iu.test(line.text) || actWord.test(line.text);
    if (word === 'приложение' && !isActLine && !/^\p{Ll}/u.test(line.text)) break;
    if (!isActLine && isOther(line)) break;
    if (word !== 'приложение' && isWhole(said())) break;
  }
  return at;
}

/** A block that has its act with number and day, or its day, is complete. */
function isWhole(text: string): boolean {
  const last = text.split(/\s{2,}|\n/).at(-1) ?? '';
  return (/№\s*\S+/.test(text) && /от\s.*20\d{2}/u.test(text)) || /20(?:\d{2}|_+)\s*(?:г(?:ода?)?\.?)?$/u.test(last);
}

interface ReadBlock {
  readonly office: string;
  readonly act: string;
  readonly signature: string;
  readonly date: string;
  readonly asides: readonly string[];
}

function readBlock(lines: readonly SourceParagraph[]): ReadBlock {
  const office: SourceParagraph[] = [];
  const act: string[] = [];
  const asides: string[] = [];
  let [signature, date] = ['', ''];
  for (const line of lines) {
    const { text } = line;
    if (emptyDay.test(text)) continue;
    if (dayToFill.test(text)) asides.push(text);
    else if (act.length > 0 || actWord.test(text)) act.push(text);
    else if (/_{3,}/.test(text)) {
      const [before = '', ...after] = text.split(/_{3,}/);
      if (before.trim() !== '') office.push({ ...line, text: before.trim() });
      signature =
        after
          .join(' ')
          .replace(/[()/]/g, '')
          .replace(/^\s*подпись\s*/iu, '')
          .trim() || signature;
    } else if (new RegExp(`^${personName.source}$`, 'u').test(text)) signature = text;
    else if (parseDays(text).trouble === undefined) date = text;
    else office.push(line);
  }
  return { office: inParagraphs(office), act: act.join(' '), signature, date, asides };
}

function signatoryOf(text: string, { signature, date }: ReadBlock): Signatory {
  return {
    text,
    ...(signature === '' ? {} : { signature }),
    ...(date === '' ? {} : { date: parseDays(date).statement }),
  };
}

const instrumental: readonly (readonly [declined: RegExp, plain: string])[] = [
  [/^приказом(?!\p{L})/iu, 'приказ'],
  [/^распоряжением(?!\p{L})/iu, 'распоряжение'],
  [/^постановлением(?!\p{L})/iu, 'постановление'],
  [/^решением(?!\p{L})/iu, 'решение'],
  [/^протоколом(?!\p{L})/iu, 'протокол'],
];

/** «распоряжением администрации …», which follows on «УТВЕРЖДЕНА», is «распоряжение администрации …» by itself. */
function nominative(act: string): string {
  const found = instrumental.find(([declined]) => declined.test(act));
  if (found !== undefined) return act.replace(found[0], found[1]);
  return act.slice(0, 1).toLowerCase() + act.slice(1);
}

/** The office and name of a line that is signed: «Начальник отдела ______ И. О. Фамилия». */
export function signedLine(written: string): Signatory | undefined {
  const line = Math.max(0, written.search(/_{3}/u));
  const text = `${written.slice(0, line).replace(/\s*\n\s*/gu, ' ')}${written.slice(line)}`;
  const [, office = '', signature = ''] = /^(.*?\S)\s*_{3,}[\s_/(]*(.*?)[\s_/)]*$/u.exec(text) ?? [];
  if (office !== '') return { text: office, ...(signature === '' ? {} : { signature }) };
  const [, plain = '', name = ''] = new RegExp(`^(\\p{Lu}.{8,160}?)\\s+(${personName.source})$`, 'u').exec(text) ?? [];
  const isOffice =
    /^(?:начальник|руководитель|директор|заместитель|глава|заведующ|председатель|координатор|муниципальный|методист)/iu.test(
      plain,
    );
  return isOffice ? { text: plain, signature: name } : undefined;
}
