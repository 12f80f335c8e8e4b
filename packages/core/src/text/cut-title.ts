import { foldTitle } from './fold.ts';

/** Whether a text is the beginning of a title, in whole words and without the mark that says so. */
export function isBeginning(text: string, title: string): boolean {
  const [beginning, whole] = [foldTitle(text), foldTitle(title)];
  return beginning !== '' && whole.startsWith(beginning) && /^[^\p{L}\d]/u.test(whole.slice(beginning.length));
}

/** The folded beginning of a title that is cut short with «…»; undefined of one that is not, or that has nothing else. */
export function beginningOfCut(title: string): string | undefined {
  const folded = foldTitle(title);
  const mark = ['…', '...'].find((each) => folded.endsWith(each));
  const beginning = mark === undefined ? '' : folded.slice(0, -mark.length).trimEnd();
  return beginning === '' ? undefined : beginning;
}
