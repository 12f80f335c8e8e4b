import { joinChanges, type TextChange } from '../structure/text-change.ts';

/** The text of an open file. */
export interface Opened {
  readonly text: string;
  /** In what it differs from an earlier text, where that is known. */
  readonly since?: { readonly text: string; readonly change: TextChange };
}

/** The texts of files as their authors have them open. */
export interface OpenedTexts {
  readonly open: (uri: string, text: string, change?: TextChange) => void;
  readonly close: (uri: string) => void;
  readonly of: (uri: string) => Opened | undefined;
  /** A text is being read: in what the next one differs is told from here on. */
  readonly settle: (uri: string) => void;
}

export function createOpenedTexts(): OpenedTexts {
  const texts = new Map<string, Opened>();
  return {
    open: (uri, text, change) => {
      const before = texts.get(uri);
      texts.set(uri, before === undefined || change === undefined ? { text } : changed(before, text, change));
    },
    close: (uri) => void texts.delete(uri),
    of: (uri) => texts.get(uri),
    settle: (uri) => {
      const opened = texts.get(uri);
      if (opened !== undefined) texts.set(uri, { text: opened.text });
    },
  };
}

/** An open text after a change; of several since the file was last read, what they come to. */
function changed(before: Opened, text: string, change: TextChange): Opened {
  const { since } = before;
  if (since === undefined) return { text, since: { text: before.text, change } };
  return { text, since: { text: since.text, change: joinChanges(since.change, change) } };
}
