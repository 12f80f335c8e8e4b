/** What the extension tells a page. */
export type ToPage =
  /** Shows a page of HTML in place of the last one, changing only what differs. */
  | { readonly type: 'show'; readonly html: string }
  /** Sets what the page's own controls show. */
  | { readonly type: 'controls'; readonly controls: Controls }
  /** The cursor stands in this line of the text, from 1. */
  | { readonly type: 'cursor'; readonly line: number };

/** What the controls above a page show. */
export interface Controls {
  /** The template that is shown, and those that could be. */
  readonly template: string;
  readonly templates: readonly string[];
  /** Where only a part is shown: what to say of it, and the lines that lead to the parts before and behind it. */
  readonly excerpt?: { readonly text: string; readonly before?: number; readonly behind?: number };
}

/** What a page tells the extension. */
export type FromPage =
  /** It is there and can show something. */
  | { readonly type: 'ready'; readonly view: PageView }
  /** A place of the text, from 1, is to be shown; or of a file that the text imports, by the words of that line. */
  | { readonly type: 'reveal'; readonly line: number; readonly column: number; readonly file?: string }
  /** One of the page's buttons was pressed; `argument` says about what. */
  | { readonly type: 'command'; readonly command: string; readonly argument?: string }
  /** The person chose what to look at. */
  | { readonly type: 'view'; readonly view: PageView };

/** What a person chose to look at; it survives closing the window. */
export interface PageView {
  /** The tab; the first one where absent. */
  readonly tab?: string;
  /** The template; the roadmap's own where absent. */
  readonly template?: string;
}
