/** Why a file that imports several roadmaps has no score, and what to do; what is on them stands in the accusative. */
export function whyOnSeveral(count: number, what: 'отчёт' | 'экспертизу'): string {
  return `подключено карт: ${count}, а баллы и заключение даются по одной: разделите ${what} на файлы по одной карте`;
}
