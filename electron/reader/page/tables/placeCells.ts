import { columnLetters, columnNumber } from './columnLetters.ts'

const TAG = /<(row|c)(\/|\s[^<>]{0,1000})?>/g
const WITHOUT_PLACE = /<(?:row|c)(?=[\s/>])(?![^<>]{0,1000}\sr\s*=)/
const PLACE = /\sr\s*=\s*["']([A-Z]{0,3})(\d{1,7})["']/

/**
 * A sheet's markup with the place written into every row and cell that leaves it out, as some programs do: it is then
 * the next one. What parses workbooks wants it written.
 *
 *     <row><c><v>1</v></c><c/></row>   →   <row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row>
 */
export function placeCells(sheet: string): string {
  if (!WITHOUT_PLACE.test(sheet)) return sheet
  let [row, column] = [0, 0]
  return sheet.replace(TAG, (tag: string, name: string, attributes = '') => {
    const [, letters = '', number] = PLACE.exec(attributes) ?? []
    if (name === 'row') [row, column] = [number === undefined ? row + 1 : Number(number), 0]
    else column = number === undefined ? column + 1 : columnNumber(letters)
    if (number !== undefined) return tag
    const place = name === 'row' ? String(row) : `${columnLetters(column)}${row}`
    return `<${name} r="${place}"${attributes}>`
  })
}
