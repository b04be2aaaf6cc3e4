import { extract } from '../../shared/extraction/extract.ts'
import { benchTexts } from './benchTexts.ts'
import { loadRivals } from './loadRivals.ts'
import { timeRounds } from './timeRounds.ts'

/**
 * `npm run bench`: the whole extraction pipeline beside chrono-node (dates) with wink-nlp (sentences, parts of speech,
 * names), on the same texts of about 600 words, one thread, in turns. Articles a second by processor time; the ratio is
 * the median of the rounds' ratios. The bar is 1.5.
 */
const BAR = 1.5

const rivals = await loadRivals()
for (const { name, texts } of benchTexts()) {
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / texts.length
  const { ours, theirs, ratio } = timeRounds({
    ours: () => {
      for (const { text, published } of texts) extract({ text, published })
    },
    theirs: () => {
      for (const { text, published } of texts) rivals.read(text, published)
    },
  })
  const speed = (seconds: number): string => `${Math.round(texts.length / seconds)}/s`
  console.log(
    `${name.padEnd(24)} ${String(texts.length).padStart(4)} texts of ${Math.round(words)} words: ` +
      `ours ${speed(ours)}, chrono-node and wink-nlp ${speed(theirs)}, ratio ${ratio.toFixed(2)} ` +
      `(bar ${BAR}: ${ratio >= BAR ? 'met' : 'not met'})`,
  )
  if (ratio < BAR) process.exitCode = 1
}
