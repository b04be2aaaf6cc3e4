/** Words that make a person in a report one who speaks or acts for an office, and so shared by all reports of a place. */
export const OFFICES: ReadonlySet<string> = new Set(
  `police chief officer officers detective det sergeant sgt lieutenant lt captain capt commander cmdr corporal cpl sheriff
  deputy trooper marshal agent inspector superintendent supt constable commissioner prosecutor prosecutors attorney judge
  justice magistrate coroner examiner mayor governor gov senator sen rep representative congressman congresswoman
  president minister secretary spokesman spokeswoman spokesperson department dept office county state reporter editor
  anchor photo photographer news staff writer lawyer counsel defender public pastor rev reverend dr doctor director
  councilman councilwoman alderman councilmember administrator investigator investigators captains stoppers line stop crime bureau court`.split(
    /\s+/,
  ),
)
