import { type CorpusFile, text, utf8, words } from './corpusFile.ts'

function file(fileName: string, content: string, verdict: CorpusFile['verdict'] = text): CorpusFile {
  return { fileName, bytes: utf8(content), verdict }
}

const cue = `1\n00:00:01,000 --> 00:00:02,000\n${words}\n`

/** Subtitles out of order, without end, or with marks that never close. */
export const subtitleFiles: readonly CorpusFile[] = [
  file('plain.srt', cue, { ...text, reader: 'subtitles' }),
  file('named as text.txt', cue, { ...text, reader: 'subtitles' }),
  file('plain.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n${words}\n`, { ...text, reader: 'subtitles' }),
  file('backwards.srt', `1\n00:00:09,000 --> 00:00:02,000\n${words}\n`),
  file('hours without end.srt', `1\n999:59:59,999 --> 999:59:59,999\n${words}\n`),
  file('same number.srt', `${cue}\n${cue.replace('met', 'sat')}`),
  file('no blank lines.srt', `${cue}2\n00:00:03,000 --> 00:00:04,000\nAnd then they left.\n`),
  file('tags never closed.srt', `1\n00:00:01,000 --> 00:00:02,000\n<i><b><font color=red ${words}\n`, {
    code: 'text-empty',
  }),
  file('tags without end.srt', `1\n00:00:01,000 --> 00:00:02,000\n${'<i>'.repeat(50_000)}${words}\n`),
  file('positions without end.srt', `1\n00:00:01,000 --> 00:00:02,000\n${'{\\an8}'.repeat(20_000)}${words}\n`),
  file('only sounds.srt', '1\n00:00:01,000 --> 00:00:02,000\n[applause]\n', { code: 'text-empty' }),
  file('only times.srt', '1\n00:00:01,000 --> 00:00:02,000\n\n', { code: 'text-empty' }),
  file(
    'style and script.vtt',
    `WEBVTT\n\nSTYLE\n::cue { background: url(https://canary.example) }\n\nNOTE\ncanary\n\n00:01.000 --> 00:02.000\n${words}\n`,
  ),
  file(
    'a hundred thousand cues.srt',
    Array.from({ length: 50_000 }, (_, index) => `${index}\n00:00:01,000 --> 00:00:02,000\n${index} ${words}\n`).join(
      '\n',
    ),
  ),
  file('one cue of a megabyte.srt', `1\n00:00:01,000 --> 00:00:02,000\n${words}\n${'word '.repeat(200_000)}\n`),
  file(
    'speakers without end.vtt',
    `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v A>x '.repeat(20_000)}\n<v Ada Poe>${words}\n`,
  ),
]
