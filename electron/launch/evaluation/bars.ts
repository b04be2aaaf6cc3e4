/** What a figure must reach, in the unit of its row (a share of 1 for percentages). */
export type Bar = { readonly set: string; readonly measure: string } & (
  | { readonly atLeast: number }
  | { readonly atMost: number }
)

const CORPUS = 'corpus'
const MEANTIME = 'timex-meantime-apple'

/** Every bar there is; a row without one is for information. */
export const bars: readonly Bar[] = [
  { set: CORPUS, measure: 'events F1, core types', atLeast: 0.85 },
  { set: CORPUS, measure: 'events F1, all types', atLeast: 0.78 },
  { set: CORPUS, measure: 'date exact', atLeast: 0.7 },
  { set: CORPUS, measure: 'date compatible', atLeast: 0.85 },
  { set: CORPUS, measure: 'status', atLeast: 0.93 },
  { set: CORPUS, measure: 'people F1', atLeast: 0.75 },
  { set: CORPUS, measure: 'place', atLeast: 0.7 },
  { set: CORPUS, measure: 'calibration error', atMost: 0.1 },
  { set: MEANTIME, measure: 'time value F1', atLeast: 0.78 },
  { set: MEANTIME, measure: 'people F1, relaxed', atLeast: 0.82 },
  { set: MEANTIME, measure: 'organisations F1, relaxed', atLeast: 0.7 },
  { set: MEANTIME, measure: 'places F1, relaxed', atLeast: 0.82 },
  { set: MEANTIME, measure: 'money F1, relaxed', atLeast: 0.9 },
  { set: 'timex-wikiwars-3', measure: 'time value F1', atLeast: 0.7 },
  { set: 'timex-recognizers-300', measure: 'readings accepted', atLeast: 0.75 },
  { set: 'incident-date-cis530-120', measure: 'exact day', atLeast: 0.84 },
  { set: 'incidents-muc4-dev-80', measure: 'type and month F1', atLeast: 0.74 },
  { set: 'timelines-trial', measure: 'dated mentions right', atLeast: 0.75 },
  { set: 'clusters-gva-15', measure: 'pairwise F1', atLeast: 0.85 },
  { set: 'clusters-gva-15', measure: 'clusters that mix incidents', atMost: 0 },
]
