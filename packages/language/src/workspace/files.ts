import { createParser, type ParseFile } from '../mapping/parsed-file.ts';
import type { TextChange } from '../structure/text-change.ts';
import type { FileHost } from './file-host.ts';
import { createHeldFiles } from './held-files.ts';
import { isUnsaved } from './import-path.ts';
import { createKnownPlaces, type KnownPlaces, type Place, type Round } from './known-places.ts';
import { createKnownReads, type KnownReads, type Loaded } from './known-reads.ts';
import { createOpenedTexts, type Opened, type OpenedTexts } from './opened-texts.ts';

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

export function createFiles(host: FileHost, parse: ParseFile = createParser()): Files {
  let round = 0;
  let state: object = {};
  const change = (): void => {
    state = {};
  };
  const texts = createOpenedTexts();
  const places = createKnownPlaces(host, () => round);
  const reads = createKnownReads(parse, { onChange: change, onForgottenTroubles: places.forgetTroubles });
  const spellings = createSpellings(host);
  const held = createHeldFiles();
  return {
    ...createLoader({ host, texts, places, reads, round: () => round }),
    spell: spellings.spell,
    locate: places.locate,
    located: places.located,
    open: (uri, text, since) => {
      texts.open(uri, text, since);
      change();
    },
    close: (uri) => {
      texts.close(uri);
      change();
    },
    isOpen: (uri) => texts.of(uri) !== undefined,
    recheck: () => {
      round += 1;
      held.clear();
      spellings.clear();
      change();
    },
    hold: held.hold,
    release: (uri) => {
      for (const gone of held.release(uri)) for (const known of [reads, places]) known.forget(gone);
    },
    state: () => state,
  };
}

/** What a file is read from, and what is known of files by then. */
interface Sources {
  readonly host: FileHost;
  readonly texts: OpenedTexts;
  readonly places: KnownPlaces;
  readonly reads: KnownReads;
  readonly round: Round;
}

/** Reads each file once a round, however many ask for it; one that is open is read from its text. */
function createLoader({ host, texts, places, reads, round }: Sources): Pick<Files, 'load' | 'loaded'> {
  const reading = new Map<string, Promise<Loaded>>();

  const openedAs = (uri: string): Opened | undefined => {
    const place = places.last(uri);
    return texts.of(uri) ?? (place?.ok === true ? texts.of(place.value) : undefined);
  };

  const loaded = (uri: string): Loaded | undefined => {
    const known = reads.of(uri);
    const opened = openedAs(uri);
    if (opened === undefined) return known?.round === round() && !known.value.isOpen ? known.value.loaded : undefined;
    const { text, since } = opened;
    const isCurrent = known?.value.isOpen === true && known.value.loaded.ok && known.value.loaded.value.text === text;
    if (isCurrent) return known.value.loaded;
    texts.settle(uri);
    return reads.keep(uri, { loaded: reads.parse(uri, text, since), isOpen: true }, round());
  };

  const read = async (uri: string): Promise<Loaded> => {
    const asked = round();
    const place = await places.locate(uri);
    const text = place.ok ? await host.read(place.value) : place;
    return reads.keep(uri, { loaded: text.ok ? reads.parse(uri, text.value) : text, isOpen: false }, asked);
  };

  const load = async (uri: string): Promise<Loaded> => {
    const known = loaded(uri);
    if (known !== undefined) return known;
    const key = `${round()} ${uri}`;
    const pending = reading.get(key) ?? read(uri).finally(() => reading.delete(key));
    reading.set(key, pending);
    await pending;
    // Its author may have opened it meanwhile.
    return loaded(uri) ?? load(uri);
  };

  return { load, loaded };
}

/** The one spelling of each URI, asked for once until it may have changed. */
function createSpellings(host: FileHost): Pick<Files, 'spell'> & { readonly clear: () => void } {
  const spellings = new Map<string, string>();
  return {
    spell: (uri) => {
      const spelled = spellings.get(uri) ?? (isUnsaved(uri) ? uri : host.spell(uri));
      spellings.set(uri, spelled);
      return spelled;
    },
    clear: () => spellings.clear(),
  };
}
