import type { Directory, DkFile } from './file.schema.ts';
import type { Review } from './review.ts';
import type { Roadmap } from './roadmap.ts';

/** The kinds of file. Whoever treats them differently switches over all of them, so that a new kind does not compile until each has its say. */
export type FileKind = DkFile['type'];

/** The files that documents are made from: all but those that only declare. */
export type Printable = Exclude<DkFile, Directory>;

/** The roadmap of a file that holds one. */
export function roadmapIn(file: DkFile): Roadmap | undefined {
  switch (file.type) {
    case 'roadmap':
      return file;
    case 'monitoring':
    case 'review':
    case 'directory':
      return undefined;
  }
}

/** The expert's conclusion of a file that holds one: by itself, or in a monitoring report. */
export function reviewIn(file: DkFile): Review | undefined {
  switch (file.type) {
    case 'review':
      return file;
    case 'monitoring':
      return file.review;
    case 'roadmap':
    case 'directory':
      return undefined;
  }
}
