import { createLangiumParser, type LangiumCoreServices, type LangiumParser } from 'langium';

/**
 * A parser for long flat files.
 * Before each token Langium looks for the place of the hidden tokens between it and the last one, by searching all the lines
 * read so far, even where there are none: time that grows with the square of the file. This language has no hidden tokens
 * (comments are skipped), so the search is left out.
 */
export function createFlatParser(services: LangiumCoreServices): LangiumParser {
  const parser = createLangiumParser(services);
  parser['nodeBuilder'].addHiddenNodes = () => undefined;
  return parser;
}
