import type { SourceBlock, SourceDocument } from '@dorkarta/core/recognising';
import type { XmlElement } from '../xml-tree.ts';
import { htmlTree } from './html-tree.ts';
import { cellsOf, laysOut, readHtmlTable } from './read-html-table.ts';
import { cssOf, type HtmlParts, readWords } from './read-words.ts';

/** Reads a page, or the part of one that a clipboard holds, into paragraphs and the grids of tables. Throws where it is hostile. */
export function readHtml(text: string): SourceDocument {
  const { root, boldClasses } = htmlTree(withoutHeader(text));
  const met = { corrections: 0, hiddenRows: 0 };
  const parts: HtmlParts = { boldClasses, notes: notesIn(root), met };
  const blocks: SourceBlock[] = [];
  readBlocks(root, blocks, parts);
  return {
    blocks,
    comments: elementsOf(root, 'comment').map(wordsIn),
    remarks: [
      ...(met.corrections > 0 ? ['удалённое в режиме исправлений не перенесено'] : []),
      ...(met.hiddenRows > 0 ? [`скрытые строки прочитаны (${met.hiddenRows})`] : []),
    ],
  };
}

/** Windows puts a header of its own before the page. */
function withoutHeader(text: string): string {
  return /^\s*Version:\d/.test(text) ? text.slice(Math.max(0, text.indexOf('<'))) : text;
}

function readBlocks(element: XmlElement, blocks: SourceBlock[], parts: HtmlParts): void {
  readWords(
    element,
    {
      line: (line) => blocks.push({ is: 'paragraph', ...line }),
      note: (text) => blocks.push({ is: 'paragraph', text }),
      table: (table) => {
        if (laysOut(table)) for (const cell of cellsOf(table)) readBlocks(cell, blocks, parts);
        else {
          const number = blocks.filter(({ is }) => is === 'table').length + 1;
          for (const child of table.children)
            if (typeof child !== 'string' && child.name === 'caption') readBlocks(child, blocks, parts);
          blocks.push(readHtmlTable(table, `таблица ${number}`, parts));
        }
      },
    },
    parts,
  );
}

/** Word writes notes and remarks below the page, as elements of its own kinds. */
function notesIn(root: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    [...elementsOf(root, 'footnote'), ...elementsOf(root, 'endnote')].map((element) => [
      element.attributes.id ?? '',
      wordsIn(element),
    ]),
  );
}

function* elementsBelow(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elementsBelow(child);
  }
}

function elementsOf(root: XmlElement, kind: string): readonly XmlElement[] {
  const kindOf = /mso-element\s?:\s?([a-z-]+)/i;
  return [...elementsBelow(root)].filter((element) => kindOf.exec(cssOf(element))?.[1] === kind);
}

function wordsIn(element: XmlElement): string {
  const lines: string[] = [];
  const nothing = {
    boldClasses: new Set<string>(),
    notes: new Map<string, string>(),
    met: { corrections: 0, hiddenRows: 0 },
  };
  readWords(element, { line: ({ text }) => lines.push(text), note: () => undefined, table: () => undefined }, nothing);
  return lines.join(' ');
}
