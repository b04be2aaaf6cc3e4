import { z } from 'zod'
import type { ArticleDetail, ArticleSummary } from '../model/article.ts'
import type { ArticleComparison, ArticleVersion } from '../model/articleRelation.ts'
import type { AttachmentSummary } from '../model/attachment.ts'
import type { BackupSummary } from '../model/backup.ts'
import type { commands } from '../model/command.ts'
import type { EventDetail, EventSummary } from '../model/event.ts'
import { eventFields } from '../model/event.ts'
import { reviewStates } from '../model/eventStatus.ts'
import type { OpenQuestion } from '../model/openQuestion.ts'
import type { OriginalView } from '../model/originalView.ts'
import { type OwnType, ownTypeLimits } from '../model/ownType.ts'
import type { ReadingProgress } from '../model/readingProgress.ts'
import type { ReadingSettings } from '../model/readingSettings.ts'
import {
  type ImportProgress,
  type ReceiptLinePage,
  type ReceiptPage,
  type ReceiptSummary,
  type RollBackPreview,
  receiptLineKinds,
} from '../model/receipt.ts'
import type { SetAsideFile } from '../model/setAsideFile.ts'
import type { TimelineExtent, TimelineWindow } from '../model/timelineWindow.ts'
import type { TriggerHits } from '../model/triggerHits.ts'
import type { UnreadFileList } from '../model/unreadFile.ts'
import type { WatchedFolderState } from '../model/watchedFolder.ts'
import { tableLimits } from '../tables/table.ts'
import { tableMappingSchema } from '../tables/tableMapping.ts'
import { presetLimits } from '../tables/tablePreset.ts'
import type { DescribedWaitingTable, PresetSummary, WaitingTableSummary } from '../tables/waitingTable.ts'
import { attachmentLimits } from './attachmentProtocol.ts'
import { originalLimits } from './originalProtocol.ts'
import {
  day,
  eventFilter,
  fieldValue,
  figureRequest,
  figureSave,
  id,
  pageSize,
  readingSettings,
  readOnly,
} from './schemas.ts'
import { ownTypes } from './typesFile.ts'

/** Ties a request's schema to the type of its answer; the answer comes from main, which is trusted. */
function request<Schema extends z.ZodType>(schema: Schema) {
  return { answers: <Answer>() => ({ schema }) as { schema: Schema; answer?: Answer } }
}

const nothing = z.undefined()

/** A line of a receipt: `12:3`. */
const waitingId = z.string().regex(/^\d{1,16}:\d{1,16}$/)

const presetSignature = z.string().max((tableLimits.columnNameLength + 10) * tableLimits.columns)

/** Every channel the interface may call, one line each. Main validates the argument with the schema. */
export const requests = {
  'app.info': request(nothing).answers<AppInfo>(),
  'app.runCommand': request(z.enum(mainCommandIds())).answers<void>(),
  // Whether an event is selected and what it has: the menu greys out what does not apply.
  'app.setMenuContext': request(
    z.strictObject({ hasSelection: z.boolean(), hasSecondReading: z.boolean(), hasSuggestion: z.boolean() }),
  ).answers<void>(),
  'library.state': request(nothing).answers<LibraryState>(),
  'library.waiting': request(nothing).answers<WaitingCounts>(),
  'library.openRecent': request(z.strictObject({ index: z.int().min(0).max(20) })).answers<void>(),
  // Of the open library, or while none is open of the damaged one.
  'backup.list': request(nothing).answers<BackupList>(),
  'backup.make': request(nothing).answers<void>(),
  'backup.restore': request(z.strictObject({ name: z.string().min(1).max(100) })).answers<void>(),
  'import.dropped': request(
    z.strictObject({ paths: readOnly(z.array(z.string().min(1).max(4096)).min(1).max(10_000)) }),
  ).answers<void>(),
  'import.cancel': request(nothing).answers<void>(),
  'import.progress': request(nothing).answers<ImportProgress | null>(),
  'setAside.list': request(nothing).answers<readonly SetAsideFile[]>(),
  // The file may be read again at the next import.
  'setAside.allow': request(z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })).answers<void>(),
  'folder.list': request(nothing).answers<readonly WatchedFolderState[]>(),
  // Null where the analyst cancelled the dialog.
  'folder.add': request(nothing).answers<{ id: number } | null>(),
  'folder.remove': request(z.strictObject({ id })).answers<void>(),
  // Takes a folder that was found replaced as it is now.
  'folder.accept': request(z.strictObject({ id })).answers<void>(),
  'folder.rescan': request(nothing).answers<void>(),
  'folder.unread': request(z.strictObject({ id })).answers<UnreadFileList>(),
  'question.list': request(nothing).answers<OpenQuestionList>(),
  // `keep`: what the analyst has stays. `take`: the new reading takes its place; of a lost event: it is rejected.
  'question.settle': request(z.strictObject({ id, choice: z.enum(['keep', 'take']) })).answers<void>(),
  // Whether to begin the import that `import.progress` asks about.
  'import.answer': request(z.strictObject({ begins: z.boolean() })).answers<void>(),
  // Without their lines. Id 0 is of an import that the library had no room for; it lasts until the next.
  'receipt.latest': request(nothing).answers<ReceiptSummary | null>(),
  'receipt.page': request(z.strictObject({ offset: z.int().min(0), limit: pageSize })).answers<ReceiptPage>(),
  'receipt.get': request(z.strictObject({ id })).answers<ReceiptSummary>(),
  // Of imports that were cut off and have files left.
  'receipt.cutOff': request(nothing).answers<readonly ReceiptSummary[]>(),
  'receipt.lines': request(
    z.strictObject({
      id: z.union([z.literal(0), id]),
      filter: z.strictObject({ kind: z.enum(receiptLineKinds).nullable(), text: z.string().max(500) }),
      offset: z.int().min(0),
      limit: pageSize,
    }),
  ).answers<ReceiptLinePage>(),
  // The answers of the next two do not wait for the import: progress comes as notices.
  'receipt.resume': request(z.strictObject({ id })).answers<void>(),
  'receipt.retry': request(z.strictObject({ id })).answers<void>(),
  'receipt.leave': request(z.strictObject({ id })).answers<void>(),
  'receipt.previewRollBack': request(z.strictObject({ id })).answers<RollBackPreview>(),
  // Both answer how many articles went or came.
  'receipt.rollBack': request(z.strictObject({ id })).answers<number>(),
  'receipt.putBack': request(z.strictObject({ id })).answers<number>(),
  // Found, and not imported until somebody says what their columns mean.
  'tables.waiting': request(nothing).answers<readonly WaitingTableSummary[]>(),
  // What a mapping makes of a table; with null it is the remembered or proposed one.
  'tables.describe': request(
    z.strictObject({ id: waitingId, mapping: tableMappingSchema.nullable() }),
  ).answers<DescribedWaitingTable>(),
  'tables.import': request(
    z.strictObject({
      id: waitingId,
      mapping: tableMappingSchema,
      // Those of the description, to remember the mapping by.
      columns: readOnly(z.array(z.string().min(1).max(tableLimits.columnNameLength)).max(tableLimits.columns)),
    }),
  ).answers<{ articleId: number | null; eventCount: number }>(),
  'tables.dismiss': request(z.strictObject({ id: waitingId })).answers<void>(),
  'tables.presets': request(nothing).answers<readonly PresetSummary[]>(),
  'tables.renamePreset': request(
    z.strictObject({ signature: presetSignature, name: z.string().trim().min(1).max(presetLimits.nameLength) }),
  ).answers<void>(),
  'tables.forgetPreset': request(z.strictObject({ signature: presetSignature })).answers<void>(),
  'timeline.window': request(
    z.strictObject({ filter: eventFilter, fromDay: day, toDay: day, limit: z.int().min(1).max(1000) }),
  ).answers<TimelineWindow>(),
  'timeline.extent': request(z.strictObject({ filter: eventFilter })).answers<TimelineExtent>(),
  'event.page': request(
    z.strictObject({ filter: eventFilter, offset: z.int().min(0), limit: pageSize }),
  ).answers<EventPage>(),
  'event.position': request(z.strictObject({ filter: eventFilter, id })).answers<{ position: number | null }>(),
  'event.get': request(z.strictObject({ id })).answers<EventDetail>(),
  'event.edit': request(z.strictObject({ id, field: z.enum(eventFields), value: fieldValue })).answers<void>(),
  'event.revert': request(z.strictObject({ id, field: z.enum(eventFields) })).answers<void>(),
  'event.swapReading': request(z.strictObject({ id })).answers<void>(),
  'event.review': request(
    z.strictObject({ ids: readOnly(z.array(id).min(1).max(10_000)), review: z.enum(reviewStates) }),
  ).answers<void>(),
  // Makes one event of several; answers which one is shown.
  'event.merge': request(z.strictObject({ ids: readOnly(z.array(id).min(2).max(200)) })).answers<{ id: number }>(),
  'event.split': request(z.strictObject({ id })).answers<void>(),
  'event.keepApart': request(z.strictObject({ id, otherId: id })).answers<void>(),
  'article.list': request(nothing).answers<readonly ArticleSummary[]>(),
  'article.get': request(z.strictObject({ id })).answers<ArticleDetail>(),
  // In its own look: a page or chapter (null: the one with the place at `start`) and for pictures how wide.
  'article.original': request(
    z.strictObject({
      id,
      part: z.int().min(1).max(originalLimits.parts).nullable(),
      start: z.int().min(0).nullable(),
      widthPx: z.int().min(originalLimits.leastWidthPx).max(originalLimits.mostWidthPx),
    }),
  ).answers<OriginalView>(),
  // The library's copy, in the system's file manager.
  'article.showFile': request(z.strictObject({ id })).answers<void>(),
  // Earlier texts of an article whose file changed, the newest first.
  'article.versions': request(z.strictObject({ id })).answers<readonly ArticleVersion[]>(),
  // Two articles, or an earlier text of one and the present: what to look for differences in.
  'article.compare': request(
    z.strictObject({
      id,
      before: z.union([z.strictObject({ id }), z.strictObject({ sha256: z.string().length(64) })]),
    }),
  ).answers<ArticleComparison>(),
  // What a mail carries, and its import as articles of their own; progress comes as for any import.
  'attachment.list': request(z.strictObject({ id })).answers<readonly AttachmentSummary[]>(),
  'attachment.import': request(
    z.strictObject({
      id,
      numbers: readOnly(z.array(z.int().min(1).max(attachmentLimits.count)).min(1).max(attachmentLimits.count)),
    }),
  ).answers<void>(),
  'article.setPublished': request(z.strictObject({ id, date: z.string().max(10) })).answers<void>(),
  'history.state': request(nothing).answers<HistoryState>(),
  'history.undo': request(nothing).answers<HistoryState>(),
  'history.redo': request(nothing).answers<HistoryState>(),
  'types.get': request(nothing).answers<ReadingSettings>(),
  'types.save': request(readingSettings).answers<void>(),
  // Null where the analyst cancelled the dialog; the types are not saved yet.
  'types.import': request(nothing).answers<readonly OwnType[] | null>(),
  'types.export': request(z.strictObject({ ownTypes: readOnly(ownTypes) })).answers<SaveResult>(),
  'types.findTrigger': request(
    z.strictObject({ trigger: z.string().max(ownTypeLimits.triggerLength) }),
  ).answers<TriggerHits>(),
  'reading.progress': request(nothing).answers<ReadingProgress | null>(),
  'reading.cancel': request(nothing).answers<void>(),
  'reading.again': request(nothing).answers<void>(),
  'figure.preview': request(figureRequest).answers<FigurePreview>(),
  'figure.save': request(figureSave).answers<SaveResult>(),
  'events.save': request(
    z.strictObject({ filter: eventFilter, format: z.enum(['csv', 'json']) }),
  ).answers<SaveResult>(),
} as const

export type Channel = keyof typeof requests
export type RequestOf<C extends Channel> = z.infer<(typeof requests)[C]['schema']>
export type AnswerOf<C extends Channel> = NonNullable<
  (typeof requests)[C] extends { answer?: infer Answer } ? { value: Answer } : never
>['value']

/** What main tells the interface without being asked. `data.changed`: ask again for what is on screen. */
export type Notices = {
  'menu.command': { command: (typeof commands)[number]['id'] }
  'library.changed': LibraryState
  'data.changed': Record<string, never>
  'import.progress': ImportProgress
  'reading.progress': ReadingProgress
  'folders.changed': Record<string, never>
  'history.changed': HistoryState
}
export type Notice = keyof Notices

export const notices = [
  'menu.command',
  'library.changed',
  'data.changed',
  'import.progress',
  'reading.progress',
  'folders.changed',
  'history.changed',
] as const satisfies readonly Notice[]

export type AppInfo = {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  readonly sqlite: string
  readonly platform: string
}

export type LibraryState =
  | {
      readonly isOpen: false
      readonly recent: readonly RecentLibrary[]
      readonly error: string | null
      readonly damaged: RecentLibrary | null
    }
  | {
      readonly isOpen: true
      readonly name: string
      readonly folder: string
      readonly articleCount: number
      readonly eventCount: number
      /** What went wrong, or was put right, since it was opened. */
      readonly warning: string | null
      readonly recent: readonly RecentLibrary[]
      readonly error: string | null
      /** The library that `error` is about, where it may be restored from a backup. */
      readonly damaged: RecentLibrary | null
    }

/** What waits for a person: articles that need a publication date, and open questions. */
export type WaitingCounts = { readonly undatedArticles: number; readonly questions: number }

/** The newest first. */
export type BackupList = { readonly libraryName: string; readonly backups: readonly BackupSummary[] }
export type RecentLibrary = { readonly name: string; readonly folder: string }
/** The first of them, and how many there are. */
export type OpenQuestionList = { readonly total: number; readonly questions: readonly OpenQuestion[] }
export type EventPage = { readonly total: number; readonly events: readonly EventSummary[] }
/** Labels of the next step each way ("Edit date of …"), null where there is none. */
export type HistoryState = { readonly undo: string | null; readonly redo: string | null }
export type FigurePreview = {
  readonly svg: string
  readonly width: number
  readonly height: number
  readonly eventCount: number
}
/** Null where the analyst cancelled the dialog. */
export type SaveResult = { readonly fileName: string | null }

/** The commands whose work main does (dialogs, folders, text size); the interface may ask for these only. */
function mainCommandIds() {
  return [
    'library.new',
    'library.open',
    'library.openSample',
    'library.showInFolder',
    'import.files',
    'import.folder',
    'view.textLarger',
    'view.textSmaller',
    'view.textReset',
    'help.logs',
  ] as const
}
