import {
  AlignmentType,
  DocumentDefaults,
  type IParagraphPropertiesOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  TabStopType,
  UnderlineType,
} from 'docx';
import type { List, PageSetup, ParagraphStyle } from '../../document/table-document.ts';
import { ownSizes, type Spacing, spacings, textSize } from '../../typesetting/flow-look.ts';
import { cellIndents } from '../../typesetting/measure-table.ts';
import { asideWidth } from '../../typesetting/page.ts';
import { signatureStops } from '../../typesetting/signature-line.ts';
import { HyphenatedStyle } from './hyphenated-style.ts';
import { textWidth, twips, twipsOfPoints } from './measure.ts';
import { listNumberings, listStyleIds } from './numbering.ts';
import { tableStyles } from './table-styles.ts';

/** The Word style of a kind of paragraph. */
export const paragraphStyleIds: Readonly<Record<ParagraphStyle, string>> = {
  approval: 'Approval',
  'approval-aside': 'ApprovalAside',
  title: 'Title',
  subtitle: 'Subtitle',
  body: 'BodyText',
  'table-title': 'TableTitle',
  'column-header': 'ColumnHeader',
  cell: 'Cell',
  'cell-centered': 'CellCentered',
  'cell-item': 'CellItem',
  section: 'SectionRow',
  subsection: 'SubsectionRow',
  goal: 'GoalRow',
  note: 'Note',
  signature: 'SignatureLine',
  small: 'Small',
};

/** The Word style of the page number. */
export const pageNumberStyleId = 'Header';

/** The Word style of links. */
export const linkStyleId = 'Hyperlink';

const font = 'Times New Roman';

/** Sizes of letters in half points. */
const bodySize = textSize * 2;
const pageNumberSize = 24;

/**
 * Times New Roman, 14 points in the text, and in the tables as large as they have room for. A document that hyphenates does
 * so in its tables alone.
 */
export function documentStyles(page: PageSetup, tableSize: number, hyphenates: boolean): IStylesOptions {
  return {
    importedStyles: [
      documentDefaults(),
      ...tableStyles(tableSize),
      ...(hyphenates ? [new HyphenatedStyle(normalStyle, false), new HyphenatedStyle(cellStyle(tableSize), true)] : []),
    ],
    paragraphStyles: [
      ...(hyphenates ? [] : [normalStyle]),
      ...textStyles(page),
      ...(hyphenates ? [] : [cellStyle(tableSize)]),
      ...cellStyles(tableSize),
      ...listStyles,
    ],
    characterStyles: [
      { id: linkStyleId, name: 'Hyperlink', run: { color: '0563C1', underline: { type: UnderlineType.SINGLE } } },
    ],
  };
}

function documentDefaults(): DocumentDefaults {
  return new DocumentDefaults({
    run: { font, size: bodySize, language: { value: 'ru-RU', eastAsia: 'ru-RU', bidirectional: 'ar-SA' } },
    paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  });
}

const own = { basedOn: 'Normal', quickFormat: true } as const;
const ofCell = { basedOn: paragraphStyleIds.cell, quickFormat: true } as const;
const centered = AlignmentType.CENTER;
const justified = AlignmentType.BOTH;

/** What all other styles are based on. */
const normalStyle = { id: 'Normal', name: 'Normal', quickFormat: true } as const;

/** What all styles of cells are based on. */
function cellStyle(tableSize: number): Omit<IParagraphStyleOptions, 'paragraph'> {
  return { ...own, id: paragraphStyleIds.cell, name: 'ДК: ячейка', run: { size: tableSize * 2 } };
}

/** Built-in styles bear Word's own names, so that it shows them in the user's language; ours have Russian ones. */
function textStyles(page: PageSetup): readonly IParagraphStyleOptions[] {
  return [
    {
      ...own,
      id: paragraphStyleIds.approval,
      name: 'ДК: утверждение',
      paragraph: { indent: { left: textWidth(page) - twipsOfPoints(asideWidth(page)) } },
    },
    { ...own, id: paragraphStyleIds['approval-aside'], name: 'ДК: гриф' },
    {
      ...own,
      id: paragraphStyleIds.note,
      name: 'ДК: примечание',
      paragraph: { spacing: spacing(spacings.note) },
      run: { size: ownSizes.note * 2 },
    },
    {
      ...own,
      id: paragraphStyleIds.signature,
      name: 'ДК: подпись',
      paragraph: signatureParagraph(page),
    },
    {
      ...own,
      id: paragraphStyleIds.small,
      name: 'ДК: составитель',
      paragraph: { spacing: spacing(spacings.small) },
      run: { size: ownSizes.small * 2 },
    },
    {
      ...own,
      id: paragraphStyleIds.title,
      name: 'Title',
      paragraph: { keepNext: true, spacing: spacing(spacings.title), alignment: centered },
      run: { bold: true },
    },
    {
      ...own,
      id: paragraphStyleIds.subtitle,
      name: 'Subtitle',
      paragraph: { keepNext: true, spacing: spacing(spacings.subtitle), alignment: centered },
    },
    {
      ...own,
      id: paragraphStyleIds.body,
      name: 'Body Text',
      paragraph: { spacing: spacing(spacings.body), indent: { firstLine: twips(12.5) }, alignment: justified },
    },
    {
      ...own,
      id: paragraphStyleIds['table-title'],
      name: 'ДК: название таблицы',
      paragraph: { keepNext: true, spacing: spacing(spacings['table-title']), alignment: centered },
      run: { bold: true },
    },
    {
      ...own,
      id: pageNumberStyleId,
      name: 'header',
      paragraph: { alignment: centered },
      run: { size: pageNumberSize },
    },
  ];
}

/** The line for the signature begins in one column, and the names end in another. */
function signatureParagraph(page: PageSetup): IParagraphPropertiesOptions {
  const { line, name } = signatureStops(page);
  return {
    keepLines: true,
    spacing: spacing(spacings.signature),
    tabStops: [
      { type: TabStopType.LEFT, position: twipsOfPoints(line) },
      { type: TabStopType.RIGHT, position: twipsOfPoints(name) },
    ],
  };
}

function cellStyles(tableSize: number): readonly IParagraphStyleOptions[] {
  const hanging = twipsOfPoints(cellIndents.item * tableSize);
  return [
    {
      ...ofCell,
      id: paragraphStyleIds['cell-item'],
      name: 'ДК: строка ячейки',
      paragraph: { indent: { left: hanging, hanging } },
    },
    {
      ...ofCell,
      id: paragraphStyleIds['cell-centered'],
      name: 'ДК: ячейка по центру',
      paragraph: { alignment: centered },
    },
    {
      ...ofCell,
      id: paragraphStyleIds['column-header'],
      name: 'ДК: шапка таблицы',
      paragraph: { keepNext: true, alignment: centered },
      run: { bold: true },
    },
    {
      ...ofCell,
      id: paragraphStyleIds.section,
      name: 'ДК: раздел',
      paragraph: { keepNext: true, alignment: centered, outlineLevel: 0 },
      run: { bold: true },
    },
    {
      ...ofCell,
      id: paragraphStyleIds.subsection,
      name: 'ДК: подраздел',
      paragraph: { keepNext: true, alignment: centered, outlineLevel: 1 },
      run: { bold: true, italics: true },
    },
    { ...ofCell, id: paragraphStyleIds.goal, name: 'ДК: цель', paragraph: { keepNext: true } },
  ];
}

const ofBodyList = { ...own, paragraph: { spacing: spacing({ before: 0, after: 3 }), alignment: justified } };

/** Bulleted paragraphs have their bullet from the style, numbered ones their number from the list that they are in. */
const listStyles: readonly IParagraphStyleOptions[] = [
  {
    ...ofBodyList,
    id: listStyleIds.body.bulleted,
    name: 'ДК: список',
    paragraph: { ...ofBodyList.paragraph, numbering: bullets('body') },
  },
  { ...ofBodyList, id: listStyleIds.body.numbered, name: 'ДК: нумерованный список' },
  { ...ofCell, id: listStyleIds.cell.bulleted, name: 'ДК: список в ячейке', paragraph: { numbering: bullets('cell') } },
  { ...ofCell, id: listStyleIds.cell.numbered, name: 'ДК: нумерованный список в ячейке' },
];

function bullets(place: List['style']): {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
} {
  return { reference: listNumberings[place].bulleted, level: 0, instance: 0 };
}

/** Points above and below a paragraph. */
function spacing({ before, after }: Spacing): { readonly before: number; readonly after: number } {
  return { before: before * 20, after: after * 20 };
}
