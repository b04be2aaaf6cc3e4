/// <reference types="vite/types/importMeta.d.ts" />

type Asked = { readonly kind: string; readonly filename: string }
type Files = Readonly<Record<string, () => Promise<string>>>

// Each becomes a script of its own with the bytes in it: the page may load scripts of the bundle, and fetch nothing.
const maps: Files = import.meta.glob<string>('../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url&inline',
  import: 'default',
})
const fonts: Files = import.meta.glob<string>('../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?url&inline',
  import: 'default',
})

/**
 * What the parser has for documents that lean on it, loaded when one does: the predefined maps from codes to characters
 * (`90ms-RKSJ-H.bcmap`), without which Chinese, Japanese and Korean words are none.
 */
export class MapData {
  async fetch(asked: Asked): Promise<Uint8Array> {
    if (asked.kind !== 'cMapUrl') throw new Error(`not needed to read: ${asked.kind}`)
    return loadFrom(maps, asked.filename)
  }
}

/** The same with the fonts that a document may use without having them in it, which only drawing needs. */
export class MapAndFontData extends MapData {
  override async fetch(asked: Asked): Promise<Uint8Array> {
    return asked.kind === 'standardFontDataUrl' ? loadFrom(fonts, asked.filename) : super.fetch(asked)
  }
}

/** Rejects for a name that the bundle does not have. */
async function loadFrom(files: Files, fileName: string): Promise<Uint8Array> {
  const [, load] = Object.entries(files).find(([name]) => name.endsWith(`/${fileName}`)) ?? []
  if (load === undefined) throw new Error(`no such file: ${fileName}`)
  const [, base64 = ''] = (await load()).split(';base64,')
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
