/** How a version of criteria is named, as in the field «критерии»: «рекомендации_2022 версия 1». */
export function rubricName({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id} версия ${version}`;
}
