import { type Result, success } from '@dorkarta/core';
import type { ParsedFile, ParseFile } from '../mapping/parsed-file.ts';
import type { FileTrouble } from './file-trouble.ts';
import type { Known } from './known-places.ts';
import type { Opened } from './opened-texts.ts';

/** A file by itself, or why it could not be read. */
export type Loaded = Result<ParsedFile, FileTrouble>;

/** A parsed file, and whether it was open then. */
export interface Read {
  readonly loaded: Loaded;
  readonly isOpen: boolean;
}

/** Files as they were read last. */
export interface KnownReads {
  readonly of: (uri: string) => Known<Read> | undefined;
  /** Parses the text of a file, as far as it is not what is known of it. */
  readonly parse: (uri: string, text: string, since?: Opened['since']) => Loaded;
  /** Keeps what was read; a file that is the same as before stays the same object. */
  readonly keep: (uri: string, read: Read, round: number) => Loaded;
  readonly forget: (uri: string) => void;
}

/** What is told of reading. */
export interface ReadEvents {
  /** A file is not what it was. */
  readonly onChange: () => void;
  /** Those that cannot be read have become too many, and are forgotten. */
  readonly onForgottenTroubles: () => void;
}

/** Paths that lead nowhere come and go while they are typed: beyond so many they are forgotten. */
const mostTroubles = 1000;

export function createKnownReads(parseFile: ParseFile, { onChange, onForgottenTroubles }: ReadEvents): KnownReads {
  const reads = new Map<string, Known<Read>>();
  let troubles = 0;
  const forgetTroubles = (): void => {
    for (const [uri, { value }] of reads) if (!value.loaded.ok) reads.delete(uri);
    troubles = 0;
    onForgottenTroubles();
  };
  return {
    of: (uri) => reads.get(uri),
    parse: (uri, text, since) => {
      const known = reads.get(uri)?.value.loaded;
      const previous = known?.ok === true ? known.value : undefined;
      if (previous?.text === text) return success(previous);
      return success(parseFile(text, previous, previous?.text === since?.text ? since?.change : undefined));
    },
    keep: (uri, read, round) => {
      const known = reads.get(uri)?.value.loaded;
      const isSame = known !== undefined && isSameFile(known, read.loaded);
      const loaded = isSame ? known : read.loaded;
      reads.set(uri, { round, value: { ...read, loaded } });
      if (isSame) return loaded;
      onChange();
      if (!loaded.ok) troubles += 1;
      if (troubles > mostTroubles) forgetTroubles();
      return loaded;
    },
    forget: (uri) => void reads.delete(uri),
  };
}

/** Whether nothing has changed for those who read a file. */
export function isSameFile(one: Loaded, other: Loaded): boolean {
  if (one.ok && other.ok) return one.value === other.value;
  return !one.ok && !other.ok && one.trouble.code === other.trouble.code;
}
