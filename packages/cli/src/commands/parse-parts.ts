import { failure, nearest, type Result, success } from '@dorkarta/core';
import { type MonitoringPart, monitoringParts } from '@dorkarta/documents';

/** Reads `table,points`, the parts of a monitoring report's document; all of them where nothing is said. The trouble is a sentence. */
export function parseParts(text: string | undefined): Result<readonly MonitoringPart[], string> {
  if (text === undefined) return success(monitoringParts);
  const asked = text
    .split(/[,;\s]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');
  const parts = monitoringParts.filter((part) => asked.includes(part));
  const list = monitoringParts.join(', ');
  const wrong = asked.find((word) => !parts.some((part) => part === word));
  if (wrong !== undefined) {
    const meant = nearest(wrong, monitoringParts);
    return failure(`Нет части «${wrong}».${meant === undefined ? '' : ` Возможно, «${meant}».`} Есть: ${list}.`);
  }
  return parts.length > 0 ? success(parts) : failure(`У параметра --part нет значения. Есть: ${list}.`);
}

/** How the parts are called in the names of files. */
const partWords: Readonly<Record<MonitoringPart, string>> = {
  table: 'таблица',
  points: 'баллы',
  'plan-fact': 'план-факт',
};

/** What stands in the names of files that hold some parts («-таблица-баллы»); nothing where they hold all. */
export function partsSuffix(parts: readonly MonitoringPart[]): string {
  return parts.length === monitoringParts.length ? '' : parts.map((part) => `-${partWords[part]}`).join('');
}
