import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { FieldLine, Words } from '../syntax/source-line.ts';
import { part, shortened } from './words-part.ts';

/** A sign that was typed in place of the colon. */
const otherSign = /^[=;.–—−\uFF1A-]+(?:\s+|$)/;

/** The value of a field; a second colon before it is reported and left out, and so is what stands for the colon. */
export function meantValue(line: FieldLine, diagnostics: Diagnostic[]): Words | undefined {
  const value = line.value ?? withoutSign(line.bare);
  const colons = value === undefined ? '' : (/^(?:\s*:)+\s*/.exec(value.text)?.[0] ?? '');
  if (value === undefined || colons === '') return value;
  const end = value.start + colons.length;
  const message = `После слова «${line.word.text}» стоят два двоеточия: оставьте одно.`;
  diagnostics.push(
    diagnose('line-is-understood', { start: value.start, end: value.start + colons.trimEnd().length }, message),
  );
  const text = value.text.slice(colons.length);
  return text === '' ? undefined : { text, start: end, end: value.end };
}

function withoutSign(bare: Words | undefined): Words | undefined {
  return bare === undefined ? undefined : part(bare, signOf(bare).length);
}

/** The sign that stands for a colon, with the space behind it. */
export function signOf(bare: Words | undefined): string {
  return otherSign.exec(bare?.text ?? '')?.[0] ?? '';
}

/** What to tell of a field that has no colon. */
export function withoutColon(line: FieldLine): Diagnostic {
  const word = line.word.text;
  if (line.keyword === 'criterion' || line.keyword === 'ruling') {
    const before = [word, line.argument?.text ?? '…'].join(' ');
    const message = `В строке «${shortened(before)}» нужно двоеточие, а за ним решение и причина («${word} …: решение – причина»).`;
    return diagnose('line-is-understood', line, message);
  }
  const sign = signOf(line.bare ?? line.argument).trim();
  if (sign !== '') {
    const message = `После слова «${word}» вместо «${sign}» нужно двоеточие («${word}: …»).`;
    return diagnose('line-is-understood', line, message);
  }
  return diagnose(
    'line-is-understood',
    line,
    `После слова «${word}» нужно двоеточие («${word}: …»); если это продолжение текста, присоедините строку к предыдущей.`,
  );
}
