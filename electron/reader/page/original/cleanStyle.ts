import { isImageData } from './imageData.ts'

/** The picture of the file's own that an address in it stands for, as an address that holds it; null for all others. */
export type PictureOf = (address: string) => string | null

const LONGEST_SHEET = 4 * 1024 * 1024
const DEEPEST = 20
const LOADS = /(?:url|image|image-set|src|cross-fade|element|paint|attr)\s*\(|@import|\\/i
const ADDRESS = /url\(\s*(?:"([^"\\]*)"|'([^'\\]*)'|([^"'()\\\s]*))\s*\)/gi
/** Shorthands that keep an address to themselves while part of them is a variable. */
const SHORTHANDS = [
  'background',
  'border-image',
  'list-style',
  'mask',
  'cursor',
  'content',
  'filter',
  'offset',
  'shape-outside',
]

/**
 * A style sheet's rules that lay out and colour, written anew by the browser's own parser: no imports, fonts or
 * animations, no address but of pictures in the file itself, nothing pinned to the window. Has no `<` in it.
 */
export function cleanStyleSheet(text: string, pictureOf: PictureOf, media = ''): string {
  if (text.length > LONGEST_SHEET) return ''
  const sheet = new CSSStyleSheet()
  try {
    sheet.replaceSync(media === '' || media === 'all' ? text : `@media ${media} {${text}}`)
  } catch {
    return ''
  }
  return withoutTags(rulesOf(sheet.cssRules, pictureOf, 0))
}

/** The declarations of a `style` attribute, treated alike. */
export function cleanStyleAttribute(text: string, pictureOf: PictureOf): string {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('p{}')
  const rule = sheet.cssRules[0]
  if (!(rule instanceof CSSStyleRule) || text.length > LONGEST_SHEET) return ''
  rule.style.cssText = text
  return withoutTags(declarationsOf(rule.style, pictureOf))
}

function rulesOf(rules: CSSRuleList, pictureOf: PictureOf, depth: number): string {
  if (depth > DEEPEST) return ''
  const kept: string[] = []
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      const inner = declarationsOf(rule.style, pictureOf) + rulesOf(rule.cssRules, pictureOf, depth + 1)
      if (inner !== '' && !LOADS.test(rule.selectorText.replaceAll('\\', '')))
        kept.push(`${rule.selectorText}{${inner}}`)
      continue
    }
    const head = headOf(rule)
    if (head === null || !(rule instanceof CSSGroupingRule)) continue
    const inner = rulesOf(rule.cssRules, pictureOf, depth + 1)
    if (inner !== '') kept.push(head === '' ? inner : `${head}{${inner}}`)
  }
  return kept.join('\n')
}

/** What a rule that holds others begins with; empty where those stand for themselves, null where they are left out. */
function headOf(rule: CSSRule): string | null {
  if (rule instanceof CSSMediaRule) return `@media ${rule.media.mediaText}`
  if (rule instanceof CSSSupportsRule) return LOADS.test(rule.conditionText) ? null : `@supports ${rule.conditionText}`
  return rule instanceof CSSLayerBlockRule ? '' : null
}

function declarationsOf(style: CSSStyleDeclaration, pictureOf: PictureOf): string {
  for (const name of [...style]) {
    const value = style.getPropertyValue(name)
    if (name === 'position' && /fixed|sticky/i.test(value)) style.removeProperty(name)
    if (!LOADS.test(value)) continue
    const shown = name.startsWith('--') ? null : withPictures(value, pictureOf)
    if (shown === null) style.removeProperty(name)
    else style.setProperty(name, shown, style.getPropertyPriority(name))
  }
  if (isQuiet(style.cssText)) return style.cssText
  for (const name of SHORTHANDS) style.removeProperty(name)
  return isQuiet(style.cssText) ? style.cssText : ''
}

/** The value with the file's own pictures in it; null where it names anything else. */
function withPictures(value: string, pictureOf: PictureOf): string | null {
  let isWhole = true
  const shown = value.replace(ADDRESS, (_whole, double?: string, single?: string, bare?: string) => {
    const address = double ?? single ?? bare ?? ''
    const picture = isImageData(address) ? address : pictureOf(address)
    if (picture === null) isWhole = false
    return `url("${picture ?? ''}")`
  })
  return isWhole && isQuiet(shown) ? shown : null
}

/** True when nothing is named but pictures that the text holds. */
function isQuiet(text: string): boolean {
  return !LOADS.test(
    text.replace(ADDRESS, (whole, ...groups: (string | undefined)[]) => {
      const [double, single, bare] = groups
      return isImageData(double ?? single ?? bare ?? '') ? '' : whole
    }),
  )
}

/** No end tag can stand in it then; in a selector or a text the escape means the same. */
function withoutTags(css: string): string {
  return css.replaceAll('<', '\\3c ')
}
