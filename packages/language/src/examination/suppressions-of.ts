import { containersOf, type DkFile, innermost, type Suppression } from '@dorkarta/core';

/** Every suppression of a file, in its order. */
export function suppressionsOf(file: DkFile): readonly Suppression[] {
  switch (file.type) {
    case 'roadmap':
      return [...containersOf(file)].flatMap((containers) => {
        const { suppressions, events } = innermost(containers);
        return [...suppressions, ...events.flatMap((event) => event.suppressions)];
      });
    case 'monitoring':
      return [...file.suppressions, ...file.reports.flatMap((report) => report.suppressions)];
    case 'directory':
      return [];
  }
}
