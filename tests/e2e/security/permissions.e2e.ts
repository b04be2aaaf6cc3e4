import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LaunchedApp, launchApp } from '../harness/launchApp.ts'

let app: LaunchedApp
beforeAll(async () => {
  app = await launchApp()
})
afterAll(() => app.close())

/** Function bodies, as text: each asks for something and gives what came of it. */
const asks: Readonly<Record<string, string>> = {
  geolocation: 'await new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no, { timeout: 3000 }))',
  camera: 'await navigator.mediaDevices.getUserMedia({ video: true })',
  microphone: 'await navigator.mediaDevices.getUserMedia({ audio: true })',
  screen: 'await navigator.mediaDevices.getDisplayMedia({ video: true })',
  'clipboard reading': 'await navigator.clipboard.readText()',
  notifications: "if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied')",
  HID: "if ((await navigator.hid.requestDevice({ filters: [] })).length === 0) throw new Error('none')",
  USB: 'await navigator.usb.requestDevice({ filters: [{}] })',
  serial: 'await navigator.serial.requestPort()',
  bluetooth: 'await navigator.bluetooth.requestDevice({ acceptAllDevices: true })',
  MIDI: 'await navigator.requestMIDIAccess({ sysex: true })',
  'idle detection': "if ((await IdleDetector.requestPermission()) !== 'granted') throw new Error('denied')",
  'file picker': 'await showOpenFilePicker()',
  'folder picker': 'await showDirectoryPicker()',
  'persistent storage': "if (!(await navigator.storage.persist())) throw new Error('denied')",
  'pointer lock': 'await document.body.requestPointerLock()',
  'screen wake lock': "await navigator.wakeLock.request('screen')",
  'local fonts': "if ((await queryLocalFonts()).length === 0) throw new Error('none')",
  'window placement': 'await getScreenDetails()',
}

it.each(Object.keys(asks))('refuses %s', async (name) => {
  // With a user's gesture, without which some of these refuse before any permission is asked.
  const outcome = await app.page.evaluate(
    `(async () => { try { await Promise.race([(async () => { ${asks[name]} })(), new Promise((_yes, no) => setTimeout(() => no(new Error('no answer')), 4000))]); return 'granted' } catch (error) { return 'refused: ' + error.name + ' ' + error.message } })()`,
  )
  expect(outcome).toMatch(/^refused: /)
  expect(outcome).not.toContain('no answer')
})

it('says denied to every permission that can be queried', async () => {
  const states = await app.page.evaluate(async () => {
    const names = [
      'geolocation',
      'camera',
      'microphone',
      'notifications',
      'midi',
      'clipboard-read',
      'clipboard-write',
      'persistent-storage',
      'idle-detection',
      'storage-access',
      'window-management',
      'local-fonts',
      'screen-wake-lock',
    ]
    const found: Record<string, string> = {}
    for (const name of names) {
      try {
        // The list of names in the types is shorter than Chromium's.
        found[name] = (await Reflect.apply(navigator.permissions.query, navigator.permissions, [{ name }])).state
      } catch {
        found[name] = 'unknown'
      }
    }
    return found
  })
  expect(Object.entries(states).filter(([, state]) => state === 'granted' || state === 'prompt')).toEqual([])
  expect(Object.values(states).filter((state) => state === 'denied').length).toBeGreaterThan(5)
})

it('downloads nothing', async () => {
  const started = await app.electron.evaluate(async ({ session, BrowserWindow }) => {
    const finished: string[] = []
    session.defaultSession.on('will-download', (event, item) => {
      finished.push(event.defaultPrevented ? 'prevented' : item.getState())
    })
    BrowserWindow.getAllWindows()[0]?.webContents.downloadURL('app://interface/index.html')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return finished
  })
  expect(started).toEqual(['prevented'])
})
