import type { WindowSettings } from './settings.ts'

export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const MINIMUM_SIZE = { width: 640, height: 400 } as const
const DEFAULT_SIZE = { width: 1280, height: 800 } as const

/** How much of the title bar must be on a screen, so that a person can drag the window. */
const GRIP = { width: 100, height: 30 } as const

/**
 * Where the window opens: where it was, when enough of its title bar is on a screen that is still there; else centred
 * (no x and y), never larger than the first screen.
 * @param workAreas of the connected screens, the main one first
 */
export function windowBounds(
  remembered: WindowSettings | null,
  workAreas: readonly Rectangle[],
): { x?: number; y?: number; width: number; height: number } {
  const size = fitSize(remembered ?? DEFAULT_SIZE, workAreas[0])
  if (remembered === null) return size
  const titleBar = { x: remembered.x, y: remembered.y, width: size.width, height: GRIP.height }
  const isReachable = workAreas.some((area) => {
    const shared = intersection(titleBar, area)
    return shared.width >= GRIP.width && shared.height >= GRIP.height
  })
  return isReachable ? { x: remembered.x, y: remembered.y, ...size } : size
}

function fitSize(size: { width: number; height: number }, area: Rectangle | undefined) {
  const limit = area ?? DEFAULT_SIZE
  return {
    width: Math.max(MINIMUM_SIZE.width, Math.min(size.width, limit.width)),
    height: Math.max(MINIMUM_SIZE.height, Math.min(size.height, limit.height)),
  }
}

function intersection(one: Rectangle, other: Rectangle): { width: number; height: number } {
  return {
    width: Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    height: Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
  }
}
