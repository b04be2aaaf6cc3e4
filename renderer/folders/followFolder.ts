import { perform } from '../state/perform.ts'
import { changeView } from '../state/viewStore.ts'

/** Lets the person choose a folder to follow and shows it among the others. */
export async function followFolder(): Promise<void> {
  const answer = await perform('folder.add')
  if (answer !== null && answer.value !== null) changeView({ name: 'folders' })
}
