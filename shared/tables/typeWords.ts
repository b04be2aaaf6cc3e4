import type { BuiltInType } from '../model/eventType.ts'

/** Words of names and values that tell a built-in type, in the order in which they are tried. */
export const TYPE_WORDS: readonly (readonly [BuiltInType, RegExp])[] = [
  ['shooting', /\b(?:shootings?|gunshots?|gunfire|shot|gun ?shot wounds?)\b/],
  ['funding_vote', /\b(?:appropriations?|funding (?:vote|bill)s?|budget votes?|spending bills?)\b/],
  ['directive', /\b(?:executive orders?|directives?|proclamations?|presidential memorand(?:um|a)|mandates?)\b/],
  ['court_ruling', /\b(?:rulings?|judge?ments?|verdicts?|injunctions?|court decisions?|opinions?)\b/],
  ['legislation', /\b(?:bills?|legislation|acts?|statutes?|laws?)\b/],
  ['deployment', /\b(?:deployments?|troops?)\b/],
  ['arrest', /\b(?:arrests?|charges?|indictments?)\b/],
  ['protest', /\b(?:protests?|demonstrations?|march(?:es)?|rall(?:y|ies)|strikes?)\b/],
  ['investigation', /\b(?:investigations?|inquir(?:y|ies)|probes?|audits?)\b/],
]

/** The built-in type that words tell; null where they tell none. `killings-2015_shootings.csv` is shooting. */
export function typeOfWords(text: string): BuiltInType | null {
  const words = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.]+/g, ' ')
    .toLowerCase()
  return TYPE_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
