import type { AxisPeriod, AxisTicks } from './axisTicks.ts'
import { fontSizes, PLOT_LEFT, PLOT_RIGHT } from './figureLayout.ts'
import type { FigureTheme } from './figureTheme.ts'
import { element, group, type SvgNode } from './svgElement.ts'
import { textWidth } from './textWidth.ts'
import type { TimeScale } from './timeScale.ts'

const LABEL_GAP = 4
const LINE_HEIGHT = 16

export function axisHeight({ periods }: AxisTicks): number {
  return LINE_HEIGHT * (periods.length > 0 ? 2 : 1) + 6
}

/** Vertical lines from `top` to `bottom`; months and years that name a period are stronger. */
export function drawGrid(
  axis: AxisTicks,
  scale: TimeScale,
  span: { top: number; bottom: number },
  theme: FigureTheme,
): SvgNode {
  const line = (day: number, stroke: string) => {
    const x = scale.startOf(day)
    return element('line', { x1: x, x2: x, y1: span.top, y2: span.bottom, stroke })
  }
  const strong = new Set(axis.periods.map(({ fromDay }) => fromDay).filter((day) => day >= scale.fromDay))
  return group({ class: 'grid' }, [
    ...axis.ticks.filter(({ day }) => !strong.has(day)).map(({ day }) => line(day, theme.grid)),
    ...[...strong].map((day) => line(day, theme.strongGrid)),
  ])
}

/** Names of periods above, names of ticks below; `y` is the upper edge. */
export function drawAxis(axis: AxisTicks, scale: TimeScale, y: number, theme: FigureTheme): SvgNode {
  const periodBaseline = y + 12
  const tickBaseline = y + axisHeight(axis) - 8
  const isOnlyRow = axis.periods.length === 0
  return group({ class: 'axis', 'font-size': fontSizes.small }, [
    ...axis.periods.flatMap((period, index) => {
      const placed = placePeriod(period, axis.periods[index + 1], scale)
      if (placed === null) return []
      return [element('text', { x: placed.x, y: periodBaseline, 'font-weight': 'bold', fill: theme.ink }, placed.label)]
    }),
    ...visibleTicks(axis, scale).map(({ x, label }) =>
      element('text', { x, y: tickBaseline, fill: isOnlyRow ? theme.ink : theme.mutedInk }, label),
    ),
  ])
}

function placePeriod(
  period: AxisPeriod,
  next: AxisPeriod | undefined,
  scale: TimeScale,
): { x: number; label: string } | null {
  const x = Math.max(scale.startOf(period.fromDay), PLOT_LEFT) + LABEL_GAP
  const end = next === undefined ? PLOT_RIGHT : scale.startOf(next.fromDay)
  const label = period.labels.find((candidate) => x + textWidth(candidate, fontSizes.small, 'bold') <= end - LABEL_GAP)
  return label === undefined ? null : { x, label }
}

/** Without labels that would run into the next one or off the plot. */
function visibleTicks({ ticks }: AxisTicks, scale: TimeScale): { x: number; label: string }[] {
  return ticks.flatMap(({ day, label }, index) => {
    const x = scale.startOf(day) + LABEL_GAP
    const next = ticks[index + 1]
    const end = next === undefined ? PLOT_RIGHT + 2 * LABEL_GAP : scale.startOf(next.day)
    return x + textWidth(label, fontSizes.small) <= end ? [{ x, label }] : []
  })
}
