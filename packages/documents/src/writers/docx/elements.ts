import { type IContext, type IXmlableObject, Paragraph, TextRun, type XmlComponent } from 'docx';
import { escapedXml } from '../xml.ts';

/**
 * What becomes of a part of a document when it is written: a stretch of its XML. Thousands of cells are made so, one after the
 * other: the library makes components of all, then objects, then one text, and holds each until the last is made.
 */
export type Writes = (context: IContext) => string;

/** An element of WordprocessingML. */
export function element(name: string, children: readonly string[]): string {
  const content = children.join('');
  return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`;
}

/** An element of these parts. */
export function elementWrites(name: string, parts: readonly Writes[]): Writes {
  return (context) =>
    element(
      name,
      parts.map((writes) => writes(context)),
    );
}

/** Gives what is made for a key, for the same key the same; the first call makes it. */
export type ShareByKey = (key: string, make: () => Writes) => Writes;

/** What never changes is written once for all its places: thousands of cells share a few properties. */
export function shareByKey(): ShareByKey {
  const shared = new Map<string, Writes>();
  return (key, make) => {
    const known = shared.get(key);
    if (known !== undefined) return known;
    const writes = once(make());
    shared.set(key, writes);
    return writes;
  };
}

/** Writes once what has several places. */
export function once(writes: Writes): Writes {
  let written: string | undefined;
  return (context) => {
    written ??= writes(context);
    return written;
  };
}

/** What a component of the library comes to. */
export function componentWrites(component: XmlComponent): Writes {
  return (context) => xmlOf(component.prepForXml(context) ?? {});
}

/** The first of the parts that a component of the library consists of: its properties, where they are no component of their own. */
export function firstPartWrites(component: XmlComponent): Writes {
  return (context) => {
    const [parts] = Object.values(component.prepForXml(context) ?? {});
    return Array.isArray(parts) ? xmlOf(parts[0]) : '';
  };
}

/** A component of the library with more parts than it knows of, which come behind its own; stretch by stretch. */
export function extendedWrites(component: XmlComponent, more: readonly Writes[]): readonly Writes[] {
  const whole = once(componentWrites(component));
  const ending: Writes = (context) => whole(context).slice(whole(context).lastIndexOf('</'));
  return [(context) => whole(context).slice(0, -ending(context).length), ...more, ending];
}

/** What is XML already, among the plain objects that the library's components come to. */
const verbatim = 'dorkarta:verbatim';

/** A paragraph for cells of the library. */
export class WrittenParagraph extends Paragraph {
  readonly #writes: Writes;

  constructor(writes: Writes) {
    super({});
    this.#writes = writes;
  }

  override prepForXml(context: IContext): IXmlableObject {
    return { [verbatim]: this.#writes(context) };
  }
}

/** A run for paragraphs of the library. */
export class WrittenRun extends TextRun {
  readonly #writes: Writes;

  constructor(writes: Writes) {
    super({});
    this.#writes = writes;
  }

  override prepForXml(context: IContext): IXmlableObject {
    return { [verbatim]: this.#writes(context) };
  }
}

/** The XML of a plain object, as the library writes it: its only key is the name, `_attr` are the attributes, the rest is content. */
function xmlOf(written: IXmlableObject): string {
  const [entry] = Object.entries(written);
  if (entry === undefined) return '';
  const [name, value] = entry as readonly [string, unknown];
  if (name === verbatim) return String(value);
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const attributes = parts.map(attributesOf).join('');
  const content = parts.map(contentOf).join('');
  const isEmpty = content === '' && !Array.isArray(value) && typeof value === 'object';
  return isEmpty ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function attributesOf(part: unknown): string {
  if (typeof part !== 'object' || part === null || !('_attr' in part)) return '';
  return Object.entries(part._attr as object)
    .map(([key, value]) => ` ${key}="${escapedXml(String(value))}"`)
    .join('');
}

function contentOf(part: unknown): string {
  if (typeof part !== 'object') return part === undefined ? '' : escapedXml(String(part));
  return part === null || '_attr' in part ? '' : xmlOf(part);
}
