import {
  approvalGap,
  approvalWidth,
  barHeight,
  bodyListIndent,
  lineEms,
  ownSizes,
  spaceBelowTable,
  spacings,
  textSize,
} from '../../typesetting/flow-look.ts';
import { cellIndents } from '../../typesetting/measure-table.ts';
import { nameShare } from '../../typesetting/signature-line.ts';
import type { TypesetDocument } from '../../typesetting/typeset.ts';

/**
 * The look of the page, on the screen and on paper; what bears the class `page` is the sheet. It keeps its width in any
 * window, since its columns are as wide as their words, and letters keep theirs at any scale.
 */
export function styleSheet({ page: { orientation, margins }, tableSize, blocks }: TypesetDocument): string {
  const { top, right, bottom, left } = margins;
  const pageWidth = orientation === 'landscape' ? 297 : 210;
  return `@page { size: A4 ${orientation}; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; @top-center { content: counter(page); } }
@page :first { @top-center { content: none; } }
.page { font: ${textSize}pt/${lineEms} "Times New Roman", "Liberation Serif", "PT Astra Serif", "PT Serif", serif; color: #000; background: #fff; box-sizing: border-box; width: ${pageWidth}mm; margin: 0 auto; padding: ${top}mm ${right}mm ${bottom}mm ${left}mm; text-rendering: geometricPrecision; }
p, h1, h2 { margin: 0; overflow-wrap: anywhere; }
h1, h2 { font-size: inherit; font-weight: bold; text-align: center; break-after: avoid; }
h1 { ${marginOf('title')} }
h2 { ${marginOf('table-title')} }
h1.starts-page { break-before: page; margin-top: 2em; }
.bar { margin: 6pt 0; font-size: ${ownSizes.note}pt; }
.bar svg { display: block; width: 100%; height: ${barHeight}pt; margin: 3pt 0; }
.bar ul { display: flex; flex-wrap: wrap; gap: 0 1.5em; margin: 0; padding: 0; list-style: none; }
.bar li svg { display: inline-block; width: 0.7em; height: 0.7em; margin: 0 0.3em 0 0; }
.approval { margin-left: max(100% - ${approvalWidth}mm, 50% + ${approvalGap / 2}mm); }
.side-by-side { display: flex; justify-content: space-between; gap: ${approvalGap}mm; }
.side-by-side > div { width: ${approvalWidth}mm; }
.approval:empty, .approval-aside:empty { min-height: 1em; }
.note { ${marginOf('note')} font-size: ${ownSizes.note}pt; }
.signature { ${marginOf('signature')} }
.small { ${marginOf('small')} font-size: ${ownSizes.small}pt; }
.subtitle { text-align: center; ${marginOf('subtitle')} }
.body { text-indent: 12.5mm; text-align: justify; ${marginOf('body')} }
.body-list { margin: 0 0 6pt; padding-left: ${bodyListIndent}mm; text-align: justify; }
ul { list-style-type: "–  "; }
table { border-collapse: collapse; table-layout: fixed; width: calc(100% - 1px); font-size: ${tableSize}pt; margin-top: 6pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tr.tall { break-inside: auto; }
th, td { border: 1px solid #000; padding: 1mm ${cellIndents.padding / 2}em; vertical-align: top; overflow-wrap: anywhere; }
th { vertical-align: middle; }
.whole { white-space: nowrap; }
${blocks.some(isHyphenated) ? hyphenRules : ''}.cell-list { margin: 0; padding-left: ${cellIndents.list}em; }
.cell-item { padding-left: ${cellIndents.item}em; text-indent: -${cellIndents.item}em; }
.column-numbers td, .cell-centered, .section, .subsection { text-align: center; }
p.section, p.subsection { font-weight: bold; }
p.subsection { font-style: italic; }
tr.section, tr.subsection, tr.goal { break-after: avoid; }
tr.loose { break-after: auto; }
tr.total { break-before: avoid; }
@media print { .page { margin: 0; padding: 0; width: auto; } a { color: inherit; } }
${blocks.some(leadsOrIsChart) ? noteRules : ''}${blocks.some(isBelowTable) ? `table + .body { margin-top: ${spaceBelowTable}pt; }\n` : ''}${blocks.some(isSignature) ? signatureRules : ''}`;
}

/** Hyphens are marks as well: the browser puts a sign there, and who copies the word gets none. */
const hyphenRules = `.hyphenated { hyphens: auto; }
.hyphen::after { content: "\\ad"; }
`;

/** Who signs, the line for it and the name, each in its column, level with the last row of who signs. */
const signatureRules = `.signature { break-inside: avoid; display: grid; grid-template-columns: 1fr auto ${nameShare * 100}%; align-items: end; column-gap: 3mm; }
.signature > :nth-child(3) { text-align: right; }
.signature > .below { grid-column: 1 / -1; }
`;

/** The look of what few documents have: charts, and what leads to what follows. */
const noteRules = `.leads { break-after: avoid; }
.chart { margin: 6pt 0; font-size: ${ownSizes.note}pt; break-inside: avoid; }
.chart svg { display: block; height: auto; max-width: 100%; margin: 3pt 0; }
.chart .legend { display: flex; flex-wrap: wrap; gap: 0 1.5em; margin: 0; padding: 0; list-style: none; font-size: ${ownSizes.small}pt; }
.chart .legend svg { display: inline-block; margin: 0 0.4em 0 0; vertical-align: text-bottom; }
`;

function leadsOrIsChart(block: TypesetDocument['blocks'][number]): boolean {
  return ('leads' in block && block.leads === true) || block.type === 'bar-chart' || block.type === 'heat-map';
}

function isHyphenated(block: TypesetDocument['blocks'][number]): boolean {
  return block.type === 'table' && block.setting.hyphenates;
}

function isBelowTable(block: TypesetDocument['blocks'][number]): boolean {
  return block.type === 'paragraph' && block.isBelowTable === true;
}

function isSignature(block: TypesetDocument['blocks'][number]): boolean {
  return block.type === 'paragraph' && block.style === 'signature';
}

function marginOf(style: keyof typeof spacings): string {
  const { before, after } = spacings[style];
  return `margin: ${before}pt 0 ${after}pt;`;
}
