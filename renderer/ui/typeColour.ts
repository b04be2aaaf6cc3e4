import { eventTypeStyles } from '../../shared/figure/eventTypeStyle.ts'
import type { EventType } from '../../shared/model/eventType.ts'

/** The type's colour as a CSS value that follows the colour scheme. */
export function typeColour(type: EventType): string {
  const { light, dark } = eventTypeStyles[type]
  return `light-dark(${light}, ${dark})`
}
