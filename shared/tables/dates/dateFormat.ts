/** Which number comes first where only a convention tells: `1/2/2015` is 2 January or 1 February. */
export type DateOrder = 'month-day' | 'day-month'

/** One way of writing a date in a cell. A format that the order matters to is read in the order that is asked for. */
export type DateFormat = {
  /** As it is shown to a person: `yyyy-mm-dd`. */
  readonly name: string
  /** EDTF of a whole cell, or null to decline. The cell has no time of day and no blanks at its ends. */
  readonly read: (cell: string) => string | null
}
