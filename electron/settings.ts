import { readFileSync } from 'node:fs'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'
import { describeError, log } from './log.ts'

export const appearances = ['system', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

/** How many libraries File → Open recent offers. */
export const RECENT_LIMIT = 10

const coordinate = z.int().min(-100_000).max(100_000)
const length = z.int().min(1).max(100_000)

// Every part falls back by itself, so one damaged value does not cost the others.
const settingsSchema = z.object({
  recentFolders: z
    .array(z.string().min(1).max(4096))
    .transform((folders) => folders.slice(0, RECENT_LIMIT))
    .catch([]),
  appearance: z.enum(appearances).catch('system'),
  window: z
    .object({ x: coordinate, y: coordinate, width: length, height: length, isMaximised: z.boolean() })
    .nullable()
    .catch(null),
  /** Chromium's zoom level: 0 is normal size, each step a fifth. */
  zoomLevel: z.number().min(-3).max(5).catch(0),
})

export type Settings = z.infer<typeof settingsSchema>
export type WindowSettings = NonNullable<Settings['window']>

/** What the app remembers of itself between starts. Nothing of a library is in it except the folder's path. */
export type SettingsStore = {
  readonly read: () => Settings
  /** Written at once and atomically; a failure is logged and never stops the app. */
  readonly update: (change: Partial<Settings>) => void
}

export function parseSettings(text: string): Settings {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = {}
  }
  const parsed = settingsSchema.safeParse(value)
  return parsed.success ? parsed.data : settingsSchema.parse({})
}

/** A missing, unreadable or damaged file gives the defaults. */
export function openSettings(file: string): SettingsStore {
  let settings = parseSettings(readText(file))
  return {
    read: () => settings,
    update(change) {
      settings = { ...settings, ...change }
      try {
        writeFileAtomic.sync(file, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
      } catch (error) {
        log('warn', `settings were not written: ${describeError(error)}`)
      }
    },
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '{}'
  }
}
