import { parseApproval, type Signatory } from '@dorkarta/core';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { initialsIn } from '../structure/near-fields.ts';
import { type FieldNode, partOf } from '../structure/outline.ts';
import { shortened } from '../structure/words-part.ts';
import type { TextValue } from '../syntax/text-value.ts';
import type { MappingContext } from './context.ts';
import { stated } from './fields.ts';
import { mapDay, type SeveralDays } from './map-days.ts';
import { mapText } from './texts.ts';

/** Those who approve, agree or sign, each with the signature and the day below. */
export function mapSignatories(fields: readonly FieldNode[], context: MappingContext): readonly Signatory[] {
  return fields.flatMap((field) => mapSignatory(field, context) ?? []);
}

function mapSignatory(field: FieldNode, context: MappingContext): Signatory | undefined {
  const value = mapText(field, context);
  const signature = mapText(partOf(field, 'signature'), context);
  const date = mapDay(partOf(field, 'date'), oneSignature, context);
  if (value === undefined) return undefined;
  if (namesNobody.test(value.text)) reportNobody(value.text, field, context);
  else if (isOfAct(value.text)) reportAct(value.text, field, context);
  else reportName(field, value, context);
  const signatory = { text: value.text, ...stated({ signature: signature?.text, date }) };
  return context.trace.mark(signatory, value.span, stated({ text: value.span, signature: signature?.span }));
}

/** Whoever signs does it on one day. */
export const oneSignature: SeveralDays = (text) =>
  `Подписывают в один день, а в «${text}» их несколько: оставьте один.`;

/** An answer or a dash where an office is to be named. */
const namesNobody = /^(?:да|нет|есть|имеется|не требуется|[-–—.…\s]+)$/iu;

function reportNobody(text: string, { line: { word } }: FieldNode, { diagnostics }: MappingContext): void {
  const message = `После слова «${word.text}» стоит, кто это, а «${text}» никого не называет: напишите должность («${word.text}: Начальник управления образования») или уберите строку.`;
  diagnostics.push(diagnose('value-fits-field', word, message));
}

function isOfAct(text: string): boolean {
  const { date, number } = parseApproval(text);
  return date !== undefined || number !== undefined;
}

/** Where the name of who signs stands beside his office, or for it, or is but a name that the file declares. */
function reportName({ line: { word } }: FieldNode, { text, span }: TextValue, context: MappingContext): void {
  const found = context.lookUp({ words: text, kinds: ['performer'], quoted: false, numbers: false, exact: true });
  if (found.is === 'declared' && found.declared.name === text && found.declared.title !== text) {
    const message = `Имя «${text}» в строке «${word.text}» печатается как есть: напишите название («${found.declared.title}»).`;
    context.diagnostics.push(diagnose('name-is-known', span, message));
    return;
  }
  const name = initialsIn(text);
  if (name === undefined) return;
  const office = text.replace(name, '').replace(/[\s_/(),.–—-]+$|^[\s_/(),.–—-]+/gu, '');
  const shown = office === '' ? 'должность' : shortened(office);
  const message = `В строке «${word.text}» стоит должность, а имя – строкой ниже: «${word.text}: ${shown}», под ней «подпись: ${name}».`;
  const start = span.start + text.indexOf(name);
  context.diagnostics.push(diagnose('signature-has-own-line', { start, end: start + name.length }, message));
}

/** «УТВЕРЖДАЮ» is said by an official; an act approves by itself. */
function reportAct(text: string, { line: { word, keyword } }: FieldNode, { diagnostics }: MappingContext): void {
  const { act } = parseApproval(text);
  if (keyword !== 'approver') return;
  const message =
    act === undefined
      ? withoutAct(text, word.text)
      : `После слова «${word.text}» стоит должность, а «${text}» – документ: напишите «утверждено: ${text}».`;
  diagnostics.push(diagnose('value-fits-field', word, message));
}

function withoutAct(text: string, word: string): string {
  const namesOffice = /^\D*\p{L}{3}/u.test(text);
  return namesOffice
    ? `В строке «${word}» стоит одна должность: подпись и дату из «${text}» напишите ниже, строками «подпись: …» и «дата: …».`
    : `После слова «${word}» стоит должность, а в «${text}» её нет: дату напишите ниже, в строке «дата: …».`;
}
