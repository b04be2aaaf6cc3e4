/** States of the United States and Canada's provinces, with the short forms news writes behind a city. */
export const STATES: readonly string[] = `
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|
Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|
New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|
South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington state|West Virginia|Wisconsin|Wyoming|
Puerto Rico|District of Columbia|Guam|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|
New Brunswick|Newfoundland|Northern Ireland|Scotland|Wales|England|New South Wales|Queensland|Tasmania|Bavaria|Catalonia|
Georgia|Washington, D.C.|D.C.`
  .split('|')
  .map((name) => name.replaceAll('\n', '').trim())

/** Behind a city and a comma: "Camden, N.J.", "Kyle, Tex." */
export const STATE_SHORT_FORMS: ReadonlySet<string> = new Set(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo n.j. n.y. n.h. n.m. n.c. n.d. s.c. s.d. r.i. w.va. d.c. al ak az ar ca co ct de fl ga hi id il in ia ks
  ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy`.split(/\s+/),
)

export const COUNTRIES: readonly string[] = `
Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|
Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|
Cambodia|Cameroon|Canada|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Djibouti|
Dominican Republic|Ecuador|Egypt|El Salvador|Eritrea|Estonia|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Germany|Ghana|
Greece|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|
Ivory Coast|Jamaica|Japan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|
Liechtenstein|Lithuania|Luxembourg|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|
Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|
Nigeria|North Korea|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|
Qatar|Romania|Russia|Rwanda|Saudi Arabia|Senegal|Serbia|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|
South Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|
Tibet|Togo|Trinidad and Tobago|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|United Arab Emirates|United Kingdom|
United States|Uruguay|Uzbekistan|Venezuela|Vietnam|South Vietnam|North Vietnam|Yemen|Zambia|Zimbabwe|U.S.|U.K.|US|UK|USA|Britain|Great Britain|
Soviet Union|Europe|Asia|Africa|America|Hong Kong|Macau|Greenland|Yugoslavia|Czechoslovakia`
  .split('|')
  .map((name) => name.replaceAll('\n', '').trim())

/** Last words that make a capitalised phrase a place. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `county township parish borough city town village valley island islands river lake mountain mountains bay beach hills
  heights park district province region peninsula coast desert gulf sea ocean strait creek springs falls harbor cities`.split(
    /\s+/,
  ),
)

/** Last words of an address or a single site. */
export const ADDRESS_HEADS: ReadonlySet<string> = new Set(
  `street avenue road boulevard drive lane court place highway parkway square plaza way terrace st ave blvd rd dr ln bridge
  mall apartments building expressway turnpike freeway store`.split(/\s+/),
)
