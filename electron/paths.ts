import path from 'node:path'
import { app } from 'electron'

/** Where the app's own files lie. Nothing else in main spells these. */
export type AppPaths = {
  readonly settingsFile: string
  readonly logFolder: string
  /** For runs without a window, see throwAwayProfile.ts. */
  readonly throwAwayProfiles: string
  readonly sampleLibraryFolder: string
  /** Where new libraries are proposed. */
  readonly librariesFolder: string
  /** Made at the first start, so that a drop works at once. */
  readonly firstLibraryFolder: string
  readonly interfaceBundle: string
  readonly readerBundle: string
  readonly preloadScript: string
  readonly readerPreloadScript: string
  /** The bundled sample articles. */
  readonly sampleArticles: string
}

export function appPaths(): AppPaths {
  const data = app.getPath('userData')
  const libraries = path.join(app.getPath('documents'), 'Throughline')
  const built = path.join(app.getAppPath(), 'dist')
  return {
    settingsFile: path.join(data, 'settings.json'),
    logFolder: path.join(data, 'logs'),
    throwAwayProfiles: path.join(data, 'without window'),
    sampleLibraryFolder: path.join(data, 'Sample library'),
    librariesFolder: libraries,
    firstLibraryFolder: path.join(libraries, 'My library'),
    interfaceBundle: path.join(built, 'interface'),
    readerBundle: path.join(built, 'reader'),
    preloadScript: path.join(built, 'preload', 'preload.cjs'),
    readerPreloadScript: path.join(built, 'preload', 'readerPreload.cjs'),
    sampleArticles: app.isPackaged
      ? path.join(process.resourcesPath, 'samples')
      : path.join(app.getAppPath(), 'electron', 'samples', 'articles'),
  }
}
