/** RFC 4180, written apart from the code that writes it: rows of cells' contents. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    if (text[at] !== '"') throw new Error(`a cell without quotes at ${at}`)
    let content = ''
    for (at++; ; at++) {
      if (at >= text.length) throw new Error('a cell without an end')
      if (text[at] === '"' && text[at + 1] === '"') {
        content += '"'
        at++
      } else if (text[at] === '"') break
      else content += text[at]
    }
    row.push(content)
    at++
    if (text[at] === ',') at++
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`neither a comma nor a line end at ${at}`)
  }
  return rows
}
