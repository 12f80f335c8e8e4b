import { cellIndents } from '../../typesetting/measure-table.ts';
import type { TypesetDocument } from '../../typesetting/typeset.ts';

/** The look of the page, on the screen and on paper; what bears the class `page` is the sheet. */
export function styleSheet({ page: { orientation, margins }, tableSize }: TypesetDocument): string {
  const { top, right, bottom, left } = margins;
  const pageWidth = orientation === 'landscape' ? 297 : 210;
  return `@page { size: A4 ${orientation}; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; @top-center { content: counter(page); } }
@page :first { @top-center { content: none; } }
.page { font: 14pt/1.15 "Times New Roman", "Liberation Serif", "PT Astra Serif", "PT Serif", serif; color: #000; background: #fff; max-width: ${pageWidth - left - right}mm; margin: ${top}mm auto; padding: 0 5mm; }
p, h1, h2 { margin: 0; overflow-wrap: anywhere; }
h1, h2 { font-size: inherit; font-weight: bold; text-align: center; break-after: avoid; }
h1 { margin: 12pt 0; }
h2 { margin: 18pt 0 6pt; }
.approval { margin-left: calc(100% - 95mm); }
.subtitle { text-align: center; margin-bottom: 12pt; }
.body { text-indent: 12.5mm; text-align: justify; margin-bottom: 6pt; }
.body-list { margin: 0 0 6pt; padding-left: 18.5mm; text-align: justify; }
ul { list-style-type: "–  "; }
table { border-collapse: collapse; table-layout: fixed; width: calc(100% - 1px); font-size: ${tableSize}pt; margin-top: 6pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #000; padding: 1mm ${cellIndents.padding / 2}em; vertical-align: top; overflow-wrap: anywhere; }
th { vertical-align: middle; }
.hyphenated { hyphens: auto; }
.cell-list { margin: 0; padding-left: ${cellIndents.list}em; }
.cell-item { padding-left: ${cellIndents.item}em; text-indent: -${cellIndents.item}em; }
.cell-centered, .section, .subsection { text-align: center; }
p.section, p.subsection { font-weight: bold; }
p.subsection { font-style: italic; }
tr.section, tr.subsection, tr.goal { break-after: avoid; }
@media print { .page { margin: 0; padding: 0; max-width: none; } a { color: inherit; } }
`;
}
