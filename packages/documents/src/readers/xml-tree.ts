import sax from 'sax';
import { HostileFile } from './open-archive.ts';

/** An element of an XML part: names without their namespaces' prefixes, texts as children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** An element while what stands in it is read. */
interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

const deepest = 256;
/** Of tables: a roadmap has hundreds. */
const mostCells = 200_000;
const cellNames: ReadonlySet<string> = new Set(['tc', 'c']);

/** Names of drawings' own text (`a:t`), which must not be taken for the document's. */
const drawing = /^(?:a|dgm|c|m):/;

/** The tree of an XML part. Whatever declares a DOCTYPE or is nested without end is refused; what is not well formed throws. */
export function xmlTree(part: Uint8Array): XmlElement {
  const parser = sax.parser(true);
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  let cells = 0;
  const add = (node: XmlNode): void => {
    open.at(-1)?.children.push(node);
  };
  parser.ondoctype = () => {
    throw new HostileFile('doctype');
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    if (open.length > deepest) throw new HostileFile('too-deep');
    if (cellNames.has(localName(name))) cells += 1;
    if (cells > mostCells) throw new HostileFile('too-many-cells');
    const element: OpenElement = { name: localName(name), attributes: localAttributes(attributes), children: [] };
    add(element);
    open.push(element);
  };
  parser.onclosetag = () => void open.pop();
  parser.ontext = add;
  parser.oncdata = add;
  parser.write(decoded(part)).close();
  return root;
}

function localName(name: string): string {
  return drawing.test(name) ? name : name.slice(name.indexOf(':') + 1);
}

function localAttributes(attributes: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.slice(name.indexOf(':') + 1), String(value)]),
  );
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
  return elementsIn(element, name)[0];
}

/** The element at the end of a path of names. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => elementIn(found, name), element);
}

/** All text in an element. */
export function textIn(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
