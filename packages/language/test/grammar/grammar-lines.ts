import type { SourceLine } from '@dorkarta/language';
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import type { Document } from './generated/ast.ts';
import { DorkartaGeneratedModule, DorkartaGeneratedSharedModule } from './generated/module.ts';
import { sourceLines } from './source-lines.ts';
import { DorkartaTokenBuilder } from './token-builder.ts';
import { DorkartaValueConverter } from './value-converter.ts';

/** Reads the lines of a text with the parser that Langium makes of the grammar. */
export function createGrammarReader(): (text: string) => readonly SourceLine[] {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), DorkartaGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), DorkartaGeneratedModule, {
    parser: {
      TokenBuilder: () => new DorkartaTokenBuilder(),
      ValueConverter: () => new DorkartaValueConverter(),
    },
  });
  shared.ServiceRegistry.register(services);
  return (text) => {
    const { value, lexerErrors, parserErrors } = services.parser.LangiumParser.parse<Document>(text);
    const [trouble] = [...lexerErrors, ...parserErrors];
    if (trouble !== undefined) throw new Error(`The grammar does not take every text: ${trouble.message}`);
    return sourceLines(value);
  };
}
