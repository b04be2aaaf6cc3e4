import { confidenceBy, type FittedWeights, fitWeights } from './fitWeights.ts'
import { type JudgedEvent, OWN_TYPE } from './judgedEvent.ts'

/** One model of the built-in types and one of all own types: what an analyst looks for is told in another way. */
export type FittedModel = { readonly builtIn: FittedWeights; readonly own: FittedWeights }

export function fitModel(events: readonly JudgedEvent[], signNames: readonly string[]): FittedModel {
  const isOwn = ({ type }: JudgedEvent): boolean => type === OWN_TYPE
  return {
    builtIn: fitWeights(
      events.filter((event) => !isOwn(event)),
      signNames,
    ),
    own: fitWeights(events.filter(isOwn), signNames),
  }
}

export function modelConfidence({ builtIn, own }: FittedModel, event: JudgedEvent): number {
  return confidenceBy(event.type === OWN_TYPE ? own : builtIn, event)
}
