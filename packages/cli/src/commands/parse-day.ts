import { failure, type IsoDay, parseDays, type Result, success } from '@dorkarta/core';

/** Reads the day that an option names («01.07.2021», «2021-07-01»); the trouble is a sentence. */
export function parseDay(text: string, option: string): Result<IsoDay, string> {
  const { statement, trouble } = parseDays(text);
  const [days, ...others] = statement.days;
  if (trouble === 'day-does-not-exist') return failure(`Параметр ${option}: дня «${text}» в календаре нет.`);
  if (days === undefined || others.length > 0 || days.from !== days.to) {
    return failure(`У параметра ${option} нет значения «${text}»: укажите один день, например 01.07.2021.`);
  }
  return success(days.from);
}
