import path from 'node:path';

/** Where a run leaves its screenshots and figures. */
export const artifacts = path.join(import.meta.dirname, '../artifacts');
