import { type CorpusFile, latin1, text, words } from './corpusFile.ts'

function file(name: string, content: string, verdict: CorpusFile['verdict'] = text): CorpusFile {
  return { fileName: `${name}.rtf`, bytes: latin1(content), verdict }
}

const rtf = (body: string) => `{\\rtf1\\ansi ${body}}`

/** Rich text that carries objects, lies about lengths, or never ends. */
export const richTexts: readonly CorpusFile[] = [
  file('object', rtf(`{\\object\\objemb{\\*\\objdata 63616e617279}}${words}`)),
  file('linked object', rtf(`{\\object\\objlink\\objautlink{\\*\\objclass canary}}${words}`)),
  file('template from elsewhere', rtf(`{\\*\\template https://canary.example/t}${words}`)),
  file(
    'field that includes',
    rtf(`{\\field{\\*\\fldinst INCLUDEPICTURE "https://canary.example"}{\\fldrslt ${words}}}`),
  ),
  file('field that starts a program', rtf(`{\\field{\\*\\fldinst DDEAUTO canary}{\\fldrslt ${words}}}`)),
  file('link', rtf(`{\\field{\\*\\fldinst HYPERLINK "javascript:canary"}{\\fldrslt ${words}}}`)),
  file('picture of ten megabytes', rtf(`{\\pict\\pngblip ${'89'.repeat(5_000_000)}}${words}`)),
  file('groups 500,000 deep', rtf(`${'{'.repeat(500_000)}${words}`)),
  file('groups that only close', `{\\rtf1 ${'}'.repeat(100_000)}${words}`),
  file('never closed', `{\\rtf1 ${words}`),
  file('word of a million letters', rtf(`\\${'a'.repeat(1_000_000)} ${words}`), { text: '' }),
  file('number of a million digits', rtf(`\\b${'9'.repeat(1_000_000)} ${words}`)),
  file('binary that lies', rtf(`${words}\\par{\\bin999999999 canary`)),
  file('binary below zero', rtf(`\\bin-5 ${words}`)),
  file('letters by number', rtf(`${words}\\u-1?\\u99999?\\u55296?\\u0?\\'zz\\'`)),
  file('fallback without end', rtf(`\\uc1000000000\\u65? ${words.repeat(10)}`)),
  file('code page nobody knows', rtf(`\\ansicpg99999 ${words}`)),
  file('code page that is none', rtf(`\\ansicpg-1 ${words}`)),
  file('hidden words', rtf(`${words}{\\v canary}`)),
  file('deleted words', rtf(`${words}{\\deleted canary}`)),
  file('head and foot', rtf(`{\\header canary}{\\footer canary}{\\footnote canary}${words}`)),
  file('date of making that is none', rtf(`{\\info{\\creatim\\yr99999\\mo99\\dy99}}${words}`), {
    ...text,
    published: '',
  }),
  file('tables without end', rtf(`${'\\trowd\\cell\\row '.repeat(50_000)}${words}`)),
  file('paragraphs without end', rtf(`${'\\par'.repeat(200_000)} ${words}`)),
  file('nothing in it', rtf(''), { code: 'text-empty' }),
  file('only the mark', '{\\rtf', { code: 'text-empty' }),
  file('zero bytes', rtf(`The coun\0cil met in the old hall.`)),
]
