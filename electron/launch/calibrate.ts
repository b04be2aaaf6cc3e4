import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIDENCE_SIGNS } from '../../shared/extraction/events/confidenceSigns.ts'
import { type FittedModel, fitModel, modelConfidence } from './calibration/fitModel.ts'
import { readJudgedEvents } from './calibration/readJudgedEvents.ts'
import { weightsModule } from './calibration/weightsModule.ts'
import { calibrationError, confidenceBins } from './evaluation/calibrationError.ts'
import { LaunchError, runScript } from './launchError.ts'
import { repositoryRoot } from './repositoryRoot.ts'

/**
 * `node electron/launch/calibrate.ts [--dry]`: fits what the signs of confidence weigh to every annotated text there is,
 * says how well that holds on texts it was not fitted to, and writes shared/extraction/events/confidenceWeights.ts.
 * To be run again when the rules have changed.
 */
await runScript(async () => {
  const shared = join(repositoryRoot, '..', 'shared')
  const events = readJudgedEvents({ own: join(repositoryRoot, 'tests', 'fixtures'), shared })
  const sets = [...new Set(events.map(({ set }) => set))]
  if (!sets.includes('corpus')) throw new LaunchError('the annotated sets beside the repository are needed (../shared)')
  const signNames = CONFIDENCE_SIGNS.map(({ name }) => name)
  const fitted = fitModel(events, signNames)

  // Left out in turn: each text of a set by itself, so that no event is judged by what was learnt from its own text.
  const fits = new Map<string, FittedModel>()
  const outcomes = events.map((event) => {
    const key = `${event.set}\n${event.article}`
    const without =
      fits.get(key) ??
      fitModel(
        events.filter((other) => other.article !== event.article),
        signNames,
      )
    fits.set(key, without)
    return {
      set: event.set,
      right: event.right,
      fitted: modelConfidence(fitted, event),
      leftOut: modelConfidence(without, event),
    }
  })
  for (const set of sets) {
    const own = outcomes.filter((outcome) => outcome.set === set)
    const error = (pick: 'fitted' | 'leftOut'): string =>
      (calibrationError(own.map((outcome) => ({ confidence: outcome[pick], right: outcome.right }))) ?? 0).toFixed(3)
    const right = own.filter((outcome) => outcome.right).length
    console.log(
      `${set.padEnd(26)} ${String(right).padStart(4)} of ${String(own.length).padStart(4)} right; ` +
        `calibration error ${error('fitted')} fitted, ${error('leftOut')} with the text left out`,
    )
  }
  console.log('\nall sets, texts left out: events, mean confidence, share right')
  for (const bin of confidenceBins(outcomes.map(({ leftOut, right }) => ({ confidence: leftOut, right })))) {
    console.log(`${String(bin.count).padStart(5)}   ${bin.confidence.toFixed(2)}   ${bin.right.toFixed(2)}`)
  }
  const file = join(repositoryRoot, 'shared', 'extraction', 'events', 'confidenceWeights.ts')
  const text = weightsModule(fitted)
  console.log(`\n${text}`)
  if (!process.argv.includes('--dry')) writeFileSync(file, text)
  return 0
})
