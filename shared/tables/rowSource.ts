const HOST = /^https?:\/\/(?:www\.)?([^/\s?#:]+)/i
const LONGEST = 70

/**
 * What a row says of where it comes from: the name of the outlet, else the host of its address; empty where it says
 * nothing. `lakeherald.example` of `https://www.lakeherald.example/news/1`.
 */
export function sourceOf(source: string, url: string): string {
  const name = HOST.exec(source)?.[1] ?? source
  const told = name === '' ? (HOST.exec(url)?.[1] ?? '') : name
  return told.length <= LONGEST ? told : `${told.slice(0, LONGEST - 1).trimEnd()}…`
}
