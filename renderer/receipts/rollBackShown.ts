import { announce } from '../state/announcement.ts'
import { fetchAnswer } from '../state/useAnswer.ts'
import { changeView, viewStore } from '../state/viewStore.ts'

/** Asks about rolling back the import that is shown; elsewhere than in the list of imports, the last one. */
export async function rollBackShown(): Promise<void> {
  const { name, receiptId } = viewStore.get()
  const id = name === 'receipts' && receiptId !== null ? receiptId : ((await fetchAnswer('receipt.latest'))?.id ?? 0)
  if (id === 0) return announce('There is no import to roll back.')
  changeView({ dialog: 'rollBack', receiptId: id })
}
