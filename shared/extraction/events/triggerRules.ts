import type { TriggerRule } from './trigger.ts'
import { arrestNoun } from './triggers/arrest/arrestNoun.ts'
import { arrestVerb } from './triggers/arrest/arrestVerb.ts'
import { chargeRule } from './triggers/arrest/chargeRule.ts'
import { dismissalRule } from './triggers/arrest/dismissalRule.ts'
import { courtDecides } from './triggers/courtRuling/courtDecides.ts'
import { courtOrderReference } from './triggers/courtRuling/courtOrderReference.ts'
import { rulingNoun } from './triggers/courtRuling/rulingNoun.ts'
import { trialOutcome } from './triggers/courtRuling/trialOutcome.ts'
import { crimeReference } from './triggers/crime/crimeReference.ts'
import { robber } from './triggers/crime/robber.ts'
import { robberyNoun } from './triggers/crime/robberyNoun.ts'
import { robberyVerb } from './triggers/crime/robberyVerb.ts'
import { stabbing } from './triggers/crime/stabbing.ts'
import { weaponDrawn } from './triggers/crime/weaponDrawn.ts'
import { deploymentNoun } from './triggers/deployment/deploymentNoun.ts'
import { operationRule } from './triggers/deployment/operationRule.ts'
import { orderedToPlace } from './triggers/deployment/orderedToPlace.ts'
import { sendingVerb } from './triggers/deployment/sendingVerb.ts'
import { bodyCreated } from './triggers/directive/bodyCreated.ts'
import { dutyAnnounced } from './triggers/directive/dutyAnnounced.ts'
import { executiveOrders } from './triggers/directive/executiveOrders.ts'
import { instructionIssued } from './triggers/directive/instructionIssued.ts'
import { instructionNoun } from './triggers/directive/instructionNoun.ts'
import { instructionUndone } from './triggers/directive/instructionUndone.ts'
import { chamberActs } from './triggers/fundingVote/chamberActs.ts'
import { fundingNoun } from './triggers/fundingVote/fundingNoun.ts'
import { moneyProposed } from './triggers/fundingVote/moneyProposed.ts'
import { hearingRule } from './triggers/investigation/hearingRule.ts'
import { inquiryNoun } from './triggers/investigation/inquiryNoun.ts'
import { inquiryVerb } from './triggers/investigation/inquiryVerb.ts'
import { reportRule } from './triggers/investigation/reportRule.ts'
import { billWould } from './triggers/legislation/billWould.ts'
import { lawDemanded } from './triggers/legislation/lawDemanded.ts'
import { lawMoves } from './triggers/legislation/lawMoves.ts'
import { protestersRule } from './triggers/protest/protestersRule.ts'
import { protestNoun } from './triggers/protest/protestNoun.ts'
import { protestVerb } from './triggers/protest/protestVerb.ts'
import { firedRule } from './triggers/shooting/firedRule.ts'
import { gunfireRule } from './triggers/shooting/gunfireRule.ts'
import { killingRule } from './triggers/shooting/killingRule.ts'
import { openedFire } from './triggers/shooting/openedFire.ts'
import { shootingNoun } from './triggers/shooting/shootingNoun.ts'
import { shotRule } from './triggers/shooting/shotRule.ts'

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
  robberyVerb,
  robberyNoun,
  weaponDrawn,
  robber,
  stabbing,
  crimeReference,
]
