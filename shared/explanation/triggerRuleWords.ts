/**
 * What each trigger rule knows an event by, as the end of a sentence that begins with the words: “was shot” … A rule
 * cannot be registered without a line here: its name is typed by this table.
 */
export const triggerRuleWords = {
  shot: 'says that someone was shot',
  'shooting noun': 'names a shooting',
  'opened fire': 'says that someone opened fire',
  fired: 'says that a weapon was fired at someone',
  gunfire: 'tells of gunfire or bullets',
  killing: 'speaks of the killing told here',
  'executive orders': 'says that someone in office gave an order',
  'instruction issued': 'says that an order or policy was issued',
  'instruction undone': 'says that an order or policy was ended or changed',
  'duty announced': 'announces what people must or must not do',
  'body created': 'says that a government set up a body or a post',
  'instruction noun': 'names an order or policy',
  'chamber acts on money': 'says what a legislature did about public money',
  'funding noun': 'names a vote or proposal about public money',
  'money proposed': 'says that public money was asked for',
  'court decides': 'says what a court decided',
  'trial outcome': 'says how a trial ended',
  'ruling noun': 'names a court’s ruling',
  'court order': 'speaks of a court order told before',
  'law moves': 'says what became of a bill',
  'law demanded': 'says that a law was asked for',
  'bill would': 'says what a bill would do',
  'sending of forces': 'says that forces were sent, stationed or withdrawn',
  'deployment noun': 'names the sending of forces',
  'operation begins': 'says that an operation began',
  'forces ordered to a place': 'says that forces were ordered to a place',
  'inquiry noun': 'names an official inquiry',
  'inquiry verb': 'says that an official body inquires',
  'official report': 'names an official report',
  hearing: 'names a hearing',
  'arrest verb': 'says that someone was arrested',
  charge: 'says that someone was charged',
  'arrest noun': 'names an arrest',
  dismissal: 'says that someone lost or left a post',
  'protest verb': 'says that people protested',
  'protest noun': 'names a protest or gathering',
  protesters: 'says what protesters did',
  'robbery verb': 'says that someone was robbed',
  'robbery noun': 'names a robbery or break-in',
  'weapon drawn': 'says that someone was threatened with a weapon',
  robber: 'says what a robber did',
  stabbing: 'says that someone was stabbed',
  'crime told before': 'speaks of the crime told here',
  'dated sentence': 'tells of something with a date',
  'word of an own type, verb': 'says so in a word of this type',
  'word of an own type, noun': 'names it with a word of this type',
} as const

/** The name of a rule that knows events. */
export type TriggerRuleName = keyof typeof triggerRuleWords

export function isTriggerRuleName(name: string): name is TriggerRuleName {
  return Object.hasOwn(triggerRuleWords, name)
}
