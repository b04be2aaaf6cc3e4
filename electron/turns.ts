export type Turns = <Result>(places: number, work: () => Promise<Result>) => Promise<Result>

/**
 * Begins work in the order in which it is asked for, as soon as the places that it needs are free: work that needs one
 * place goes on beside others, work that needs all of them goes on alone. Settles with what the work does.
 */
export function createTurns(placeCount: number): Turns {
  let free = placeCount
  const waiting: { readonly places: number; readonly begin: () => void }[] = []

  function admit(): void {
    for (let next = waiting[0]; next !== undefined && next.places <= free; next = waiting[0]) {
      waiting.shift()
      free -= next.places
      next.begin()
    }
  }

  return async (places, work) => {
    await new Promise<void>((begin) => {
      waiting.push({ places, begin })
      admit()
    })
    try {
      return await work()
    } finally {
      free += places
      admit()
    }
  }
}
