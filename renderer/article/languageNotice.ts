const names = new Intl.DisplayNames(['en'], { type: 'language' })

/**
 * What to say of an article that no event can be read from; null for English and for what nobody could tell.
 *
 * @example
 * languageNotice('es') // 'This article is in Spanish. Events are read from English text only.'
 */
export function languageNotice(language: string): string | null {
  if (language === '' || /^en(?:-|$)/i.test(language)) return null
  return `This article is in ${nameOf(language)}. Events are read from English text only.`
}

/** A tag in a file's head may be no language at all; it is then shown as it stands. */
function nameOf(language: string): string {
  try {
    return names.of(language) ?? language
  } catch {
    return language
  }
}
