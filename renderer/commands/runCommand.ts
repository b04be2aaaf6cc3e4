import type { CommandId } from '../../shared/model/command.ts'
import { announceError } from '../state/announcement.ts'
import { actions } from './actions.ts'

/** Does what a command says; a failure is told in the status bar. */
export function runCommand(id: CommandId): void {
  void (async () => {
    try {
      await actions[id]()
    } catch (error) {
      announceError(error)
    }
  })()
}
