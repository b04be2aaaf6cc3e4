/** What courts, police and mourners do after a crime: a day beside these words is not the day of the crime. */
export const PROCEEDINGS: ReadonlySet<string> = new Set(
  `charged charges arraigned arraignment indicted indictment arrested arrest arrests sentenced sentencing sentence
  convicted conviction pleaded pled plea appeared appearance court trial hearing jury jurors judge bail bond custody
  jailed released extradited questioned interviewed surrendered detained booked testified testimony verdict acquitted
  funeral vigil memorial autopsy conference identified filed lawsuit sued`.split(/\s+/),
)
