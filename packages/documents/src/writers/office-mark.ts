import { strFromU8, unzipSync } from 'fflate/browser';

/** How an office file says that this program wrote it last: the program that it names, and the time of all its parts. */
interface OfficeMark {
  readonly program: string;
  /** As zip writes it, in local time: two seconds a step, from midnight. */
  readonly time: number;
}

/** 1 January 1980, as zip writes it. */
const firstZipDay = 0x21;

/**
 * Whether an office file is as its writer left it. Every office names itself when it saves, and whoever packs the parts
 * anew gives them other times or another end.
 */
export function bearsMark({ program, time }: OfficeMark): (bytes: Uint8Array) => boolean {
  return (bytes) => {
    const parts = partsOf(bytes);
    if (parts === undefined || !parts.every((part) => part.day === firstZipDay && part.time === time)) return false;
    return programOf(bytes) === program;
  };
}

interface PackedPart {
  readonly day: number;
  readonly time: number;
}

const directorySize = 46;
const endSize = 22;

/** The parts that the directory at the end of a zip file lists; undefined where it is none, or something comes behind. */
function partsOf(bytes: Uint8Array): readonly PackedPart[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endSize;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50 || view.getUint16(end + 20, true) !== 0) return undefined;
  const parts: PackedPart[] = [];
  let place = view.getUint32(end + 16, true);
  while (place + directorySize <= end && view.getUint32(place, true) === 0x02014b50) {
    parts.push({ time: view.getUint16(place + 12, true), day: view.getUint16(place + 14, true) });
    const lengths = [28, 30, 32].map((offset) => view.getUint16(place + offset, true));
    place += lengths.reduce((sum, length) => sum + length, directorySize);
  }
  return place === end && parts.length === view.getUint16(end + 10, true) ? parts : undefined;
}

const propertiesName = 'docProps/app.xml';

function programOf(bytes: Uint8Array): string | undefined {
  try {
    const { [propertiesName]: properties } = unzipSync(bytes, { filter: ({ name }) => name === propertiesName });
    return properties === undefined ? undefined : /<Application>([^<]*)</.exec(strFromU8(properties))?.[1];
  } catch {
    return undefined;
  }
}
