import { AppError, type Envelope } from '../shared/ipc/appError.ts'
import type { AnswerOf, Notice, Notices } from '../shared/ipc/contract.ts'
import type { ArgumentOf, InterfaceApi, InterfaceChannel } from '../shared/ipc/interfaceApi.ts'

declare global {
  interface Window {
    /** Made by the preload script; used in this file only. */
    readonly throughline: InterfaceApi<File>
  }
}

/**
 * Asks main. Throws an AppError for an expected failure; its words are in shared/ipc/errorMessages.ts.
 * @example const page = await ask('event.page', { filter, offset: 0, limit: 100 })
 */
export async function ask<C extends InterfaceChannel>(channel: C, ...argument: ArgumentOf<C>): Promise<AnswerOf<C>> {
  return openEnvelope(await window.throughline.request(channel, ...argument))
}

/** Returns the function that ends the subscription. */
export function onNotice<N extends Notice>(notice: N, listener: (payload: Notices[N]) => void): () => void {
  return window.throughline.onNotice(notice, listener)
}

/** Imports the files and folders of a drop event. */
export async function importDropped(files: readonly File[]): Promise<void> {
  openEnvelope(await window.throughline.importDropped(files))
}

function openEnvelope<Value>(envelope: Envelope<Value>): Value {
  if (envelope.ok) return envelope.value
  throw new AppError(envelope.error.code, envelope.error.detail)
}
