/** Ends a `switch` over a union: a new member then fails to compile here. */
export function assertNever(value: never, why: string): never {
  throw new Error(`${why}: unexpected ${JSON.stringify(value)}`)
}
