/** What the extension tells a page. */
export type ToPage =
  /** Shows a page of HTML in place of the last one, changing only what differs. */
  | { readonly type: 'show'; readonly html: string }
  /** Sets what the page's own controls show. */
  | { readonly type: 'controls'; readonly template: string; readonly templates: readonly string[] }
  /** The cursor stands in this line of the text, from 1. */
  | { readonly type: 'cursor'; readonly line: number };

/** What a page tells the extension. */
export type FromPage =
  /** It is there and can show something. */
  | { readonly type: 'ready'; readonly view: PageView }
  /** A place of the text, from 1, is to be shown. */
  | { readonly type: 'reveal'; readonly line: number; readonly column: number }
  /** One of the page's buttons was pressed. */
  | { readonly type: 'command'; readonly command: string }
  /** The person chose what to look at. */
  | { readonly type: 'view'; readonly view: PageView };

/** What a person chose to look at; it survives closing the window. */
export interface PageView {
  /** The tab; the first one where absent. */
  readonly tab?: string;
  /** The template; the roadmap's own where absent. */
  readonly template?: string;
}
