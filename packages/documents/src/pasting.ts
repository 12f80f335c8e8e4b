/** What a clipboard holds to what stands in it: apart from reading files, since HTML is read with a library of its own. */
export { type Clipboard, readClipboard } from './readers/read-clipboard.ts';
