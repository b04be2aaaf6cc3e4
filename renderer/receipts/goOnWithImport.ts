import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'

/** Reads the files that an import which was cut off has left. */
export async function goOnWithImport(id: number): Promise<void> {
  if ((await perform('receipt.resume', { id })) !== null) announce('The import goes on.')
}

/** Ends an import that was cut off; the files that are left count as cancelled. */
export async function leaveImport(id: number): Promise<void> {
  if ((await perform('receipt.leave', { id })) !== null) announce('The files that are left were not imported.')
}
