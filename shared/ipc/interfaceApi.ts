import type { Envelope } from './appError.ts'
import type { AnswerOf, Channel, Notice, Notices, RequestOf } from './contract.ts'

/** Channels the interface may name itself. Paths of dropped files are filled in by the preload, never by the interface. */
export type InterfaceChannel = Exclude<Channel, 'import.dropped'>

/** Channels that take nothing may be called with nothing. */
export type ArgumentOf<C extends Channel> = [RequestOf<C>] extends [undefined]
  ? [argument?: undefined]
  : [argument: RequestOf<C>]

/**
 * All that the interface can reach: `window.throughline`, made by electron/preload.ts.
 * `DroppedFile` is the DOM's `File`; this layer has no DOM types.
 */
export type InterfaceApi<DroppedFile> = {
  /** Never rejects for an expected failure: the envelope holds the error. */
  readonly request: <C extends InterfaceChannel>(
    channel: C,
    ...argument: ArgumentOf<C>
  ) => Promise<Envelope<AnswerOf<C>>>
  /** Returns the function that ends the subscription. */
  readonly onNotice: <N extends Notice>(notice: N, listener: (payload: Notices[N]) => void) => () => void
  /** Files and folders of a drop event; objects that stand for no file on disk are left out. */
  readonly importDropped: (files: readonly DroppedFile[]) => Promise<Envelope<void>>
}
