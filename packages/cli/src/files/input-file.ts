/** A file that is to be read. */
export interface InputFile {
  /** Its path as the caller would write it, for messages. */
  readonly shown: string;
  /** Its absolute path. */
  readonly path: string;
  /** Its path below the folder that was given, or its own name. */
  readonly relative: string;
  /** Whether the call names it itself, and not only a folder that holds it. */
  readonly isNamed: boolean;
  /** Its size in bytes when it was found. */
  readonly size: number;
}
