import { capitals, letters, smallLetters } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { whyAlphabetsMix } from '../names/name-alphabet.ts';
import type { FieldSpans } from '../places/trace.ts';
import type { OutlineNode } from '../structure/outline.ts';
import { typedRoman } from '../syntax/typed-roman.ts';
import { isDeclaration } from '../vocabulary/constructs.ts';
import type { MappingContext } from './context.ts';
import { stated } from './fields.ts';
import { reportNameIn } from './names-in-text.ts';
import { reportTrouble } from './texts.ts';

/** What the head of a construct's line says. */
export interface Heading {
  readonly number?: string;
  readonly name?: string;
  readonly title: string;
}

/** Number, name and title of a construct; what is unclear in them is reported. */
export function mapHeading(
  node: OutlineNode,
  context: MappingContext,
  title: 'needs-title' | 'may-lack-title',
): Heading {
  const { head, line } = node;
  if (head.title !== undefined) reportTrouble(head.title, context);
  reportNames(node, context);
  reportUnclearNumber(node, context);
  // The title of a declaration is what its name stands for, whatever word it ends with: «школа сош1 = Школа сош1».
  if (head.title !== undefined && !head.title.quoted && !isDeclaration(node.keyword)) {
    reportNameIn({ text: head.title.text, ...head.title.span }, context);
  }
  const text = head.title?.text ?? '';
  if (text === '' && title === 'needs-title' && line !== undefined) {
    const message = `После слова «${line.word.text}» нет названия: допишите его на этой строке.`;
    context.diagnostics.push(diagnose('value-fits-field', line.word, message));
  }
  return { ...stated({ number: head.number?.text, name: head.name?.text }), title: text };
}

/** Where the parts of a head stand; `whole` is the construct with all that belongs to it. */
export function headingSpans({ head, span }: OutlineNode): FieldSpans {
  return { number: head.number, name: head.name, title: head.title?.span, whole: span };
}

function reportNames({ head }: OutlineNode, { diagnostics }: MappingContext): void {
  if (head.notAName !== undefined) {
    const { text } = head.notAName;
    const message = `«${text}» не может быть именем: имя начинается с буквы и состоит из букв, цифр и знака «_». Исправьте имя или возьмите текст в кавычки.`;
    diagnostics.push(diagnose('value-fits-field', head.notAName, message));
  }
  const mixed = head.name === undefined ? undefined : whyAlphabetsMix(head.name.text);
  if (head.name !== undefined && mixed !== undefined) {
    diagnostics.push(diagnose('name-is-in-one-alphabet', head.name, mixed));
  }
}

const bareNumber = new RegExp(`^\\d{1,3}\\s+[${letters}]`);
const numberWithMark = new RegExp(
  `^(№\\s*(?:\\d{1,3}\\.)*\\d{1,3}[.:)]?|(?:\\d{1,3}\\.)*\\d{1,3}\\.?[):])\\s*(?=[${capitals}«])`,
);
const wordsStart = new RegExp(`^[${smallLetters}]`);

function isNumberedInRoman(keyword: OutlineNode['keyword']): boolean {
  return keyword === 'section' || keyword === 'subsection';
}

/** «4 Контекстный анализ», «9. класс»: it cannot be seen whether the number is the construct's or the title's. */
function reportUnclearNumber({ head, keyword }: OutlineNode, { diagnostics }: MappingContext): void {
  const { number, title } = head;
  if (title === undefined || title.quoted) return;
  if (number === undefined && bareNumber.test(title.text)) {
    const digits = title.text.split(/\s/, 1).join('');
    const message = `Число «${digits}» прочитано как начало названия: если это номер, поставьте после него точку («${digits}.»), если нет, возьмите название в кавычки.`;
    diagnostics.push(diagnose('number-is-clear', title.span, message));
  }
  const roman = number === undefined && isNumberedInRoman(keyword) ? typedRoman(title.text) : undefined;
  if (roman !== undefined) {
    const message = `«${roman.typed}» прочитано как начало названия: если это номер, наберите его латинскими буквами («${roman.meant}»), если нет, возьмите название в кавычки.`;
    diagnostics.push(diagnose('number-is-clear', title.span, message));
  }
  const marked = number === undefined ? numberWithMark.exec(title.text)?.[1] : undefined;
  if (marked !== undefined) {
    const digits = marked.replace(/[^\d.]|\.$/g, '');
    const message = `«${marked}» прочитано как начало названия: номер пишется так: «${digits}.».`;
    diagnostics.push(diagnose('number-is-clear', title.span, message));
  }
  if (number?.text.endsWith('.') && wordsStart.test(title.text)) {
    const message = `«${number.text}» прочитано как номер: если это так, начните название с прописной буквы, если нет, возьмите название в кавычки.`;
    diagnostics.push(diagnose('number-is-clear', number, message));
  }
}
