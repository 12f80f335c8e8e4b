import { Parser } from 'htmlparser2';
import { HostileFile } from '../open-archive.ts';
import { mostCells, type XmlElement, type XmlNode } from '../xml-tree.ts';

const deepest = 256;
const mostElements = 1_000_000;

/** What is never read: what programs say to each other. */
const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'template',
  'noscript',
  'iframe',
  'svg',
  'xml',
]);

/** A page as a tree, and the classes that its style sheet makes bold. */
export interface HtmlTree {
  readonly root: XmlElement;
  readonly boldClasses: ReadonlySet<string>;
}

/**
 * The tree of a page, of whatever program: comments, and what office programs hide in them, are not there. Nothing is run and
 * nothing is fetched; what is nested or goes on without end is refused.
 */
export function htmlTree(text: string): HtmlTree {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const boldClasses = new Set<string>();
  let [elements, cells, skipped] = [0, 0, 0];
  let sheet = '';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (open.length > deepest) throw new HostileFile('too-deep');
      elements += 1;
      if (name === 'td' || name === 'th') cells += 1;
      if (cells > mostCells || elements > mostElements) throw new HostileFile('too-many-cells');
      const element: OpenElement = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
      if (unread.has(name)) skipped += 1;
    },
    ontext: (data) => {
      const element = open.at(-1);
      if (skipped === 0) element?.children.push(data);
      else if (element?.name === 'style') sheet += data;
    },
    onclosetag: (name) => {
      open.pop();
      if (unread.has(name)) skipped -= 1;
      if (name !== 'style') return;
      for (const each of boldIn(sheet)) boldClasses.add(each);
      sheet = '';
    },
  });
  parser.end(text);
  return { root, boldClasses };
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/** Excel says in its style sheet alone which cells are bold. */
function boldIn(sheet: string): readonly string[] {
  return [...sheet.matchAll(/\.([\w-]{1,60})\s{0,4}\{([^{}]{0,4000})\}/g)].flatMap(([, name = '', rules = '']) =>
    /font-weight\s?:\s?(?:bold|[6-9]00)/i.test(rules) ? [name] : [],
  );
}
