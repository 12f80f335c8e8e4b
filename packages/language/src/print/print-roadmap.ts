import {
  answerWords,
  type Column,
  columnWords,
  type Mention,
  numberingWords,
  orientationWords,
  type Roadmap,
  type RubricChoice,
  type Signatory,
  type TemplateChoice,
} from '@dorkarta/core';
import { mentionRules } from '../mapping/mention-rules.ts';
import type { KnownField } from '../vocabulary/spellings.ts';
import { contentRows, goalRows, inheritableRows, printSection } from './print-container.ts';
import { suppressionFields } from './print-event.ts';
import { mentionField, type PrintContext, piecesOf, textField, textFields, wordOf } from './print-fields.ts';
import { indent, type Rows } from './rows.ts';
import { readsAsPieces, writeInline } from './write-list.ts';
import { writeHead } from './write-text.ts';

/** The roadmap's line with its fields, its events, and its sections. */
export function printRoadmap(roadmap: Roadmap, context: PrintContext): Rows {
  const { name, title } = roadmap;
  return [
    ...writeHead(wordOf('roadmap', context), { name, title }).split('\n'),
    ...indent(headerRows(roadmap, context)),
    ...contentRows(roadmap, context),
    ...roadmap.sections.flatMap((section) => ['', ...printSection(section, context)]),
  ];
}

/** The municipality as its line mentions it: one that is declared by its name, whose words are its title. */
function municipalityOf({ municipality, declarations }: Roadmap): Mention | undefined {
  if (municipality === undefined || municipality.trim() === '') return undefined;
  const declared = declarations.find(({ kind, title }) => kind === 'municipality' && title === municipality);
  return declared === undefined
    ? { kind: 'text', text: municipality }
    : { kind: 'declared', handle: declared.name ?? declared.title, title: declared.title };
}

function headerRows(roadmap: Roadmap, context: PrintContext): Rows {
  const { template, numbering, orientation, rubric } = roadmap;
  return [
    ...mentionField('homeMunicipality', municipalityOf(roadmap), context),
    ...textField('region', roadmap.region, context),
    ...textField('period', roadmap.period?.text, context),
    ...textField('rationale', roadmap.rationale, context),
    ...goalRows(roadmap, context),
    ...inheritableRows(roadmap, context),
    ...textField('annex', roadmap.annex, context),
    ...textField('approved', roadmap.approval?.text, context),
    ...textField('position', roadmap.position, context),
    ...textField('signature', roadmap.signature, context),
    ...textField('date', roadmap.date?.text, context),
    ...signatoryRows('approver', roadmap.approvers, context),
    ...signatoryRows('agreed', roadmap.agreements, context),
    ...textField('template', template && templateText(template, context), context),
    ...textFields(
      'column',
      roadmap.columns.map((column) => `${columnName(column)} ${column.header}`),
      context,
    ),
    ...textField('numbering', numbering && numberingWords[numbering], context),
    ...textField('label', roadmap.label, context),
    ...textField('orientation', orientation && orientationWords[orientation], context),
    ...answerField('columnNumbers', roadmap.numbersColumns, context),
    ...answerField('schoolList', roadmap.listsSchools, context),
    ...textFields('note', roadmap.notes, context),
    ...textFields('abbreviations', roadmap.abbreviations, context),
    ...signatoryRows('signed', roadmap.signatories, context),
    ...textField('prepared', roadmap.preparedBy, context),
    ...textField('rubric', rubric && rubricText(rubric), context),
    ...suppressionFields(roadmap.suppressions, context),
  ];
}

function columnName(column: Column): string {
  return column.key === 'own' ? column.field : columnWords[column.key].name;
}

/** Each official with what is his below. */
function signatoryRows(
  keyword: 'approver' | 'agreed' | 'signed',
  signatories: readonly Signatory[],
  context: PrintContext,
): Rows {
  return signatories.flatMap(({ text, signature, date }) => [
    ...textField(keyword, text, context),
    ...indent([...textField('signature', signature, context), ...textField('date', date?.text, context)]),
  ]);
}

function answerField(keyword: KnownField, answer: boolean | undefined, context: PrintContext): Rows {
  return textField(keyword, answer === undefined ? undefined : answerWords[answer ? 'yes' : 'no'], context);
}

/** «типовой», or «по исполнителям моуо, ммс»; bodies whose quotes would run into each other stand in rows of their own. */
function templateText({ name, bodies }: TemplateChoice, context: PrintContext): string {
  if (bodies.length === 0) return name;
  const pieces = piecesOf(bodies, mentionRules.bodies, context);
  const inline = writeInline(pieces);
  const written = readsAsPieces(inline, pieces) ? inline : pieces.map((piece) => writeInline([piece])).join('\n');
  return `${name} ${written}`;
}

/** An id that ends with a comma needs another one before its version. */
function rubricText({ id, version }: RubricChoice): string {
  if (version === undefined) return id;
  return `${id}${id.endsWith(',') ? ',' : ''} версия ${version}`;
}
