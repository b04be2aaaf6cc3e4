import type { FigureFile } from './figureSession.ts'

/** The ground of the page, in no theme: where it shows, the figure does not cover the page. */
export const PROOF_COLOUR = { red: 255, green: 0, blue: 255 } as const

/** The page that holds a figure while it becomes pixels or a PDF; `name` tells pages apart that are open at once. */
export function figurePage(name: string, { svg, title }: { readonly svg: string; readonly title: string }) {
  const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="${name}.css"></head>
<body>${svg}</body>
</html>`
  // Without this the body has a margin, and the line under the picture makes a second page.
  const { red, green, blue } = PROOF_COLOUR
  const style = [
    '@page { margin: 0 }',
    'html, body { margin: 0; overflow: hidden }',
    'svg { display: block }',
    `@media screen { html { background: rgb(${red} ${green} ${blue}) } }`,
  ].join('\n')
  return {
    [`${name}.html`]: { body: page, mediaType: 'text/html' },
    [`${name}.css`]: { body: style, mediaType: 'text/css' },
  } satisfies Record<string, FigureFile>
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
