import type { Task } from '../model/event.ts';
import type { Mention } from '../model/mention.schema.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Signatory } from '../model/signatory.ts';
import { parseDays } from '../phrases/parse-days.ts';
import { parsePeriod } from '../phrases/parse-period.ts';
import { labelled, mentionsOf, valuesInLine, withoutSign } from './cell-lines.ts';
import { readGrif, signedLine } from './grif.ts';
import { periodOfTitle, plainYears, wholePeriod } from './period-above.ts';
import type { SourceParagraph } from './source.ts';

type SaidAbove = Pick<
  Roadmap,
  'title' | 'goals' | 'tasks' | 'participants' | 'performers' | 'coPerformers' | 'risks' | 'approvers' | 'agreements'
> &
  Partial<
    Pick<Roadmap, 'municipality' | 'region' | 'period' | 'rationale' | 'annex' | 'approval' | 'position' | 'signature'>
  >;

/** What the paragraphs above the table say of the roadmap; what the roadmap has no place for is left. */
export interface AboveTable {
  readonly said: SaidAbove;
  readonly left: readonly string[];
  /** What is doubtful in them, a sentence each. */
  readonly remarks: readonly string[];
}

const titleWords =
  /дорожн\S* карт|план(?:-график)?(?:\s+\S+){0,2}\s+(?:мероприят|действий)|план-график|комплексн\S* план|план работ|комплекс(?:\s+\S+)?\s+мер(?!\p{L})|комплекс(?:\s+\S+)?\s+мероприят|переч(?:ень|ня)\s+(?:\S+\s+)?мероприят|(?:муниципальн|региональн|адресн|комплексн)\S* программ|^программа(?!\p{L})/iu;
/** The first line of a title that goes on below it. */
const firstWord = /^(?:\p{L}+(?:ый|ая|ое|ой)\s+)?(?:план|программа|комплекс|перечень|мероприятия)$/iu;
const sentence = /^(?:настоящ|в соответствии|во исполнение|на основании|в целях|по итогам|с целью)/iu;
const field =
  /^(муниципалитет|муниципальное образование|регион|субъект(?: РФ)?|цел[ьи](?:\s+(?:дорожной карты|плана|программы|карты))?|(?:основные\s+)?задач[аи](?:\s+(?:дорожной карты|плана|программы|карты))?|период(?: реализации)?|сроки?(?: реализации)?|участники|целевая группа|исполнител[ьи]|ответственн\S+(?: исполнител\S+)?|соисполнител[ьи]|риски?)\s*(?::|\s[–-]\s)\s*(.*)$/iu;

/** Reads approvals, title, goals, tasks, place and time from the paragraphs above the table; the rest explains it. */
export function readAbove(above: readonly SourceParagraph[], fallback: string): AboveTable {
  const grif = readGrif(above, (line) => isTitle(line) || field.test(line.text));
  const { from, to } = titleOf(grif.rest);
  const title = grif.rest
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  const fields = readFields([...grif.rest.slice(0, from), ...grif.rest.slice(to)], title === '' ? -1 : from);
  const period = fields.period === '' ? periodOfTitle(title) : parsePeriod(plainYears(fields.period));
  const dated = [title, ...fields.rest.map(({ text }) => text)].find((text) => /(?:19|20)\d{2}/.test(text));
  return {
    said: {
      title: title === '' ? fallback : title,
      ...grif.said,
      ...(fields.municipality === '' ? {} : { municipality: fields.municipality }),
      ...(fields.region === '' ? {} : { region: fields.region }),
      ...(period === undefined ? {} : { period }),
      ...(fields.rest.length === 0 ? {} : { rationale: fields.rest.map(paragraphText).join('\n') }),
      goals: fields.goals,
      tasks: fields.tasks,
      participants: fields.participants,
      performers: fields.performers,
      coPerformers: fields.coPerformers,
      risks: fields.risks,
    },
    left: grif.asides,
    remarks: period === undefined && dated !== undefined ? [unknownPeriod(dated)] : [],
  };
}

/** What a line says of the time of a roadmap, and cannot be read as its period. */
function unknownPeriod(line: string): string {
  const words = line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
  return `период карты не узнан, хотя год назван («${words}»): впишите строку «период: …», по нему считаются сроки без года`;
}

const longestQuote = 80;

/** Whether words name what a roadmap says of itself: «Цель», «Сроки реализации». */
export function labelOfRoadmap(words: string): boolean {
  return field.test(`${words.replace(/:$/, '')}: …`);
}

function isPeriod(value: string): boolean {
  const { from, to } = parsePeriod(plainYears(value));
  return from !== null && to !== null;
}

function paragraphText(line: SourceParagraph): string {
  return line.label === '•' ? `- ${line.text}` : labelled(line);
}

function isTitle({ text, isBold }: SourceParagraph): boolean {
  if (firstWord.test(text.trim())) return true;
  const at = text.search(titleWords);
  return at >= 0 && text.length <= 400 && !field.test(text) && !sentence.test(text) && (at <= 60 || isBold === true);
}

/** The title begins where it is called a roadmap, and goes on in lines that are bold or in the middle of a sentence. */
function titleOf(above: readonly SourceParagraph[]): { readonly from: number; readonly to: number } {
  const from = above.findIndex(isTitle);
  if (from < 0) return { from: above.length, to: above.length };
  let to = from + 1;
  while (to < above.length && goesOn(above[to], above[to - 1], above[from])) to += 1;
  return { from, to };
}

/** The titles of roadmaps that stand among lines, each with what it goes on in. */
export function titlesIn(lines: readonly SourceParagraph[]): readonly string[] {
  const { from, to } = titleOf(lines);
  if (from >= to) return [];
  const title = lines.slice(from, to).map(({ text }) => text);
  return [title.join(' '), ...titlesIn(lines.slice(to))];
}

/** A title that does not say yet what it is of. */
const isBare =
  /^[«"]?(?:\p{L}+\s)?дорожная карта[»"]?\.?$|^(?:план|комплекс|перечень)\s+(?:мероприятий|мер|действий|работы)$/iu;

function isFirstLine({ text }: SourceParagraph): boolean {
  return isBare.test(text.trim()) || firstWord.test(text.trim());
}

/** «Лесного муниципального района», «города Мурома на 2026 год»: whose title it is goes on in the genitive. */
const inGenitive =
  /^(?:\p{Lu}[\p{L}-]*(?:ого|его)\s+(?:\p{L}+ого\s+)?(?:района|округа|образования|поселения|края)|\p{Lu}[\p{L}-]*ой\s+области|(?:города|района|округа|администрации|республики|муниципального)(?!\p{L}))/iu;

function goesOn(
  next: SourceParagraph | undefined,
  before: SourceParagraph | undefined,
  first: SourceParagraph | undefined,
): boolean {
  if (next === undefined || field.test(next.text) || next.label !== undefined || sentence.test(next.text)) return false;
  const isAfterFirst = first !== undefined && before === first && isFirstLine(first);
  if (!isAfterFirst && /[.!?]$/.test(before?.text ?? '') && !/(?:^|\s)(?:г|гг)\.$/u.test(before?.text ?? ''))
    return false;
  if (/^(?:г\.|город)\s+\p{Lu}/u.test(next.text)) return false;
  if (/^\d+[.)]\s/.test(next.text)) return false;
  if (isAfterFirst && !/[.:]$/.test(next.text) && !isPlace(next.text)) return true;
  if (inGenitive.test(next.text) && next.text.length <= 200) return true;
  const isMiddle =
    /^[\p{Ll}(«"\d]/u.test(next.text) || /(?:\s|^)(?:по|на|в|и|с|для|о|об|при|за)$/iu.test(before?.text ?? '');
  return isMiddle || (next.isBold === true && first?.isBold === true && !isPlace(next.text));
}

interface Fields {
  municipality: string;
  region: string;
  period: string;
  readonly goals: string[];
  readonly tasks: Task[];
  readonly participants: Mention[];
  readonly performers: Mention[];
  readonly coPerformers: Mention[];
  readonly risks: string[];
  readonly rest: SourceParagraph[];
}

/** Reads labelled lines, and the lists that follow on «Цели:» and «Задачи:». */
function readFields(lines: readonly SourceParagraph[], afterTitle: number): Fields {
  const fields: Fields = {
    ...{ municipality: '', region: '', period: '' },
    ...{ goals: [], tasks: [], participants: [], performers: [], coPerformers: [], risks: [], rest: [] },
  };
  let list: 'goals' | 'tasks' | undefined;
  lines.forEach((line, index) => {
    const [, name = '', value = ''] = field.exec(line.text) ?? [];
    if (name === '' && list !== undefined && isItem(line)) {
      addItem(line, list, fields);
      return;
    }
    list = undefined;
    if (/^цел[ьи]/iu.test(name)) {
      if (value === '') list = 'goals';
      else fields.goals.push(value);
      return;
    }
    if (/задач/iu.test(name)) {
      if (value === '') list = 'tasks';
      else fields.tasks.push({ title: value });
      return;
    }
    const isSubtitle = index >= afterTitle - 1 && index < afterTitle + 3 && afterTitle >= 0;
    if (value === '' || !takeField(name, value, fields)) {
      if (!isSubtitle || !takeSubtitle(line.text, fields, index < afterTitle)) fields.rest.push(line);
    }
  });
  return fields;
}

/** An item of a list: numbered or with a sign, by the list or by hand. */
function isItem({ label, text }: SourceParagraph): boolean {
  return label !== undefined || /^(?:[-–—•]\s|\d+(?:\.\d+)*[.)]?\s)/u.test(text);
}

function addItem(line: SourceParagraph, list: 'goals' | 'tasks', fields: Fields): void {
  const text = withoutSign(line.text);
  const [, number, title = text] = /^(\d+(?:\.\d+)*\.?)\s+(.+)$/u.exec(text) ?? [];
  const plain = text.replace(/^\d+[.)]\s+/u, '');
  if (list === 'goals') fields.goals.push(plain);
  else
    fields.tasks.push(
      number === undefined ? { title: plain } : { number: /\D/.test(number) ? number : `${number}.`, title },
    );
}

function takeField(name: string, value: string, fields: Fields): boolean {
  if (/^муницип/iu.test(name) && fields.municipality === '') fields.municipality = value;
  else if (/^(?:регион|субъект)/iu.test(name) && fields.region === '') fields.region = value;
  else if (/^(?:период|срок)/iu.test(name) && fields.period === '' && isPeriod(value)) fields.period = value;
  else if (/^(?:участ|целевая)/iu.test(name)) fields.participants.push(...mentionsOf(valuesInLine(value)));
  else if (/^(?:исполн|ответ)/iu.test(name)) fields.performers.push(...mentionsOf(valuesInLine(value)));
  else if (/^соисп/iu.test(name)) fields.coPerformers.push(...mentionsOf(valuesInLine(value)));
  else if (/^риск/iu.test(name)) fields.risks.push(value);
  else return false;
  return true;
}

const municipality = /район|округ|муниципальн\p{L}+ образовани|^(?:г\.|город\p{L}*)\s/iu;
const region = /область|край|республика|автономный округ/iu;

function isPlace(text: string): boolean {
  return text.length <= 120 && (municipality.test(text) || region.test(text)) && !/[.:]$/.test(text);
}

/** A place, a period, or «Эртильский район, 2026 год» beside the title; above it stands a place alone. */
function takeSubtitle(text: string, fields: Fields, isAbove: boolean): boolean {
  if (isAbove) return ownPlace.test(text) && takePlace(text, fields);
  const [, place = '', behind = text] = /^(.+),\s+([^,]*\d{4}[^,]*)$/u.exec(text) ?? [];
  const period = fields.period === '' ? wholePeriod(behind) : undefined;
  if (period === undefined) return takePlace(text, fields);
  if (place !== '' && !takePlace(place, fields)) return false;
  fields.period = period.text;
  return true;
}

/** «Лесной муниципальный район», «городской округ Муром»: a place itself, not somebody's who governs it. */
const ownPlace =
  /^(?:\p{Lu}[\p{L}-]*(?:ий|ый|ой)\s+(?:\p{L}+(?:ий|ый|ой)\s+)?(?:район|округ)|(?:г\.|город|городской округ|муниципальн(?:ый|ое) (?:район|округ|образование))\s+[«\p{Lu}][\p{L}»-]*)$/u;

/** «Эртильский муниципальный район, Воронежская область» below the title. */
function takePlace(text: string, fields: Fields): boolean {
  if (!isPlace(text) || titleWords.test(text)) return false;
  const parts = text.split(/,\s+/);
  const [first = '', second] = parts;
  if (parts.length > 2 || !/^[\p{Lu}г]/u.test(first) || first.split(' ').length > 6) return false;
  if (second === undefined && region.test(first) && !/район/iu.test(first)) {
    if (fields.region !== '') return false;
    fields.region = first;
    return true;
  }
  if (!municipality.test(first) || fields.municipality !== '' || (second !== undefined && !region.test(second)))
    return false;
  fields.municipality = first;
  if (second !== undefined) fields.region = second;
  return true;
}

/** A day right below somebody who signs. */
function isDayOf(signatories: readonly Signatory[], text: string, above: SourceParagraph | undefined): boolean {
  const isBelow = above !== undefined && signedLine(labelled(above)) !== undefined;
  return isBelow && signatories.length > 0 && parseDays(text).trouble === undefined;
}

const prepares = /^(?:исп(?:олнитель|\.)|составил\p{L}*|подготовил\p{L}*)[\s:]/iu;
const personWithPhone = /^\p{Lu}[^:]{3,60}?[,\s](?:тел\.?:?\s*)?\+?\d[\d\s()-]{4,}$/u;

/** «Исп. Сидорова М. М., 2-12-34» */
export function tellsWhoPrepared(text: string): boolean {
  return (prepares.test(text) && /\d|\p{Lu}\./u.test(text)) || (personWithPhone.test(text) && /\p{Lu}\./u.test(text));
}

/** The notes without what they are called, and without their numbers where these count them below «Примечания:». */
function notesIn(lines: readonly string[]): readonly string[] {
  let next: number | undefined;
  return lines.flatMap((line) => {
    if (/^примечания\s*:?$/iu.test(line)) {
      next = 1;
      return [];
    }
    const numbered = `${next ?? ''}. `;
    if (next === undefined || !line.startsWith(numbered)) return [line.replace(/^примечани[ея]\s*[:.]\s*(?=\S)/iu, '')];
    next += 1;
    return [line.slice(numbered.length)];
  });
}

/** What the paragraphs below the table say. */
export interface BelowTable {
  readonly said: Pick<Roadmap, 'notes' | 'abbreviations' | 'signatories'> & Partial<Pick<Roadmap, 'preparedBy'>>;
  readonly left: readonly string[];
}

/** Reads notes, abbreviations and signatures from the paragraphs below the table. */
export function readBelow(below: readonly SourceParagraph[]): BelowTable {
  const [notes, abbreviations, left, prepared]: string[][] = [[], [], [], []];
  const signatories: Signatory[] = [];
  for (const [index, line] of below.entries()) {
    const text = labelled(line);
    const signed = signedLine(text);
    if (/^(?:продолжение|окончание) таблицы/iu.test(text)) left?.push(text);
    else if (signed !== undefined) signatories.push(signed);
    else if (isDayOf(signatories, text, below[index - 1])) {
      const last = signatories.pop();
      if (last !== undefined) signatories.push({ ...last, date: parseDays(text).statement });
    } else if (/^(?:список |принятые )?сокращени[яе]\s*:/iu.test(text))
      abbreviations?.push(text.replace(/^[^:]*:\s*/u, ''));
    else if (tellsWhoPrepared(text)) prepared?.push(text);
    else notes?.push(text);
  }
  return {
    said: {
      notes: notesIn(notes ?? []),
      abbreviations: abbreviations ?? [],
      signatories,
      ...(prepared === undefined || prepared.length === 0 ? {} : { preparedBy: prepared.join('\n') }),
    },
    left: left ?? [],
  };
}
