import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { type ConstructLine, type FieldLine, fieldWord, type Words } from '../syntax/source-line.ts';
import {
  canBePartOf,
  constructs,
  hasField,
  holdersOf,
  isRoot,
  ownersOf,
  type RootKeyword,
} from '../vocabulary/constructs.ts';
import { type ConstructKeyword, type FieldKeyword, type KnownField, spell } from '../vocabulary/spellings.ts';
import type { OutlineNode } from './outline.ts';
import { rootWords } from './root-words.ts';
import { shortened } from './words-part.ts';

/** What there is to tell of lines that stand where they cannot. */

/** What a construct is a part of. */
export function rootFor(keyword: ConstructKeyword): RootKeyword {
  return constructs[keyword].of ?? 'roadmap';
}

/** Whether a construct can be a part of what a file is about. */
export function isPartOf(keyword: ConstructKeyword, root: ConstructKeyword): boolean {
  return isRoot(root) && canBePartOf(keyword, root);
}

const oneInFile = 'а один файл – о чём-то одном';
const oneReviewInFile = 'а экспертиза в файле одна';

/** What to do about a `карта` or `мониторинг` below what the file is about already, in words or by its parts. */
export function secondRoot(
  first: OutlineNode,
  { keyword, word }: { readonly keyword: ConstructKeyword; readonly word: Words },
): Diagnostic {
  if (first.line === undefined && first.keyword === keyword) {
    const message = `Строка «${word.text}» стоит ниже того, что к ней относится: перенесите её выше.`;
    return diagnose('line-is-understood', word, message);
  }
  if (
    keyword === 'review' &&
    (first.keyword === 'review' || first.children.some((each) => each.keyword === 'review'))
  ) {
    const place = first.keyword === 'review' ? 'файле' : 'отчёте';
    const message = `В ${place} уже есть «${word.text}», ${oneReviewInFile}: перенесите вторую с тем, что ниже, в отдельный файл.`;
    return diagnose('line-is-understood', word, message);
  }
  const before = first.line === undefined ? rootWords[rootFor(first.keyword)].what : `«${first.line.word.text}»`;
  const message = `В файле уже есть ${before}, ${oneInFile}: перенесите «${word.text}» с тем, что ниже, в отдельный файл.`;
  return diagnose('line-is-understood', word, message);
}

/** Whether it tells that a file holds more than one roadmap or report. */
export function isSecondRoot({ message }: Diagnostic): boolean {
  return [oneInFile, oneReviewInFile].some((words) => message.includes(words));
}

/** What belongs to a monitoring report has no place in a roadmap, and the other way round. */
export function foreignLine(
  { keyword, word }: ConstructLine,
  root: ConstructKeyword | undefined,
): readonly Diagnostic[] {
  const own = rootFor(keyword);
  if (root === undefined || !isRoot(root) || isPartOf(keyword, root)) return [];
  const { where, remedy } = rootWords[own];
  const message = `Строка «${word.text}» стоит ${where}, а это ${rootWords[root].what}: перенесите её ${remedy}.`;
  return [diagnose('line-is-understood', word, message)];
}

/** A part without what it stands in. */
export function lacksAbove({ word }: ConstructLine, inside: ConstructKeyword): Diagnostic {
  const message = `Над строкой «${word.text}» нет строки «${spell(inside)}», к которой она относится: добавьте её выше.`;
  return diagnose('line-is-understood', word, message);
}

/** The line of a section among the fields of an event. */
export function amongFields({ word }: ConstructLine, title: string): Diagnostic {
  const event = title === '' ? 'мероприятия' : `мероприятия «${shortened(title)}»`;
  const message = `Строка «${word.text}» стоит посреди ${event}, и строки ниже отнесены к нему: перенесите её выше или ниже мероприятия.`;
  return diagnose('line-is-understood', word, message);
}

/** A construct before the line that the file begins with. */
export function lacksRoot({ word }: ConstructLine, keyword: RootKeyword): Diagnostic {
  const message = `Перед строкой «${word.text}» нужна строка ${rootWords[keyword].line}.`;
  return diagnose('line-is-understood', word, message);
}

/** What is said elsewhere in another field. */
const elsewhere: Readonly<Partial<Record<FieldKeyword, KnownField>>> = { deadline: 'period', schools: 'participants' };

/** A field that nothing above can have, of a line in a construct. */
export function outOfPlace(line: FieldLine, inside: ConstructKeyword | undefined): Diagnostic {
  const other = elsewhere[line.keyword];
  const instead =
    other !== undefined && inside !== undefined && hasField(inside, other) ? `, а здесь есть «${spell(other)}»` : '';
  const { word } = line;
  const what =
    line.isGuess === true
      ? `Нет поля «${word.text}»; если это «${fieldWord(line)}», оно`
      : `Поле «${word.text}» здесь ни к чему не относится: оно`;
  return diagnose('line-is-understood', word, `${what} стоит ниже строки ${ownersText(line)}${instead}.`);
}

function ownersText({ keyword }: FieldLine): string {
  const above = [...ownersOf(keyword), ...holdersOf(keyword)];
  return above.map((each) => `«${spell(each)}»`).join(' или ');
}

/** A signature, or its date, in what has none. */
export function foreignField(
  { word, keyword }: FieldLine,
  inner: OutlineNode,
  meant: KnownField | undefined,
): Diagnostic {
  const place = `Поле «${word.text}» не относится к строке «${inner.line?.word.text ?? spell(inner.keyword)}»`;
  if (meant !== undefined) {
    return diagnose('line-is-understood', word, `${place}: может быть, «${spell(meant)}»? Исправьте слово.`);
  }
  const above = holdersOf(keyword).map((each) => `«${spell(each)}»`);
  const remedy = above.length === 0 ? 'строки «утверждено»' : `строки ${above.join(' или ')}`;
  return diagnose('line-is-understood', word, `${place}: перенесите его в карту, ниже ${remedy}.`);
}

/** A colon, or what stands for one, behind the word of a construct. */
export function colonIsDropped(word: Words, colon: Words): Diagnostic {
  const surplus =
    colon.text === ':' ? 'двоеточие не нужно: оно отброшено' : `знак «${colon.text}» не нужен: он отброшен`;
  return diagnose('colon-is-needed', colon, `После слова «${word.text}» ${surplus}.`);
}
