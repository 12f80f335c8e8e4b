import type { Approval, ApprovalAct, Roadmap, Signatory } from '@dorkarta/core';
import { parseApproval } from '@dorkarta/core';
import { type Block, type Paragraph, paragraph } from '../document/table-document.ts';

/** Where somebody signs. */
export const signatureLine = '____________________';
/** Where two stand beside each other on an upright sheet, there is less room. */
const shortSignatureLine = '________________';
const dateLine = '«____» ______________ 20____ г.';

/** What stands above the title, each one of them lines below each other. */
type Grif = readonly string[];

/**
 * The approvals (ГОСТ Р 7.0.97-2016, гриф утверждения, гриф согласования). Each is given by an official («УТВЕРЖДАЮ»,
 * position, signature, date) or by an act («УТВЕРЖДЕНА распоряжением … от … № …»); where the author writes an act and the
 * official who signed it, as in the Ertil roadmap of 2021, both are printed. Approvals stand at the right, agreements at the
 * left and level with them; two approvals without agreements stand level too. Above them stands what the roadmap is an
 * annex to. A roadmap that states nothing of this has none.
 */
export function approvalBlocks(roadmap: Roadmap): readonly Block[] {
  const approvals = [ownApproval(roadmap), ...roadmap.approvers.map((each) => signed('УТВЕРЖДАЮ', each))];
  const agreements = roadmap.agreements.map((each) => agreement(each));
  const annex = annexLines(roadmap.annex);
  const right = approvals.filter((grif) => grif.length > 0);
  return [
    ...paragraphs(annex.length === 0 ? [] : [[...annex, '']], 'approval'),
    ...(agreements.length === 0 && right.length === 2
      ? sideBySide(right.slice(0, 1), right.slice(1))
      : sideBySide(agreements, right)),
  ];
}

function sideBySide(left: readonly Grif[], right: readonly Grif[]): readonly Block[] {
  if (left.length === 0) return paragraphs(right, 'approval');
  return [
    { type: 'side-by-side', left: paragraphs(left, 'approval-aside'), right: paragraphs(right, 'approval-aside') },
  ];
}

/** The lines of one grif below each other, an empty one between two. */
function paragraphs(grifs: readonly Grif[], style: 'approval' | 'approval-aside'): readonly Paragraph[] {
  const lines = grifs.flatMap((grif, index) => (index === 0 ? grif : ['', ...grif]));
  return lines.map((line) => paragraph(style, line));
}

/** «№ 1 к приказу …», with or without its first word. */
function annexLines(annex: string | undefined): Grif {
  if (annex === undefined) return [];
  const text = isAnnex(annex) ? capitalised(annex) : `Приложение ${annex}`;
  return text.split(annexBreaks);
}

/** Before what it is an annex to, before its day, and before what is said in brackets, which stays together. */
const annexBreaks = /\n|\s+(?=к\s)(?![^(]*\))|\s+(?=от\s+\d)(?![^(]*\))|(?<=\d\S*)\s+(?=\()/u;

function isAnnex(text: string): boolean {
  return /^\s*приложени/i.test(text);
}

/** An official's word, office, signature and date. */
function signed(word: string, { text, signature, date }: Signatory): Grif {
  const line = signature === undefined ? shortSignatureLine : `${shortSignatureLine} ${signature}`;
  return [word, ...text.split('\n'), line, date?.text ?? dateLine];
}

/** «СОГЛАСОВАНО» by an official, or by the act of a body. */
function agreement(signatory: Signatory): Grif {
  const approval = parseApproval(signatory.text);
  if (approval.act === undefined || signatory.signature !== undefined) return signed('СОГЛАСОВАНО', signatory);
  const day = signatory.date === undefined ? [] : [signatory.date.text];
  return ['СОГЛАСОВАНО', ...actLines(instrumental(approval.text, approval.act), approval), ...day];
}

function ownApproval({ approval, position, signature, date, title }: Roadmap): Grif {
  if (position === undefined && signature === undefined) return approval === undefined ? [] : byAct(approval, title);
  const line = signature === undefined ? signatureLine : `${signatureLine} ${signature}`;
  const official = position === undefined ? ['УТВЕРЖДАЮ', line] : ['УТВЕРЖДАЮ', position, line];
  return [
    ...official,
    ...(approval === undefined ? [date?.text ?? dateLine] : actLines(capitalised(approval.text), approval)),
  ];
}

/** By an act; what the roadmap is an annex to stands without the word of approval. */
function byAct(approval: Approval, title: string): Grif {
  if (isAnnex(approval.text)) return annexLines(approval.text);
  return [`УТВЕРЖДЕН${genderEnding(title)}`, ...actLines(instrumental(approval.text, approval.act), approval)];
}

/** An act with the body that issued it takes two lines: date and number stand on the second, and what stands in brackets with them. */
function actLines(text: string, { issuer }: Approval): Grif {
  const at = issuer === undefined ? -1 : text.search(/ от (?=[«"\d])/u);
  if (at < 0) return [text];
  const bracket = text.lastIndexOf('(', at);
  const start = bracket > text.lastIndexOf(')', at) ? bracket : at;
  return [text.slice(0, start).trim(), text.slice(start).trim()];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const actCases: Readonly<Record<ApprovalAct, readonly [nominative: RegExp, instrumental: string]>> = {
  order: [/приказ(?![а-яё])/i, 'приказом'],
  directive: [/распоряжение(?![а-яё])/i, 'распоряжением'],
  resolution: [/постановление(?![а-яё])/i, 'постановлением'],
  decision: [/решение(?![а-яё])/i, 'решением'],
  minutes: [/протокол(?![а-яё])/i, 'протоколом'],
};

/** What an author writes before the act though the grif says it. */
const grifWord = /^\s*(?:утвержд[её]|согласова)н[аоы]?\s+/i;

/** «совместный приказ управления …» → «совместным приказом управления …»; «Приказом …» is so already, and goes on in the grif. */
function instrumental(written: string, act: ApprovalAct | undefined): string {
  if (act === undefined) return written;
  const text = written.replace(grifWord, '');
  const [nominative, declined] = actCases[act];
  const found = nominative.exec(text);
  if (found === null) return text.replace(/^[А-ЯЁ](?=[а-яё])/, (letter) => letter.toLowerCase());
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
