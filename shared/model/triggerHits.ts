/** Where a trigger word of an own type stands in a library's articles. */
export type TriggerHits = {
  /** Articles with at least one of its forms. */
  readonly articleCount: number
  /** Its forms that stand in any article, the plain one first. */
  readonly forms: readonly string[]
}
