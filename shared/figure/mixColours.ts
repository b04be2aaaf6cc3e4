/** `share` 1 is all of `first`, 0 all of `second`. */
export function mixColours(first: string, second: string, share: number): string {
  const channel = (offset: number) => {
    const mixed = share * hexByte(first, offset) + (1 - share) * hexByte(second, offset)
    return Math.round(mixed).toString(16).padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

function hexByte(colour: string, offset: number): number {
  return Number.parseInt(colour.slice(offset, offset + 2), 16)
}
