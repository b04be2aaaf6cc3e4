/** Words of an article: `text` stands at `[start, end)` of it, in JavaScript string units. */
export type ArticleWords = { readonly start: number; readonly end: number; readonly text: string }
