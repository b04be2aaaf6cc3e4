/** Why a backup was made. */
export const backupKinds = ['daily', 'quit', 'migration', 'asked'] as const
export type BackupKind = (typeof backupKinds)[number]

/** A backup as the analyst chooses among them. */
export type BackupSummary = {
  /** File name in `backups/`; names it when it is to be restored. */
  readonly name: string
  readonly kind: BackupKind
  readonly madeAtMs: number
  readonly byteLength: number
  /** What is in it; null when it cannot be used. */
  readonly content: {
    readonly articleCount: number
    readonly eventCount: number
    /** Values that people gave. */
    readonly editCount: number
    /** Steps of the journal made after it, which a restore does again. */
    readonly laterSteps: number
  } | null
}
