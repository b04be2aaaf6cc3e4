/** What an event does to people and things, whatever the event. Tested against a lower-case word. */
export const CONSEQUENCE = /^(?:kill|injur|wound|hurt|maim|destroy|damag|dead|die[ds]?$|dying)/
