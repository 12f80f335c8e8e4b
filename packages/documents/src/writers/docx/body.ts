import { assertNever } from '@dorkarta/core';
import type { IContext } from 'docx';
import type { PageSetup } from '../../document/table-document.ts';
import { tableBreaks } from '../../typesetting/page-breaks.ts';
import type { TypesetDocument } from '../../typesetting/typeset.ts';
import { wordBar } from './bar.ts';
import { wordBarChart } from './bar-chart.ts';
import type { Writes } from './elements.ts';
import { wordHeatMap } from './heat-map.ts';
import { type ParagraphSetting, wordParagraphs } from './paragraphs.ts';
import { wordSideBySide } from './side-by-side.ts';
import { wordTable } from './tables.ts';

/** The XML of what a document says, stretch by stretch, made while it is gone through: long tables take little memory so. */
export function* bodyOf(document: TypesetDocument, setting: ParagraphSetting, context: IContext): Generator<string> {
  const { blocks, page } = document;
  const body = { page, breaks: tableBreaks(document), setting };
  for (const block of blocks) {
    for (const writes of blockWrites(block, body)) yield writes(context);
  }
}

interface BodySetting {
  readonly page: PageSetup;
  readonly breaks: ReturnType<typeof tableBreaks>;
  readonly setting: ParagraphSetting;
}

function blockWrites(
  block: TypesetDocument['blocks'][number],
  { page, breaks, setting }: BodySetting,
): readonly Writes[] {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return wordParagraphs(block, setting);
    case 'table':
      return wordTable(block, breaks.get(block), setting);
    case 'bar':
      return wordBar(block, page);
    case 'bar-chart':
      return wordBarChart(block, page);
    case 'heat-map':
      return wordHeatMap(block, page);
    case 'side-by-side':
      return wordSideBySide(block, page, setting);
    default:
      return assertNever(block);
  }
}
