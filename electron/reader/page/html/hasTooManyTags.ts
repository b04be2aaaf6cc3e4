/** A document of more tags does not fit into the memory that a file may take. */
export const MAX_TAGS = 1_000_000

export function hasTooManyTags(markup: string): boolean {
  let tags = 0
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) tags += 1
  return tags > MAX_TAGS
}
