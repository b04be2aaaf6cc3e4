import type { EventField, FieldValue } from '../../shared/model/event.ts'
import { eventFields } from '../../shared/model/event.ts'
import type { ReviewState } from '../../shared/model/eventStatus.ts'
import type { SampleEvent } from './sampleExtraction.ts'

type Slot = EventField | 'review'
type Step = readonly { readonly key: string; readonly slot: Slot; readonly before: Value; readonly after: Value }[]
type Value = FieldValue | null

/** Plain JavaScript that says what one article's events must be, to hold the library against. */
export class AnalystModel {
  readonly machine = new Map<string, SampleEvent>()
  /** Values by event key and slot; `null` is none. */
  readonly analyst = new Map<string, Map<Slot, Value>>()
  readonly stillFound = new Set<string>()
  private readonly touched = new Set<string>()
  private done: Step[] = []
  private undone: Step[] = []

  constructor(events: readonly SampleEvent[]) {
    this.extract(events)
  }

  extract(events: readonly SampleEvent[]): void {
    this.stillFound.clear()
    for (const event of events) {
      this.machine.set(event.key, event)
      this.stillFound.add(event.key)
    }
    for (const key of [...this.machine.keys()]) {
      if (!this.stillFound.has(key) && !this.touched.has(key)) this.machine.delete(key)
    }
  }

  /** Keys of the events a person can see. */
  visible(): string[] {
    const hasWord = (key: string) => [...(this.analyst.get(key)?.values() ?? [])].some((value) => value !== null)
    return [...this.machine.keys()].filter((key) => this.stillFound.has(key) || hasWord(key)).sort()
  }

  set(keys: readonly string[], slot: Slot, after: Value): void {
    const step = keys
      .map((key) => ({ key, slot, before: this.valueOf(key, slot), after }))
      .filter(({ before }) => JSON.stringify(before) !== JSON.stringify(after))
    if (step.length === 0) return
    this.apply(step, 'after')
    this.done.push(step)
    this.undone = []
    for (const key of keys) if (step.some((change) => change.key === key)) this.touched.add(key)
  }

  undo(): void {
    const step = this.done.pop()
    if (step === undefined) return
    this.apply(step, 'before')
    this.undone.push(step)
  }

  redo(): void {
    const step = this.undone.pop()
    if (step === undefined) return
    this.apply(step, 'after')
    this.done.push(step)
  }

  canUndo(): boolean {
    return this.done.length > 0
  }

  canRedo(): boolean {
    return this.undone.length > 0
  }

  /** What the library must answer for an event. */
  expected(key: string) {
    const machine = this.machine.get(key)
    if (machine === undefined) throw new Error(`the model has no event ${key}`)
    const fields = Object.fromEntries(
      eventFields.map((field) => [field, { machine: machine[field], analyst: this.valueOf(key, field) }]),
    )
    const merged = Object.fromEntries(eventFields.map((field) => [field, this.valueOf(key, field) ?? machine[field]]))
    return { ...merged, fields, review: this.reviewOf(key), isStillFound: this.stillFound.has(key) }
  }

  private reviewOf(key: string): ReviewState {
    const review = this.valueOf(key, 'review')
    return review === 'accepted' || review === 'rejected' ? review : 'proposed'
  }

  private valueOf(key: string, slot: Slot): Value {
    return this.analyst.get(key)?.get(slot) ?? null
  }

  private apply(step: Step, side: 'before' | 'after'): void {
    for (const change of step) {
      const values = this.analyst.get(change.key) ?? new Map<Slot, Value>()
      values.set(change.slot, change[side])
      this.analyst.set(change.key, values)
    }
  }
}
