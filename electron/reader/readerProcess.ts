import type { ReaderRequest } from '../../shared/ipc/readerProtocol.ts'

/** One running reader as main sees it: a port, a process that can be measured, and a way to end it. */
export type ReaderProcess = {
  post(request: ReaderRequest): void
  /** What the reader says, unchecked. */
  onMessage(listener: (message: unknown) => void): void
  /** Called once when the process is gone, whoever ended it. */
  onGone(listener: () => void): void
  /** Resident memory in bytes; null when it cannot be told. */
  memoryBytes(): number | null
  /** Ends the process at once, whatever it is doing. May be called again. */
  kill(): void
}
