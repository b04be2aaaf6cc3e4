import type { TriggerRule } from './trigger.ts'
import { arrestNoun, arrestVerb, chargeRule, dismissalRule } from './triggers/arrest.ts'
import { courtDecides, courtOrderReference, rulingNoun, trialOutcome } from './triggers/courtRuling.ts'
import { deploymentNoun, operationRule, orderedToPlace, sendingVerb } from './triggers/deployment.ts'
import {
  bodyCreated,
  dutyAnnounced,
  executiveOrders,
  instructionIssued,
  instructionNoun,
  instructionUndone,
} from './triggers/directive.ts'
import { chamberActs, fundingNoun, moneyProposed } from './triggers/fundingVote.ts'
import { hearingRule, inquiryNoun, inquiryVerb, reportRule } from './triggers/investigation.ts'
import { billWould, lawDemanded, lawMoves } from './triggers/legislation.ts'
import { protestersRule, protestNoun, protestVerb } from './triggers/protest.ts'
import { firedRule, gunfireRule, killingRule, openedFire, shootingNoun, shotRule } from './triggers/shooting.ts'

/** Every rule. A token may trigger one event of each type; of two rules of one type the first in this list wins. */
export const TRIGGER_RULES: readonly TriggerRule[] = [
  shotRule,
  shootingNoun,
  openedFire,
  firedRule,
  gunfireRule,
  killingRule,
  executiveOrders,
  instructionIssued,
  instructionUndone,
  dutyAnnounced,
  bodyCreated,
  instructionNoun, // last of its type: a bare "order" is a verb's object first
  chamberActs,
  fundingNoun,
  moneyProposed,
  courtDecides,
  trialOutcome,
  rulingNoun,
  courtOrderReference,
  lawMoves,
  lawDemanded,
  billWould,
  sendingVerb,
  deploymentNoun,
  operationRule,
  orderedToPlace,
  inquiryNoun,
  inquiryVerb,
  reportRule,
  hearingRule,
  arrestVerb,
  chargeRule,
  arrestNoun,
  dismissalRule,
  protestVerb,
  protestNoun,
  protestersRule,
]
