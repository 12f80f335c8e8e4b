import { BuilderElement, type IContext, type IXmlableObject, XmlComponent } from 'docx';

/** An element of WordprocessingML without attributes. */
export function element(name: string, children: readonly XmlComponent[]): XmlComponent {
  return new BuilderElement({ name, children });
}

/** A component that never changes, prepared for writing once for all its places: thousands of cells share a few. */
class Shared extends XmlComponent {
  readonly #component: XmlComponent;
  #written: IXmlableObject | undefined;

  constructor(component: XmlComponent) {
    super('shared');
    this.#component = component;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.#written ??= this.#component.prepForXml(context);
    return this.#written;
  }
}

/** Gives the same component for the same key; the first call makes it. */
export type ShareByKey = (key: string, make: () => XmlComponent) => XmlComponent;

export function shareByKey(): ShareByKey {
  const shared = new Map<string, Shared>();
  return (key, make) => {
    const component = shared.get(key) ?? new Shared(make());
    shared.set(key, component);
    return component;
  };
}

/** A component that is made when it is written and forgotten at once, so that long tables take little memory. */
export class Deferred extends XmlComponent {
  readonly #make: () => XmlComponent;

  constructor(make: () => XmlComponent) {
    super('deferred');
    this.#make = make;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.#make().prepForXml(context);
  }
}
