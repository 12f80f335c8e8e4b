/**
 * Works on items with `width` of them under way at a time, and hands over the results one by one in the items' order.
 * While one is done by a thread, others are done by others.
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item, index: number) => Promise<Result>,
  take: (result: Result) => void,
): Promise<void> {
  const underWay: Promise<Result>[] = [];
  for (const [index, item] of items.entries()) {
    const started = work(item, index);
    // Its failure is met below, when its turn comes; until then it is not one that nobody waits for.
    started.catch(() => undefined);
    underWay.push(started);
    if (underWay.length >= width) await takeFirst(underWay, take);
  }
  while (underWay.length > 0) await takeFirst(underWay, take);
}

async function takeFirst<Result>(underWay: Promise<Result>[], take: (result: Result) => void): Promise<void> {
  const first = underWay.shift();
  if (first !== undefined) take(await first);
}
