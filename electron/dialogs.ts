import path from 'node:path'
import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'

/** Asks the person for places on disk. Null or an empty list where nothing was chosen. Paths stay in main. */
export type Dialogs = {
  readonly newLibraryFolder: () => Promise<string | null>
  readonly libraryFolder: () => Promise<string | null>
  readonly filesToImport: () => Promise<readonly string[]>
  readonly foldersToImport: () => Promise<readonly string[]>
  readonly folderToFollow: () => Promise<string | null>
  readonly typesFile: () => Promise<string | null>
  readonly saveFile: (request: { title: string; baseName: string; extension: string }) => Promise<string | null>
}

/** @param parent the window that the dialogs belong to; @param librariesFolder where new libraries are proposed */
export function createDialogs(parent: () => BrowserWindow | null, librariesFolder: string): Dialogs {
  async function open(options: OpenDialogOptions): Promise<readonly string[]> {
    const window = parent()
    const { canceled, filePaths } = await (window === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options))
    return canceled ? [] : filePaths
  }

  async function save(title: string, buttonLabel: string, defaultPath: string, extension: string | null) {
    const options = {
      title,
      buttonLabel,
      defaultPath,
      filters: extension === null ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
      properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
    }
    const window = parent()
    const { canceled, filePath } = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options))
    return canceled || filePath === '' ? null : filePath
  }

  return {
    newLibraryFolder: () => save('New library', 'Create', path.join(librariesFolder, 'New library'), null),
    libraryFolder: async () =>
      (await open({ title: 'Open library', buttonLabel: 'Open', properties: ['openDirectory'] }))[0] ?? null,
    filesToImport: () =>
      open({
        title: 'Import files',
        buttonLabel: 'Import',
        properties: ['openFile', 'multiSelections'],
        filters: [
          {
            name: 'Articles and tables',
            extensions: [
              'txt',
              'md',
              'markdown',
              'pdf',
              'docx',
              'odt',
              'epub',
              'rtf',
              'html',
              'htm',
              'mhtml',
              'mht',
              'eml',
              'srt',
              'vtt',
              'csv',
              'tsv',
              'json',
              'jsonl',
              'xlsx',
            ],
          },
          { name: 'All files', extensions: ['*'] },
        ],
      }),
    foldersToImport: () =>
      open({ title: 'Import folder', buttonLabel: 'Import', properties: ['openDirectory', 'multiSelections'] }),
    folderToFollow: async () =>
      (await open({ title: 'Follow folder', buttonLabel: 'Follow', properties: ['openDirectory'] }))[0] ?? null,
    typesFile: async () =>
      (
        await open({
          title: 'Import event types',
          buttonLabel: 'Import',
          properties: ['openFile'],
          filters: [{ name: 'Event types', extensions: ['json'] }],
        })
      )[0] ?? null,
    async saveFile({ title, baseName, extension }) {
      const chosen = await save(title, 'Save', `${safeFileName(baseName)}.${extension}`, extension)
      if (chosen === null) return null
      return path.extname(chosen).toLowerCase() === `.${extension}` ? chosen : `${chosen}.${extension}`
    },
  }
}

/** A proposed name that every platform takes; the person may change it. */
export function safeFileName(text: string): string {
  const name = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go
    .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .trim()
  return name === '' ? 'Throughline' : name
}
