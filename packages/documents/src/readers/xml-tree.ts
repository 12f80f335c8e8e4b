import { Parser } from 'htmlparser2';
import { HostileFile } from './open-archive.ts';

/** An element of an XML part: names without their namespaces' prefixes, texts as children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** An element while what stands in it is read. */
interface OpenElement extends Pick<XmlElement, 'name' | 'attributes'> {
  /** Where what stands in it begins among all that was read and stands in no closed element yet. */
  readonly from: number;
}

/** What stands in an element without content: a large part has hundreds of thousands of them. */
const none: readonly XmlNode[] = [];

const deepest = 256;
const mostAttributes = 1000;
/** How many cells a document may have: a roadmap has hundreds. */
export const mostCells = 200_000;
/** Where a cell of a table or a sheet begins. */
const cellStart = /<(?:\w+:)?t?c[\s/>]/g;

/** Names of drawings' own text (`a:t`), which must not be taken for the document's. */
const drawing = /^(?:a|dgm|c|m):/;

/**
 * The tree of an XML part, but for elements of some names where nothing stands in them: half of a real document says how it looks.
 * Whatever declares a DOCTYPE or is nested without end is refused; what is not well formed throws.
 */
export function xmlTree(part: Uint8Array, passedOver: ReadonlySet<string> = new Set()): XmlElement {
  const text = decoded(part);
  if (/<!doctype/i.test(text)) throw new HostileFile('doctype');
  if (hasTooManyCells(text)) throw new HostileFile('too-many-cells');
  const open: OpenElement[] = [];
  const nodes: XmlNode[] = [];
  const localOf = rememberedNames();
  let [attributesOfTag, tags, endOfOpening] = [0, 0, 0];
  const add = (words: string): void => {
    const last = nodes.length > (open.at(-1)?.from ?? 0) ? nodes.at(-1) : undefined;
    if (typeof last === 'string') nodes[nodes.length - 1] = last + words;
    else nodes.push(words);
  };
  const close = ({ name, attributes, from }: OpenElement): void => {
    if (from === nodes.length) {
      if (!passedOver.has(name)) nodes.push({ name, attributes, children: none });
    } else {
      // A list of its own size: one that grows has room for many more than an element usually holds.
      const children = nodes.slice(from);
      while (nodes.length > from + 1) nodes.pop();
      nodes[from] = { name, attributes, children };
    }
  };
  const parser = new Parser(
    {
      onopentagname: () => {
        attributesOfTag = 0;
      },
      onattribute: (_, __, quote) => {
        attributesOfTag += 1;
        if (attributesOfTag > mostAttributes) throw new HostileFile('too-many-attributes');
        if (quote == null || !standsAlone(text, parser.startIndex)) throw notWellFormed();
      },
      onopentag: (name, attributes) => {
        if (open.length >= deepest) throw new HostileFile('too-deep');
        open.push({ name: localOf(name), attributes: localAttributes(attributes, localOf), from: nodes.length });
        tags += 1;
        endOfOpening = parser.endIndex;
      },
      onclosetag: (_, isImplied) => {
        // A tag that closes its element itself is told of as one that is implied, at the place of its opening.
        if (isImplied && parser.endIndex !== endOfOpening) throw notWellFormed();
        if (!isImplied) tags += 1;
        const closed = open.pop();
        if (closed !== undefined) close(closed);
      },
      ontext: add,
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (!isDocument(nodes) || !isTold(text, tags)) throw notWellFormed();
  return { name: '', attributes: nothing, children: nodes };
}

function notWellFormed(): Error {
  return new Error('The part is not well-formed XML');
}

/** Whether an attribute has spaces before it, and nothing but what belongs to its tag before them. */
function standsAlone(text: string, start: number): boolean {
  let at = start - 1;
  while (isSpace(text.charCodeAt(at))) at -= 1;
  return at < start - 1 && text[at] !== '/';
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Whether there is one element, and no words around it. */
function isDocument(nodes: readonly XmlNode[]): boolean {
  const elements = nodes.filter((child) => typeof child !== 'string');
  return elements.length === 1 && nodes.every((child) => typeof child !== 'string' || child.trim() === '');
}

/** What may hold any sign: comments, sections of data, instructions. */
const beginnings = /<!--|<!\[CDATA\[|<\?/g;
const ends: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

/** A text without what may hold any sign; undefined where that has no end. */
function withoutSections(text: string): string | undefined {
  const parts: string[] = [];
  let from = 0;
  beginnings.lastIndex = 0;
  for (let found = beginnings.exec(text); found !== null; found = beginnings.exec(text)) {
    const end = ends[found[0]] ?? '';
    const at = text.indexOf(end, beginnings.lastIndex);
    if (at < 0) return undefined;
    parts.push(text.slice(from, found.index));
    from = at + end.length;
    beginnings.lastIndex = from;
  }
  return [...parts, text.slice(from)].join('');
}

const looseAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** The parser passes over what it cannot make sense of: each `<` must begin one of the tags that it told of, each `&` an entity. */
function isTold(text: string, tags: number): boolean {
  const signs = withoutSections(text);
  if (signs === undefined) return false;
  let begun = 0;
  for (let at = signs.indexOf('<'); at >= 0; at = signs.indexOf('<', at + 1)) begun += 1;
  return begun === tags && !looseAmpersand.test(signs);
}

/** Cells are counted before anything is made of them: that takes no time. */
function hasTooManyCells(text: string): boolean {
  cellStart.lastIndex = 0;
  let cells = 0;
  while (cells <= mostCells && cellStart.test(text)) cells += 1;
  return cells > mostCells;
}

const wholeName = /^[\p{L}_:][\p{L}\p{M}\p{N}_:.·-]*$/u;

function localName(name: string): string {
  if (!wholeName.test(name)) throw notWellFormed();
  return drawing.test(name) ? name : name.slice(name.indexOf(':') + 1);
}

/** The few names of a part, without their prefixes, each looked at once. */
function rememberedNames(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name) ?? localName(name);
    known.set(name, found);
    return found;
  };
}

const nothing: Readonly<Record<string, string>> = {};

function localAttributes(
  attributes: Readonly<Record<string, unknown>>,
  localOf: (name: string) => string,
): Readonly<Record<string, string>> {
  let local: Record<string, string> | undefined;
  for (const name in attributes) {
    local ??= {};
    local[localOf(name)] = String(attributes[name]);
  }
  return local ?? nothing;
}

function decoded(part: Uint8Array): string {
  const [first, second] = part;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(part);
}

/** The elements directly in one, of a name where one is asked for. */
export function elementsIn(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element of a name directly in one. */
export function elementIn(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** The element at the end of a path of names. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => elementIn(found, name), element);
}

/** Whether an element switches something on or off by an element of its own; undefined where it says nothing of it. */
export function switchIn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = elementIn(element, name);
  return found === undefined ? undefined : found.attributes.val !== '0' && found.attributes.val !== 'false';
}

/** All text in an element. */
export function textIn(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
