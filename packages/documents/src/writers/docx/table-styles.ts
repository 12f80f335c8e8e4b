import { BorderStyle, BuilderElement, StringValueElement, TableProperties, WidthType, type XmlComponent } from 'docx';

/** The Word style of tables. */
export const tableStyleId = 'TableGrid';

const margins = { top: 28, left: 85, bottom: 28, right: 85 };
const line = { style: BorderStyle.SINGLE, size: 4, space: 0, color: 'auto' };
const borders = { top: line, left: line, bottom: line, right: line, insideHorizontal: line, insideVertical: line };

/** Lines and margins of all cells, said once. The library has options for paragraph and character styles only. */
export function tableStyles(): readonly XmlComponent[] {
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
