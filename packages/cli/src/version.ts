/** The version of the command line: that of its package.json, as a test proves. */
export const version = '0.1.0';
