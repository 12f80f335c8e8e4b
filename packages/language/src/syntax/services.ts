import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { DorkartaGeneratedModule, DorkartaGeneratedSharedModule } from '../generated/module.ts';
import { createFlatParser } from './flat-parser.ts';
import { DorkartaTokenBuilder } from './token-builder.ts';
import { DorkartaValueConverter } from './value-converter.ts';

/** What this language changes in Langium's parser. */
export const dorkartaSyntaxModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    LangiumParser: createFlatParser,
    TokenBuilder: () => new DorkartaTokenBuilder(),
    ValueConverter: () => new DorkartaValueConverter(),
  },
};

/** The parser with what Langium needs around it, and no file system. */
export function createSyntaxServices(): LangiumCoreServices {
  const shared: LangiumSharedCoreServices = inject(
    createDefaultSharedCoreModule(EmptyFileSystem),
    DorkartaGeneratedSharedModule,
  );
  const services = inject(createDefaultCoreModule({ shared }), DorkartaGeneratedModule, dorkartaSyntaxModule);
  shared.ServiceRegistry.register(services);
  return services;
}
