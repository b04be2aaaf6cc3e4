import moment, { type MomentInput } from 'moment'
import type { TimelineOptions } from 'vis-timeline/esnext'
import { msFromDay } from '../../shared/model/calendar.ts'
import { FIRST_DAY, LAST_DAY } from './queryWindow.ts'

const YEAR_DAYS = 366

/** How vis-timeline is set up; what depends on data is in timelineChart.ts. */
export const chartOptions = {
  // Days are integers, drawn as UTC: in any other zone they would slip by one.
  moment: (input?: MomentInput) => moment.utc(input),
  orientation: { axis: 'top', item: 'top' },
  height: '100%',
  // It would look once a second; timelineChart.ts is told at once.
  autoResize: false,
  stack: true,
  // Buckets of one lane touch each other and stay in one row; the labels keep their own distance.
  margin: { axis: 6, item: { horizontal: 0, vertical: 3 } },
  verticalScroll: true,
  // The wheel zooms; Shift and sideways wheels pan (timelineChart.ts).
  preferZoom: true,
  zoomMin: msFromDay(5),
  zoomMax: msFromDay(400 * YEAR_DAYS),
  min: msFromDay(FIRST_DAY),
  max: msFromDay(LAST_DAY),
  showCurrentTime: false,
  showTooltips: false,
  selectable: true,
  multiselect: false,
  editable: false,
  groupOrder: 'order',
  format: {
    minorLabels: { weekday: 'ddd D', day: 'D', month: 'MMM', year: 'YYYY' },
    majorLabels: { weekday: 'MMMM YYYY', day: 'MMMM YYYY', month: 'YYYY', year: '' },
  },
} satisfies TimelineOptions
