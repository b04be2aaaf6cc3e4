/** Document formats define no entities; what does wants to be more than it is. */
export function definesEntities(xml: string): boolean {
  return /<!ENTITY/i.test(xml)
}
