import { remember } from '../text/remember.ts';
import { wordsOf } from '../text/stem.ts';

/** Of what a fact tells, where its words say it: of all that there was so far, or of what came on top of it. */
export type FactScope = 'total' | 'addition';

const totalWords: ReadonlySet<string> = new Set(['всего', 'итого', 'итог', 'суммарно', 'совокупно']);
const additionWords: ReadonlySet<string> = new Set(['еще', 'дополнительно', 'плюс']);

/** The facts of earlier reports are asked of again with each report that goes on from them. */
const mostFacts = 10_000;

/** «Всего 4 семинара», «4 семинара нарастающим итогом», «4 с начала года» tell of all, «ещё 2 семинара», «+2» of more. */
export const factScope: (text: string) => FactScope | undefined = remember(readFactScope, mostFacts);

function readFactScope(text: string): FactScope | undefined {
  const words = wordsOf(text);
  const isOfBeginning = words.some((word, index) => word === 'начала' && words[index - 1] === 'с');
  if (isOfBeginning || words.some((word) => totalWords.has(word) || /^нарастающ/.test(word))) return 'total';
  return text.trim().startsWith('+') || words.some((word) => additionWords.has(word)) ? 'addition' : undefined;
}
