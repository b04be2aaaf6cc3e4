import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'
import { fetchAnswer } from '../state/useAnswer.ts'
import { isTextField } from './isTextField.ts'

/** Takes back the last change of the library; in a text field, the last typing. */
export async function undo(): Promise<void> {
  if (isTextField(document.activeElement)) {
    document.execCommand('undo')
    return
  }
  const { undo: label } = await fetchAnswer('history.state')
  if (label === null) return announce('There is nothing to undo.')
  if ((await perform('history.undo')) !== null) announce(`Undid: ${label}.`)
}

export async function redo(): Promise<void> {
  if (isTextField(document.activeElement)) {
    document.execCommand('redo')
    return
  }
  const { redo: label } = await fetchAnswer('history.state')
  if (label === null) return announce('There is nothing to redo.')
  if ((await perform('history.redo')) !== null) announce(`Redid: ${label}.`)
}
