import { failure, type Result, success } from '@dorkarta/core';
import { createParser, type ParsedFile, type ParseFile } from '../mapping/parsed-file.ts';
import { joinChanges, type TextChange } from '../structure/text-change.ts';
import type { FileHost } from './file-host.ts';
import type { FileTrouble } from './file-trouble.ts';
import { isUnsaved } from './import-path.ts';

/** A file by itself, or why it could not be read. */
export type Loaded = Result<ParsedFile, FileTrouble>;

/**
 * The files that are known: what is open in an editor, and what was read from the host. One file is one text, whoever asks
 * for it, and is parsed once until its text changes. What was read is asked for again after a `recheck`.
 */
export interface Files {
  /** A file as it is now; one that is open as its author sees it. */
  readonly load: (uri: string) => Promise<Loaded>;
  /** The one URI of a file or a folder, its names written as they are where it lies. */
  readonly spell: (uri: string) => string;
  /** Where a file or folder really lies, links resolved. */
  readonly locate: (uri: string) => Promise<Place>;
  /** The same two where nobody has to be asked for them. */
  readonly loaded: (uri: string) => Loaded | undefined;
  readonly located: (uri: string) => Place | undefined;
  /**
   * The text of a file as its author has it open: what the host has does not matter. In what it differs from the text before
   * need not be looked for where it is told.
   */
  readonly open: (uri: string, text: string, change?: TextChange) => void;
  readonly close: (uri: string) => void;
  readonly isOpen: (uri: string) => boolean;
  /** Something may have changed outside: everything is asked for again when it is next needed. */
  readonly recheck: () => void;
  /** All that one file imports, by itself or through others: it stays known for those that follow. */
  readonly hold: (uris: readonly string[]) => void;
  /** A file is done with: unless others import it, it is forgotten, so that thousands of them do not fill the memory. */
  readonly release: (uri: string) => void;
  /** Another object after every change of what is known of some file. */
  readonly state: () => object;
}

/** Where a file or folder really lies, or why that cannot be told. */
export type Place = Result<string, FileTrouble>;

/** What was found out in some round of asking. */
interface Known<Value> {
  readonly round: number;
  readonly value: Value;
}

/** A parsed file, and whether it was open then. */
interface Read {
  readonly loaded: Loaded;
  readonly isOpen: boolean;
}

/** The text of an open file. */
interface Opened {
  readonly text: string;
  /** In what it differs from an earlier text, where that is known. */
  readonly since?: { readonly text: string; readonly change: TextChange };
}

/** An open text after a change; of several since the file was last read, what they come to. */
function changed(before: Opened, text: string, change: TextChange): Opened {
  const { since } = before;
  if (since === undefined) return { text, since: { text: before.text, change } };
  return { text, since: { text: since.text, change: joinChanges(since.change, change) } };
}

/** Paths that lead nowhere come and go while they are typed: beyond so many they are forgotten. */
const mostTroubles = 1000;

/**
 * While files are released, so many that others import stay known, those that were imported last: a roadmap has its reports
 * near it. All that a single file imports stays, however much it is: reports that go on from each other import nearly the
 * same, and each would read all before it anew.
 */
const leastHeld = 32;

export function createFiles(host: FileHost, parse: ParseFile = createParser()): Files {
  const texts = new Map<string, Opened>();
  const reads = new Map<string, Known<Read>>();
  const places = new Map<string, Known<Place>>();
  const reading = new Map<string, Promise<Loaded>>();
  const spellings = new Map<string, string>();
  const held = new Set<string>();
  let round = 0;
  let state: object = {};
  let troubles = 0;
  let mostHeld = leastHeld;

  const spell = (uri: string): string => {
    const spelled = spellings.get(uri) ?? (isUnsaved(uri) ? uri : host.spell(uri));
    spellings.set(uri, spelled);
    return spelled;
  };

  const forget = (uri: string): void => {
    reads.delete(uri);
    places.delete(uri);
  };

  const openedAs = (uri: string): Opened | undefined => {
    const place = places.get(uri)?.value;
    return texts.get(uri) ?? (place?.ok === true ? texts.get(place.value) : undefined);
  };

  const keep = (uri: string, read: Read, at: number): Loaded => {
    const known = reads.get(uri)?.value.loaded;
    const isSame = known !== undefined && isSameFile(known, read.loaded);
    const loaded = isSame ? known : read.loaded;
    reads.set(uri, { round: at, value: { ...read, loaded } });
    if (isSame) return loaded;
    state = {};
    if (!loaded.ok) troubles += 1;
    if (troubles > mostTroubles) forgetTroubles();
    return loaded;
  };

  const forgetTroubles = (): void => {
    for (const [uri, { value }] of reads) if (!value.loaded.ok) reads.delete(uri);
    for (const [uri, { value }] of places) if (!value.ok) places.delete(uri);
    troubles = 0;
  };

  const parseText = (uri: string, text: string, since?: Opened['since']): Loaded => {
    const known = reads.get(uri)?.value.loaded;
    const previous = known?.ok === true ? known.value : undefined;
    if (previous?.text === text) return success(previous);
    return success(parse(text, previous, previous?.text === since?.text ? since?.change : undefined));
  };

  const loaded = (uri: string): Loaded | undefined => {
    const known = reads.get(uri);
    const opened = openedAs(uri);
    if (opened !== undefined) {
      const { text, since } = opened;
      const isCurrent = known?.value.isOpen === true && known.value.loaded.ok && known.value.loaded.value.text === text;
      if (isCurrent) return known.value.loaded;
      if (texts.has(uri)) texts.set(uri, { text });
      return keep(uri, { loaded: parseText(uri, text, since), isOpen: true }, round);
    }
    return known?.round === round && !known.value.isOpen ? known.value.loaded : undefined;
  };

  const located = (uri: string): Place | undefined => {
    const known = places.get(uri);
    return known?.round === round ? known.value : undefined;
  };

  const locate = async (uri: string): Promise<Place> => {
    const known = located(uri);
    if (known !== undefined) return known;
    const asked = round;
    const place = isUnsaved(uri) ? failure({ code: 'is-missing' } as const) : await host.locate(uri);
    places.set(uri, { round: asked, value: place });
    return place;
  };

  const read = async (uri: string): Promise<Loaded> => {
    const asked = round;
    const place = await locate(uri);
    const text = place.ok ? await host.read(place.value) : place;
    return keep(uri, { loaded: text.ok ? parseText(uri, text.value) : text, isOpen: false }, asked);
  };

  const load = async (uri: string): Promise<Loaded> => {
    const known = loaded(uri);
    if (known !== undefined) return known;
    const key = `${round} ${uri}`;
    const pending = reading.get(key) ?? read(uri).finally(() => reading.delete(key));
    reading.set(key, pending);
    await pending;
    // Its author may have opened it meanwhile.
    return loaded(uri) ?? load(uri);
  };

  return {
    load,
    spell,
    locate,
    loaded,
    located,
    open: (uri, text, change) => {
      const before = texts.get(uri);
      texts.set(uri, before === undefined || change === undefined ? { text } : changed(before, text, change));
      state = {};
    },
    close: (uri) => {
      texts.delete(uri);
      state = {};
    },
    isOpen: (uri) => texts.has(uri),
    recheck: () => {
      round += 1;
      held.clear();
      spellings.clear();
      state = {};
    },
    hold: (uris) => {
      mostHeld = Math.max(leastHeld, uris.length);
      for (const uri of uris) {
        held.delete(uri);
        held.add(uri);
      }
    },
    release: (uri) => {
      if (!held.has(uri)) forget(uri);
      for (const oldest of held) {
        if (held.size <= mostHeld) break;
        held.delete(oldest);
        forget(oldest);
      }
    },
    state: () => state,
  };
}

/** Whether nothing has changed for those who read a file. */
export function isSameFile(one: Loaded, other: Loaded): boolean {
  if (one.ok && other.ok) return one.value === other.value;
  return !one.ok && !other.ok && one.trouble.code === other.trouble.code;
}
