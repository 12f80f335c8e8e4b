import { ownCopy } from './own-copy.ts';

/**
 * What a function of a text gave for the texts that it was asked of lately, so that whoever asks again and again of much
 * the same texts (a file that is being edited) gets the same objects at once. The result is never another.
 *
 * What is remembered does not grow with the number of keystrokes. It is kept in two generations: a text that is asked of
 * again goes over to the young one, and the old one is forgotten when the young one has taken up enough that is new, and
 * has been asked of all of it a few times. So a text that is still there stays, and one that is gone goes.
 * No generation has more than `most` texts. Texts are copied, for a piece of a text would keep the whole of it alive.
 */
export function remember<Value>(read: (text: string) => Value, most: number = mostRemembered): (text: string) => Value {
  let young: Generation<Value> = newGeneration();
  let old: Generation<Value>['known'] = new Map();

  const keep = (text: string, entry: Entry<Value>): void => {
    const isDone = young.fresh >= enoughFresh && young.asked > young.known.size * fewTimes;
    if (isDone || young.known.size >= most) {
      old = young.known;
      young = newGeneration();
    }
    young.known.set(text, entry);
  };

  return (text) => {
    young.asked += 1;
    const known = young.known.get(text);
    if (known !== undefined) return known.value;
    const earlier = old.get(text);
    if (earlier !== undefined) {
      keep(earlier.text, earlier);
      return earlier.value;
    }
    const own = ownCopy(text);
    const entry = { text: own, value: read(own) };
    young.fresh += 1;
    keep(own, entry);
    return entry.value;
  };
}

interface Entry<Value> {
  readonly text: string;
  readonly value: Value;
}

interface Generation<Value> {
  readonly known: Map<string, Entry<Value>>;
  /** How many of its texts were read for it. */
  fresh: number;
  /** How often it was asked. */
  asked: number;
}

function newGeneration<Value>(): Generation<Value> {
  return { known: new Map(), fresh: 0, asked: 0 };
}

const enoughFresh = 256;
const fewTimes = 3;

/** More texts than the largest roadmaps have. */
const mostRemembered = 25_000;
