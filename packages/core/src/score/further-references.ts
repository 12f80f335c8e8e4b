import { lazily } from '../text/lazily.ts';
import { numberList } from '../text/number-list.ts';

/** «№ 2» stands before «№ 10», and «1.2» before «1.10». */
const byNumber = lazily(() => new Intl.Collator('ru', { numeric: true }));

/**
 * Which more there are behind those that are told, in the order of their numbers, and how many of them have no number or
 * are not listed: «№ 9, 11–15», «№ 9, 11 и ещё 3», «3». Nothing where there are none.
 */
export function furtherReferences(
  references: readonly { readonly number: string | null }[],
  unlisted = 0,
): string | undefined {
  const numbers = references.flatMap(({ number }) => (number === null ? [] : [number.replace(/^№ /, '')]));
  const told = numberList(numbers.toSorted(byNumber().compare));
  const rest = references.length - numbers.length + told.rest + unlisted;
  if (numbers.length === 0) return rest === 0 ? undefined : String(rest);
  return `№ ${told.text}${rest === 0 ? '' : ` и ещё ${rest}`}`;
}
