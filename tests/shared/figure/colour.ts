type Triple = readonly [number, number, number]

const NORMAL: readonly Triple[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

/** How linear colour is seen (Machado, Oliveira and Fernandes 2009, full severity). */
export const visions: Readonly<Record<string, readonly Triple[]>> = {
  normal: NORMAL,
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** WCAG 2 contrast of two `#rrggbb` colours, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Distance in OKLab, as seen with one of the `visions`; 0.02 is just noticed. */
export function colourDistance(first: string, second: string, vision: string): number {
  const [a, b] = [first, second].map((colour) => oklab(see(linear(colour), visions[vision] ?? NORMAL)))
  return Math.hypot(...(a ?? []).map((value, index) => value - (b?.[index] ?? 0)))
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(colour: string): Triple {
  const channel = (offset: number) => {
    const value = Number.parseInt(colour.slice(offset, offset + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function see([red, green, blue]: Triple, matrix: readonly Triple[]): Triple {
  const row = (index: number) => {
    const [a, b, c] = matrix[index] ?? [0, 0, 0]
    return Math.min(1, Math.max(0, a * red + b * green + c * blue))
  }
  return [row(0), row(1), row(2)]
}

function oklab([red, green, blue]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
