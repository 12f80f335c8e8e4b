import { parseDeadline } from '@dorkarta/core';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { lineSpace } from '../syntax/line-space.ts';
import type { FieldLine, Words } from '../syntax/source-line.ts';
import { part } from './words-part.ts';

/** One part of a plan that names its time itself («2026 – 50 %»). */
export interface PlanPart {
  readonly time: Words;
  readonly amount: Words;
}

const between = /[,;]\s+|$/g;
const dash = new RegExp(`(?<![${lineSpace}])[${lineSpace}]+[–—−-][${lineSpace}]+`);

/** «I кв. – 5, II кв. – 10»: the parts of a plan, if each of them names a time before its dash. */
export function planPartsIn(value: Words): readonly PlanPart[] | undefined {
  if (!/\d/.test(value.text) || !/[–—−-]/.test(value.text)) return undefined;
  const parts: PlanPart[] = [];
  let from = 0;
  for (const { 0: gap, index } of value.text.matchAll(between)) {
    const piece = part(value, from, index);
    const sign = dash.exec(piece.text);
    if (sign === null) return undefined;
    const [time, amount] = [part(piece, 0, sign.index), part(piece, sign.index + sign[0].length)];
    if (!/\d/.test(amount.text) || !isTime(time.text) || isTime(amount.text)) return undefined;
    parts.push({ time, amount });
    from = index + gap.length;
  }
  return parts;
}

function isTime(words: string): boolean {
  const { parts } = parseDeadline(words);
  return parts.length > 0 && parts.every(({ kind }) => kind !== 'unknown' && kind !== 'vague');
}

/** A plan whose parts stand in its value is read as a line for each of them. */
export function plansIn(
  line: FieldLine,
  value: Words,
): { readonly lines: readonly FieldLine[]; readonly diagnostics: readonly Diagnostic[] } | undefined {
  const parts = line.keyword === 'target' && line.argument === undefined ? planPartsIn(value) : undefined;
  const [first] = parts ?? [];
  if (parts === undefined || first === undefined) return undefined;
  const word = line.word.text;
  const message = `План по частям пишут, называя часть до двоеточия: «${word} ${first.time.text}: ${first.amount.text}».`;
  return {
    lines: parts.map(({ time, amount }) => ({ ...line, argument: time, value: amount })),
    diagnostics: [diagnose('plan-names-part', value, message)],
  };
}
