// Spreadsheets take a cell that starts with one of these for a formula (OWASP, CSV injection), some also in full width.
// The apostrophe is in the list so that taking one off again always gives back the text.
const STARTS_FORMULA = /^[=+\-@\t\r\n'＝＋－＠]/

/**
 * One quoted cell. Text that a spreadsheet could run gets an apostrophe in front; `uncoveredText` takes it off.
 * `=1+1` → `"'=1+1"`, `said "no"` → `"said ""no"""`
 */
export function csvCell(text: string): string {
  const inert = STARTS_FORMULA.test(text) ? `'${text}` : text
  return `"${inert.replaceAll('"', '""')}"`
}

/** A row as RFC 4180 has it, with its line end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** The text that a cell's content stands for. */
export function uncoveredText(content: string): string {
  return content.startsWith("'") ? content.slice(1) : content
}

/** Several values in one cell: `a; b`. A semicolon or backslash inside a value gets a backslash. */
export function csvList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ')
}
