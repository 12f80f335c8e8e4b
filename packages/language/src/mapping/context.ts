import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Scope } from '../names/declared-name.ts';
import type { Found, Query } from '../names/look-up.ts';
import type { TraceWriter } from '../places/trace.ts';
import type { OwnFields } from '../syntax/own-fields.ts';
import type { ImportedRoadmaps, MappingMemory, NameUse } from './memory.ts';
import type { PhraseReaders } from './phrase-readers.ts';

/** What mapping a file to its model needs and gathers. All spans are those at which its pieces were read. */
export interface MappingContext {
  /** What words mean here. */
  readonly lookUp: (query: Query) => Found;
  /** All names that words can mean here, for whoever has to tell of them. */
  readonly scope: () => Scope;
  readonly trace: TraceWriter;
  readonly diagnostics: Diagnostic[];
  readonly uses: NameUse[];
  readonly phrases: PhraseReaders;
  readonly roadmaps: ImportedRoadmaps;
  /** The fields that the columns of the roadmap and the configuration add to the language. */
  readonly ownFields: OwnFields;
  readonly memory: MappingMemory;
}
