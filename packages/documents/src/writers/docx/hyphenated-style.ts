import { type IContext, type IParagraphStyleOptions, type IXmlableObject, StyleForParagraph } from 'docx';

/** A style that says nothing else of its paragraphs than whether their words are hyphenated: the library has no option for it. */
export class HyphenatedStyle extends StyleForParagraph {
  readonly #hyphenates: boolean;

  constructor(options: Omit<IParagraphStyleOptions, 'paragraph'>, hyphenates: boolean) {
    super(options);
    this.#hyphenates = hyphenates;
  }

  override prepForXml(context: IContext): IXmlableObject {
    const parts = super.prepForXml(context)?.['w:style'];
    const all: readonly IXmlableObject[] = Array.isArray(parts) ? parts : [];
    const ofParagraph = { 'w:pPr': [suppression(!this.#hyphenates)] };
    const ofLetters = all.filter((part) => 'w:rPr' in part);
    return { 'w:style': [...all.filter((part) => !('w:rPr' in part)), ofParagraph, ...ofLetters] };
  }
}

function suppression(suppresses: boolean): IXmlableObject {
  return { 'w:suppressAutoHyphens': { _attr: { 'w:val': suppresses ? '1' : '0' } } };
}
