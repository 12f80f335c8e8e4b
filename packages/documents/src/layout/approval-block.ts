import type { Approval, ApprovalAct, Roadmap } from '@dorkarta/core';
import { type Paragraph, paragraph } from '../document/table-document.ts';

const signatureLine = '____________________';
const dateLine = '«____» ______________ 20____ г.';

/**
 * The approval in its three forms (ГОСТ Р 7.0.97-2016, гриф утверждения): by an official («УТВЕРЖДАЮ», position,
 * signature, date), by an act alone («УТВЕРЖДЕНА распоряжением … от … № …»), or by an official with the act below,
 * as in the Ertil roadmap of 2021. A roadmap that states nothing of this has none.
 */
export function approvalBlock(roadmap: Roadmap): readonly Paragraph[] {
  return approvalLines(roadmap).map((line) => paragraph('approval', line));
}

function approvalLines({ approval, position, signature, title }: Roadmap): readonly string[] {
  if (position === undefined && signature === undefined) return approval === undefined ? [] : byAct(approval, title);
  const signed = signature === undefined ? signatureLine : `${signatureLine} ${signature}`;
  const official = position === undefined ? ['УТВЕРЖДАЮ', signed] : ['УТВЕРЖДАЮ', position, signed];
  return [
    ...official,
    ...(approval === undefined ? [dateLine] : actLines(capitalised(withoutSubject(approval)), approval)),
  ];
}

function byAct(approval: Approval, title: string): readonly string[] {
  const text = instrumental(withoutSubject(approval), approval.act);
  return [`УТВЕРЖДЕН${genderEnding(title)}`, ...actLines(text, approval)];
}

function withoutSubject({ text, subject }: Approval): string {
  return subject === undefined ? text : text.replace(subject, '').trim();
}

/** An act with the body that issued it takes two lines: date and number stand on the second. */
function actLines(text: string, { issuer }: Approval): readonly string[] {
  const at = issuer === undefined ? -1 : text.lastIndexOf(' от ');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at).trim()];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const actCases: Readonly<Record<ApprovalAct, readonly [nominative: RegExp, instrumental: string]>> = {
  order: [/приказ(?![а-яё])/i, 'приказом'],
  directive: [/распоряжение/i, 'распоряжением'],
  resolution: [/постановление/i, 'постановлением'],
  decision: [/решение/i, 'решением'],
  minutes: [/протокол(?![а-яё])/i, 'протоколом'],
};

/** «совместный приказ управления …» → «совместным приказом управления …» */
function instrumental(text: string, act: ApprovalAct | undefined): string {
  if (act === undefined) return text;
  const [nominative, declined] = actCases[act];
  const found = nominative.exec(text);
  if (found === null) return text;
  const before = text
    .slice(0, found.index)
    .replace(/(?:ый|ой|ое)(?=\s)/g, 'ым')
    .replace(/(?:ий|ее)(?=\s)/g, 'им');
  const start = before === '' ? declined : before.slice(0, 1).toLowerCase() + before.slice(1) + declined;
  return start + text.slice(found.index + found[0].length);
}

/** The words that a roadmap's title may be about, with the ending that «утверждён» takes with them. */
const titleNouns: readonly (readonly [noun: string, ending: string])[] = [
  ['карта', 'А'],
  ['программа', 'А'],
  ['план', ''],
  ['план-график', ''],
  ['график', ''],
  ['комплекс', ''],
  ['перечень', ''],
  ['положение', 'О'],
  ['мероприятия', 'Ы'],
  ['меры', 'Ы'],
  ['планы', 'Ы'],
];
const feminine = 'А';

/** The ending by the first word of the title that it is about; a roadmap is feminine. */
function genderEnding(title: string): string {
  const words = title.toLowerCase().match(/[а-яё]+(?:-[а-яё]+)*/g) ?? [];
  for (const word of words) {
    const known = titleNouns.find(([noun]) => noun === word);
    if (known !== undefined) return known[1];
  }
  return feminine;
}
