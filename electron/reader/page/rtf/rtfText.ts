import { signOfLife } from '../signOfLife.ts'
import { rtfTokens } from './rtfTokens.ts'

export type RtfText = {
  /** Paragraphs end in blank lines. */
  readonly text: string
  readonly title: string
  readonly author: string
  /** Day of making, `2026-01-24`; empty where it is not said. */
  readonly created: string
}

/** Groups that hold no prose. Those that a reader may pass over are marked with `\*` and need no name here. */
const silent = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'listtable',
  'listoverridetable',
  'revtbl',
  'rsidtbl',
  'pict',
  'object',
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
  'footnote',
  'annotation',
  'fldinst',
  'listtext',
  'pntext',
  'themedata',
  'datastore',
  'xe',
  'tc',
  'nonshppict',
  'operator',
  'company',
  'keywords',
  'comment',
  'doccomm',
  'subject',
  'category',
  'manager',
  'revtim',
  'printim',
  'buptim',
])

/** Control words that stand for characters. */
const characters: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  cell: '\n\n',
  row: '\n\n',
  nestcell: '\n\n',
  nestrow: '\n\n',
  line: '\n',
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
}

const codePages: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  874: 'windows-874',
  10000: 'macintosh',
}

type Target = 'body' | 'title' | 'author' | 'created' | 'none'
type Group = {
  target: Target
  isHidden: boolean
  /** How many characters stand in for one given as a number. */
  fallback: number
}

/** Reads a file's text and what it says of itself. Linear: groups are a list, however deep. */
export function rtfText(bytes: Uint8Array): RtfText {
  const texts: Record<Target, string[]> = { body: [], title: [], author: [], created: [], none: [] }
  const day: Record<string, number> = {}
  const groups: Group[] = []
  let group: Group = { target: 'body', isHidden: false, fallback: 1 }
  let decoder = new TextDecoder('windows-1252')
  let pending: number[] = []
  let skip = 0
  let isFirst = false

  function put(text: string): void {
    if (group.target !== 'none' && !group.isHidden) texts[group.target].push(text)
  }

  function flush(): void {
    if (pending.length > 0) put(decoder.decode(Uint8Array.from(pending)))
    pending = []
  }

  function obey(name: string, value: number | null): void {
    if (name === 'u' && value !== null) {
      put(String.fromCharCode(value & 0xffff))
      skip = group.fallback
    } else if (name === 'uc') group.fallback = Math.max(0, Math.min(value ?? 1, 100))
    else if (name === 'ansicpg' && value !== null) decoder = decoderFor(value)
    else if (name === 'mac') decoder = new TextDecoder('macintosh')
    else if (name === 'v' || name === 'deleted') group.isHidden = value !== 0
    else if (name === 'plain') group.isHidden = false
    else if (name === 'info') group.target = 'none'
    else if (name === 'title' || name === 'author') group.target = name
    else if (name === 'creatim') group.target = 'created'
    else if (group.target === 'created') day[name] = value ?? 0
    else if (silent.has(name)) group.target = 'none'
    else put(characters[name] ?? '')
  }

  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'byte') {
      if (skip > 0) skip -= 1
      else pending.push(token.byte)
      isFirst = false
      continue
    }
    flush()
    if (token.kind === 'open') {
      signOfLife()
      groups.push(group)
      group = { ...group }
      skip = 0
      isFirst = true
      continue
    }
    if (token.kind === 'close') {
      group = groups.pop() ?? group
      skip = 0
    } else if (token.kind === 'word') obey(token.name, token.value)
    else if (token.symbol === '*' && isFirst) group.target = 'none'
    else put(symbolText(token.symbol))
    isFirst = false
  }
  flush()
  return {
    text: texts.body.join(''),
    title: texts.title.join('').trim(),
    author: texts.author.join('').trim(),
    created: dayOf(day['yr'], day['mo'], day['dy']),
  }
}

/** `\~` is a blank that does not break, `\_` a hyphen that does not, `\-` one that is not there. */
function symbolText(symbol: string): string {
  if (symbol === '~') return '\u00A0'
  if (symbol === '_') return '-'
  if (symbol === '\n' || symbol === '\r') return '\n\n'
  return symbol === '\\' || symbol === '{' || symbol === '}' ? symbol : ''
}

function decoderFor(codePage: number): TextDecoder {
  const isWindows = codePage >= 1250 && codePage <= 1258
  return new TextDecoder(codePages[codePage] ?? (isWindows ? `windows-${codePage}` : 'windows-1252'))
}

function dayOf(year = 0, month = 0, day = 0): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return year < 1900 || month < 1 || day < 1 ? '' : `${year}-${two(month)}-${two(day)}`
}
