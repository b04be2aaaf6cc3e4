/** What a mapping makes of a table: exact counts, and the first events as they would be. */
export type TablePreview = {
  readonly rowCount: number
  readonly undatedCount: number
  /** Events whose title is only the number of the row. */
  readonly untitledCount: number
  /** Cells that hold something, but no date; shortened. */
  readonly unreadDates: readonly string[]
  readonly events: readonly {
    readonly title: string
    readonly date: string
    readonly type: string
    readonly place: string
  }[]
}
