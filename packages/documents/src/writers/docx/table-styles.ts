import { BorderStyle, BuilderElement, StringValueElement, TableProperties, WidthType, type XmlComponent } from 'docx';
import { cellMargin } from '../../typesetting/flow-look.ts';
import { cellIndents } from '../../typesetting/measure-table.ts';
import { twipsOfPoints } from './measure.ts';

/** The Word style of tables. */
export const tableStyleId = 'TableGrid';

const line = { style: BorderStyle.SINGLE, size: 4, space: 0, color: 'auto' };
const borders = { top: line, left: line, bottom: line, right: line, insideHorizontal: line, insideVertical: line };

/** Lines and margins of all cells, said once. The library has options for paragraph and character styles only. */
export function tableStyles(tableSize: number): readonly XmlComponent[] {
  const side = twipsOfPoints((cellIndents.padding / 2) * tableSize);
  const margins = { top: twipsOfPoints(cellMargin), left: side, bottom: twipsOfPoints(cellMargin), right: side };
  return [
    new BuilderElement<{ type: string; id: string; default: string }>({
      name: 'w:style',
      attributes: {
        type: { key: 'w:type', value: 'table' },
        default: { key: 'w:default', value: '1' },
        id: { key: 'w:styleId', value: 'TableNormal' },
      },
      children: [
        new StringValueElement('w:name', 'Normal Table'),
        new TableProperties({ indent: { size: 0, type: WidthType.DXA }, cellMargin: margins }),
      ],
    }),
    new BuilderElement<{ type: string; id: string }>({
      name: 'w:style',
      attributes: { type: { key: 'w:type', value: 'table' }, id: { key: 'w:styleId', value: tableStyleId } },
      children: [
        new StringValueElement('w:name', 'Table Grid'),
        new StringValueElement('w:basedOn', 'TableNormal'),
        new TableProperties({ borders }),
      ],
    }),
  ];
}
