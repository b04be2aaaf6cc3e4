import { cleanText } from './cleanText.ts'

/** A piece of finished SVG. Only `element` makes one, so text never becomes markup by mistake. */
export type SvgNode = { readonly svg: string }

export type SvgAttributes = Readonly<Record<string, string | number | undefined>>

/** `element('text', { x: 4 }, 'a < b')` → `<text x="4">a &lt; b</text>`. Strings are text and are escaped. */
export function element(name: string, attributes: SvgAttributes, ...children: readonly (SvgNode | string)[]): SvgNode {
  const opening = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? svgNumber(value) : escapeXml(cleanText(String(value)))}"`,
    )
    .join('')
  const content = children
    .map((child) => (typeof child === 'string' ? escapeXml(cleanText(child)) : child.svg))
    .join('')
  return { svg: content === '' ? `<${name}${opening}/>` : `<${name}${opening}>${content}</${name}>` }
}

/** A `<g>` whose children stand on lines of their own, so that two versions of a figure can be compared by line. */
export function group(attributes: SvgAttributes, children: readonly SvgNode[]): SvgNode {
  const opening = element('g', attributes, { svg: '\n' }).svg.replace('\n</g>', '')
  return { svg: `${opening}\n${children.map((child) => child.svg).join('\n')}\n</g>` }
}

/** Two decimals at most: a hundredth of a pixel is more than any device shows. */
export function svgNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
