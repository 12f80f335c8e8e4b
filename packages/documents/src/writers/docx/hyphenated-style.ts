import { type IParagraphStyleOptions, type IXmlableObject, StyleForParagraph, type XmlComponent } from 'docx';
import { componentWrites, Deferred, element } from './elements.ts';

/** A style that says nothing else of its paragraphs than whether their words are hyphenated: the library has no option for it. */
export function hyphenatedStyle(options: Omit<IParagraphStyleOptions, 'paragraph'>, hyphenates: boolean): XmlComponent {
  const style = componentWrites(new StyleForParagraph(options));
  return new Deferred('w:style', (context) => {
    const parts = style(context)['w:style'];
    const all: readonly IXmlableObject[] = Array.isArray(parts) ? parts : [];
    const ofParagraph = element('w:pPr', [suppression(!hyphenates)]);
    const ofLetters = all.filter((part) => 'w:rPr' in part);
    return { 'w:style': [...all.filter((part) => !('w:rPr' in part)), ofParagraph, ...ofLetters] };
  });
}

function suppression(suppresses: boolean): IXmlableObject {
  return { 'w:suppressAutoHyphens': { _attr: { 'w:val': suppresses ? '1' : '0' } } };
}
