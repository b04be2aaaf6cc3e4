import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'
import { queryClient } from '../state/queryClient.ts'
import { answerKey } from '../state/useAnswer.ts'

/** Makes a backup of the open library and says so. */
export async function backUpNow(): Promise<void> {
  if ((await perform('backup.make')) === null) return
  announce('A backup was made.')
  await queryClient.invalidateQueries({ queryKey: answerKey('backup.list') })
}
