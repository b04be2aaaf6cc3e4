import { counted } from '../../shared/model/counted.ts'
import type { ReceiptSummary, RollBackPreview } from '../../shared/model/receipt.ts'
import { totalsWords } from '../import/receiptWords.ts'

/** What a receipt is called; those of older versions have no name. */
export function receiptName({ name, kind }: Pick<ReceiptSummary, 'name' | 'kind'>): string {
  if (name !== '') return name
  return kind === 'sync' ? 'Folder' : 'Import'
}

/** `12 imported with 48 events, 2 same text, 1 failed, 3 need a date` */
export function countsWords(receipt: ReceiptSummary): string {
  const { counts, eventCount, sameTextCount, versionCount, needsDateCount } = receipt
  return [
    totalsWords(counts, eventCount),
    ...(sameTextCount > 0 ? [`${sameTextCount.toLocaleString('en')} same text`] : []),
    ...(versionCount > 0 ? [counted(versionCount, 'version')] : []),
    ...(needsDateCount > 0
      ? [`${needsDateCount.toLocaleString('en')} ${needsDateCount === 1 ? 'needs' : 'need'} a date`]
      : []),
  ].join(', ')
}

/** What is left open or was taken back; empty for nothing. */
export function stateWords(receipt: ReceiptSummary, isRunning: boolean): string {
  if (isRunning) return 'Running now'
  const { finishedAtMs, leftCount, presentCount, removedCount, counts } = receipt
  const isUnanswered = leftCount > 0 || Object.values(counts).every((count) => count === 0)
  if (finishedAtMs === null && isUnanswered) {
    return leftCount > 0 ? `Cut off, ${counted(leftCount, 'file')} left` : 'Cut off before the files were known'
  }
  if (removedCount === 0) return ''
  return presentCount === 0 ? 'Rolled back' : `${counted(removedCount, 'article')} rolled back`
}

/** What rolling back would do, a sentence each. */
export function rollBackWords(preview: RollBackPreview): readonly string[] {
  const { articleCount, eventCount, editedEventCount, keptEventCount, earlierTextCount, changedCount } = preview
  const own = editedEventCount === 0 ? '' : `, of them ${editedEventCount.toLocaleString('en')} with your work`
  return [
    ...(articleCount === 0
      ? []
      : [`${counted(articleCount, 'article')} and ${counted(eventCount, 'event')} go out of every view${own}.`]),
    ...(keptEventCount === 0
      ? []
      : [
          `${counted(keptEventCount, 'event')} that other articles tell too ${keptEventCount === 1 ? 'stays' : 'stay'}, with your work.`,
        ]),
    ...(earlierTextCount === 0
      ? []
      : [
          `${counted(earlierTextCount, 'article')} whose file had changed ${earlierTextCount === 1 ? 'goes' : 'go'} back to ${earlierTextCount === 1 ? 'its' : 'their'} earlier text, until the file changes again. What you entered stays.`,
        ]),
    ...(changedCount === 0
      ? []
      : [
          `${counted(changedCount, 'article')} whose file had changed ${changedCount === 1 ? 'stays as it is' : 'stay as they are'}: changed again since, or the earlier copy is gone.`,
        ]),
    'Nothing is deleted: the import can be put back at any time, with all that you entered.',
  ]
}
