import { titleOf } from '../text/title-of.ts';
import { readTitle, type TitleReading } from './reading/read-title.ts';

/** Nouns of doing, infinitives and short participles by how they end. */
const doing =
  /(?:ни[еяюй]|нием|ци[яюией]|цией|ти[еяю]|ть|ться|ти|тись|чь|[ае]но|[ае]ны|[ае]на|[аеи]т|[ую]т|[ую]тся|[аеи]тся|ство|ства|бота|боты|ботка|ботки|товка|товки|держка|верка|енка|енки|дача|зд|ды)$/iu;
/** Words of doing that say nothing of what is done. */
const empty = /^(?:мероприяти|событи|действи)/iu;

/** Whether a title says that something is done: «Одно», «Мероприятие 1», «Разное» do not. */
export function namesAction(title: string): boolean {
  return actionOf(readTitle(title));
}

/** {@link namesAction} of a title already read. */
export function actionOf({ title, words, hits }: TitleReading): boolean {
  if (hits.size > 0) return true;
  return words.some(({ start, end }) => {
    const word = titleOf(title).slice(start, end);
    return word.length > 4 && doing.test(word) && !empty.test(word);
  });
}
