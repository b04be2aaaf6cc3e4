const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Offices and people who give executive orders. */
export const EXECUTIVES = list(
  `president governor gov mayor secretary minister premier chancellor administration commissioner superintendent chief
  director administrator sheriff executive department ministry agency cabinet commander general pentagon homeland
  office officials bureau authorities obama trump biden bush clinton government`,
)
/** Courts and those who sit in them. */
export const COURTS = list('judge judges court courts jury jurors justice justices magistrate tribunal panel bench')
/** Bodies that vote. */
export const CHAMBERS = list(
  `senate house congress council legislature parliament assembly committee subcommittee lawmakers senators legislators
  commissioners board representatives members democrats republicans voters supervisors chamber commons delegates
  councilmembers trustees`,
)
/** What a vote on public money is about. */
export const MONEY_MATTERS = list(
  `funding fund funds budget appropriation appropriations spending money bond bonds levy tax taxes stopgap shutdown
  package grant grants aid relief subsidies subsidy bailout resolution extension loan loans financing stimulus debt
  supplemental patch reopen`,
)
/** Forces that are sent or withdrawn. */
export const FORCES = list(
  `agents troops officers soldiers forces guard guardsmen marines personnel police units warships warship carrier battalion
  brigade troopers deputies peacekeepers reinforcements military fleet advisers advisors commander commanders
  contingent squad army navy paramilitaries rangers airmen`,
)
/** Objects an executive instruction binds or makes. */
export const INSTRUCTIONS = list(
  `order orders directive directives mandate mandates policy policies memo memorandum guidance proclamation requirement
  requirements rule rules regulation regulations moratorium ban curfew emergency protocol guideline guidelines instruction`,
)
/** Written law. */
export const LAWS = list(
  'bill bills law laws legislation act measure measures amendment amendments ordinance statute reform reforms resolution',
)
/** Official inquiries. */
export const INQUIRIES = list(
  'investigation investigations inquiry inquiries probe probes review reviews audit audits inquest',
)
/** Bodies whose inquiries count as official; a police force at its daily work is none. */
export const INVESTIGATORS = list(
  `fbi department federal prosecutors prosecutor attorney congress congressional senate house committee commission watchdog
  inspector ombudsman justice state independent government ministry administration agency auditor controller bureau
  council un united nations parliament grand bca atf authorities regulators commissioners task`,
)
/** Who is arrested, charged or dismissed. */
export const SUSPECTS = list(
  `man men woman women suspect suspects people person officer officers teen teenager teens boy boys girl gunman gunmen
  shooter protesters protester demonstrators trooper troopers deputy chief him them her himself herself themselves
  agent agents two three four five six seven eight nine ten dozens others brothers driver resident residents official
  detective sergeant lieutenant captain director members suspected activist activists`,
)
