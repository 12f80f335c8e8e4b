import { FileChild, type IContext, type IXmlableObject, TextRun, type XmlComponent } from 'docx';

/**
 * What becomes of a part of a document when it is written: the plain object that the library makes its text of.
 * Thousands of cells are made so, since a component of the library is made and prepared in many steps of its own.
 */
export type Writes = (context: IContext) => IXmlableObject;

/** An element of WordprocessingML without attributes; it has the children that the library's components come to. */
export function element(name: string, children: readonly IXmlableObject[]): IXmlableObject {
  return { [name]: children.length > 0 ? children : {} };
}

/** Gives what a component comes to, for the same key the same; the first call makes it. */
export type ShareByKey = (key: string, make: () => XmlComponent) => Writes;

/** Components that never change are prepared for writing once for all their places: thousands of cells share a few. */
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

function once(component: XmlComponent): Writes {
  let written: IXmlableObject | undefined;
  return (context) => {
    written ??= componentWrites(component)(context);
    return written;
  };
}

/** What a component of the library comes to. */
export function componentWrites(component: XmlComponent): Writes {
  return (context) => component.prepForXml(context) ?? {};
}

/** A part of the body that is made when it is written and forgotten at once, so that long tables take little memory. */
export class Deferred extends FileChild {
  readonly #writes: Writes;

  /** The library asks by the name of the element what may stand where. */
  constructor(name: string, writes: Writes) {
    super(name);
    this.#writes = writes;
  }

  override prepForXml(context: IContext): IXmlableObject {
    return this.#writes(context);
  }
}

/** A run for paragraphs of the library. */
export class DeferredRun extends TextRun {
  readonly #writes: Writes;

  constructor(writes: Writes) {
    super({});
    this.#writes = writes;
  }

  override prepForXml(context: IContext): IXmlableObject {
    return this.#writes(context);
  }
}
