/** Tells crimes from whatever else is of the type `other`. */
export const CRIME = 'crime'
