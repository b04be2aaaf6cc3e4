import { findWordBack, type SentenceView, wordAt } from '../../sentenceView.ts'

const LEGAL = new Set(
  `charge charges charged count counts convicted conviction convictions suspicion sentenced guilty offense offenses felony
  misdemeanor indicted prison statute law laws`.split(/\s+/),
)
const OFFICES = new Set(
  `charge charges suspect suspects detective detectives unit division squad bureau task force homicide investigator
  investigators conviction convictions victim victims rate rates statistics prevention spree crew ring alarm case
  cases attempts`.split(/\s+/),
)

/** Lists of charges are long: "charged with assault, unlawful imprisonment, … and burglary". */
const CHARGED = new Set(['charged', 'charges', 'counts'])
const LIST_REACH = 40

/** "charged with robbery", "robbery detectives", "robbery charges": the crime's name, not the crime. */
export function isLegalTalk(view: SentenceView, at: number): boolean {
  if (OFFICES.has(wordAt(view, at + 1))) return true
  return findWordBack(view, at - 7, at, LEGAL) >= 0 || findWordBack(view, at - LIST_REACH, at, CHARGED) >= 0
}
