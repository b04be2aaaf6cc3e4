import { readerLimits } from '../../../shared/ipc/readerLimits.ts'
import type { ExtractionReply } from '../../../shared/ipc/readerProtocol.ts'
import type { ArticleWords } from '../../../shared/model/articleWords.ts'
import type { DateDerivation, DerivationStep } from '../../../shared/model/dateDerivation.ts'
import type { EventReasons } from '../../../shared/model/eventReasons.ts'
import { oneLine } from './plainText.ts'

type Event = ExtractionReply['events'][number]

/** Words longer than main takes are left out: half of them would explain nothing. */
export function derivationWithinLimits(derivation: DateDerivation): Event['derivation'] {
  return {
    ...derivation,
    expression: shortOrNone(derivation.expression),
    rules: derivation.rules.slice(0, readerLimits.rules),
    steps: derivation.steps.slice(0, readerLimits.steps).map(shortStep),
    known: [...derivation.known],
    guessed: [...derivation.guessed],
  }
}

export function reasonsWithinLimits({
  trigger,
  status,
  participants,
  mentions,
  signals,
}: EventReasons): Event['reasons'] {
  const { reasons, nameLength } = readerLimits
  return {
    trigger: trigger === null || !isShort(trigger.words) ? null : trigger,
    status: shortOrNone(status),
    participants: participants
      .slice(0, reasons)
      .map(({ name, role, words }) => ({ name: oneLine(name, nameLength), role, words: shortOrNone(words) })),
    mentions: mentions.filter(isShort).slice(0, reasons),
    signals: signals.slice(0, reasons),
  }
}

function shortStep(step: DerivationStep): Event['derivation']['steps'][number] {
  if (step.kind === 'read') return step
  if (step.kind === 'choose') return { ...step, over: step.over.filter(isShort) }
  return { ...step, words: shortOrNone(step.words) }
}

function isShort({ text }: ArticleWords): boolean {
  return text.length <= readerLimits.shortTextLength
}

function shortOrNone(words: ArticleWords | null): ArticleWords | null {
  return words !== null && isShort(words) ? { ...words } : null
}
