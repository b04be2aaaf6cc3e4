import { BrowserWindow } from 'electron'
import { appUrl } from '../appUrl.ts'
import { sealedWebPreferences } from '../security.ts'
import { figurePage } from './figurePage.ts'
import { figureSession, serveFigureFiles } from './figureSession.ts'

export type FigureWindowOptions = {
  readonly svg: string
  readonly title: string
  /** Of the window, in pixels. */
  readonly width: number
  readonly height: number
  readonly isOffscreen: boolean
}

let lastPage = 0

/** Opens a figure in a window that shows nothing on screen and runs no scripts, hands it over, and destroys it. */
export async function withFigureWindow<Result>(
  { svg, title, width, height, isOffscreen }: FigureWindowOptions,
  use: (window: BrowserWindow) => Promise<Result>,
): Promise<Result> {
  lastPage += 1
  const name = `figure-${lastPage}`
  const session = figureSession()
  const stopServing = serveFigureFiles(figurePage(name, { svg, title }))
  const window = new BrowserWindow({
    show: false,
    frame: false,
    skipTaskbar: true,
    focusable: false,
    useContentSize: true,
    enableLargerThanScreen: true,
    width,
    height,
    webPreferences: {
      ...sealedWebPreferences,
      session,
      javascript: false,
      images: false,
      webgl: false,
      backgroundThrottling: false,
      offscreen: isOffscreen,
    },
  })
  try {
    await window.loadURL(appUrl('figure', `${name}.html`))
    return await use(window)
  } finally {
    window.destroy()
    stopServing()
  }
}
