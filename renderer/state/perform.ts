import type { AnswerOf } from '../../shared/ipc/contract.ts'
import type { ArgumentOf, InterfaceChannel } from '../../shared/ipc/interfaceApi.ts'
import { ask } from '../api.ts'
import { announceError } from './announcement.ts'

/** Asks main to do something and tells the person when it fails. Null then, so that the caller can stay where it is. */
export async function perform<C extends InterfaceChannel>(
  channel: C,
  ...argument: ArgumentOf<C>
): Promise<{ readonly value: AnswerOf<C> } | null> {
  try {
    return { value: await ask(channel, ...argument) }
  } catch (error) {
    announceError(error)
    return null
  }
}
