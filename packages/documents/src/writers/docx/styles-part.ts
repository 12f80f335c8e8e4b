import type { PageSetup, ParagraphStyle } from '../../table-document.ts';
import { xmlDeclaration } from '../xml.ts';
import { contentWidth, twips } from './measure.ts';
import { wordprocessingNamespace } from './namespaces.ts';

/** The Word style of a kind of paragraph. */
export const paragraphStyleIds: Readonly<Record<ParagraphStyle, string>> = {
  approval: 'Approval',
  title: 'Title',
  subtitle: 'Subtitle',
  body: 'BodyText',
  'table-title': 'TableTitle',
  'column-header': 'ColumnHeader',
  cell: 'Cell',
  'cell-centered': 'CellCentered',
  section: 'SectionRow',
  subsection: 'SubsectionRow',
  goal: 'GoalRow',
};

interface StyleDefinition {
  readonly id: string;
  /** Word's own name for a built-in style, so that it is shown in the user's language; else a Russian name. */
  readonly name: string;
  readonly basedOn?: string;
  readonly custom: boolean;
  readonly paragraph: string;
  readonly run: string;
}

const bodySize = 14;
const cellSize = 12;

function definitions(page: PageSetup): readonly StyleDefinition[] {
  const builtIn = { basedOn: 'Normal', custom: false } as const;
  const own = { basedOn: 'Normal', custom: true } as const;
  const cell = { basedOn: 'Cell', custom: true } as const;
  const approvalIndent = contentWidth(page) - twips(95);
  return [
    { id: 'Normal', name: 'Normal', custom: false, paragraph: '', run: '' },
    { id: 'Approval', name: 'ДК: утверждение', ...own, paragraph: indent({ left: approvalIndent }), run: '' },
    { id: 'Title', name: 'Title', ...builtIn, paragraph: `<w:keepNext/>${spacing(12, 12)}${centered}`, run: bold },
    { id: 'Subtitle', name: 'Subtitle', ...builtIn, paragraph: `<w:keepNext/>${spacing(0, 12)}${centered}`, run: '' },
    {
      id: 'BodyText',
      name: 'Body Text',
      ...builtIn,
      paragraph: `${spacing(0, 6)}${indent({ firstLine: twips(12.5) })}${justified}`,
      run: '',
    },
    { id: 'BodyList', name: 'ДК: список', ...own, paragraph: `${spacing(0, 3)}${justified}`, run: '' },
    {
      id: 'TableTitle',
      name: 'ДК: название таблицы',
      ...own,
      paragraph: `<w:keepNext/>${spacing(18, 6)}${centered}`,
      run: bold,
    },
    { id: 'Cell', name: 'ДК: ячейка', ...own, paragraph: '', run: size(cellSize) },
    { id: 'CellCentered', name: 'ДК: ячейка по центру', ...cell, paragraph: centered, run: '' },
    { id: 'CellList', name: 'ДК: список в ячейке', ...cell, paragraph: '', run: '' },
    { id: 'ColumnHeader', name: 'ДК: шапка таблицы', ...cell, paragraph: `<w:keepNext/>${centered}`, run: bold },
    { id: 'SectionRow', name: 'ДК: раздел', ...cell, paragraph: `<w:keepNext/>${centered}${outline(0)}`, run: bold },
    {
      id: 'SubsectionRow',
      name: 'ДК: подраздел',
      ...cell,
      paragraph: `<w:keepNext/>${centered}${outline(1)}`,
      run: `${bold}<w:i/><w:iCs/>`,
    },
    { id: 'GoalRow', name: 'ДК: цель', ...cell, paragraph: '<w:keepNext/>', run: '' },
    { id: 'Header', name: 'header', ...builtIn, paragraph: centered, run: size(cellSize) },
  ];
}

const bold = '<w:b/><w:bCs/>';
const centered = '<w:jc w:val="center"/>';
const justified = '<w:jc w:val="both"/>';

function spacing(before: number, after: number): string {
  return `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`;
}

function indent({ left = 0, firstLine = 0 }: { readonly left?: number; readonly firstLine?: number }): string {
  return `<w:ind w:left="${left}" w:firstLine="${firstLine}"/>`;
}

function outline(level: number): string {
  return `<w:outlineLvl w:val="${level}"/>`;
}

function size(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}

function paragraphStyle(style: StyleDefinition): string {
  const attributes = `${style.custom ? ' w:customStyle="1"' : ''}${style.id === 'Normal' ? ' w:default="1"' : ''}`;
  const base = style.basedOn === undefined ? '' : `<w:basedOn w:val="${style.basedOn}"/>`;
  const paragraph = style.paragraph === '' ? '' : `<w:pPr>${style.paragraph}</w:pPr>`;
  const run = style.run === '' ? '' : `<w:rPr>${style.run}</w:rPr>`;
  return `<w:style w:type="paragraph"${attributes} w:styleId="${style.id}"><w:name w:val="${style.name}"/>${base}<w:qFormat/>${paragraph}${run}</w:style>`;
}

const font = 'Times New Roman';
const documentDefaults =
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/>` +
  `${size(bodySize)}<w:lang w:val="ru-RU" w:eastAsia="ru-RU" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';

const characterStyles =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>';

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
const tableStyles =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>' +
  `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders></w:tblPr></w:style>`;

/** `word/styles.xml`: Times New Roman, 14 points in the text and 12 in the table. */
export function stylesPart(page: PageSetup): string {
  const paragraphs = definitions(page).map(paragraphStyle).join('');
  return `${xmlDeclaration}<w:styles ${wordprocessingNamespace}>${documentDefaults}${paragraphs}${characterStyles}${tableStyles}</w:styles>`;
}
