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
Soviet Union|USSR|U.S.S.R.|Europe|Asia|Africa|America|Hong Kong|Macau|Greenland|Yugoslavia|Czechoslovakia|East Germany|
West Germany|Antigua and Barbuda|Antigua|Bosnia and Herzegovina|Cape Verde|Central African Republic|Chad|Comoros|
Democratic Republic of Congo|Democratic Republic of the Congo|Republic of Congo|DR Congo|Zaire|Rhodesia|Dominica|East Timor|
Timor-Leste|Equatorial Guinea|Eswatini|Swaziland|Guinea-Bissau|Côte d'Ivoire|Czechia|Jordan|Kiribati|Marshall Islands|
Micronesia|Nauru|North Macedonia|Palau|Saint Lucia|St. Lucia|Samoa|American Samoa|Solomon Islands|Tonga|Trinidad|Tobago|
Tuvalu|Vanuatu|Vatican City|Bermuda|Aruba|Curacao|Gibraltar|Guadeloupe|Martinique|French Guiana|New Caledonia|Réunion|
Cayman Islands|Falkland Islands|Faroe Islands|Isle of Man|Channel Islands|Virgin Islands|Northern Mariana Islands|
Somaliland|South Ossetia|Abkhazia|Transnistria|Western Sahara`
  .split('|')
  .map((name) => name.replaceAll('\n', '').trim())

/** Stretches of the world that are neither a state nor a city. */
export const REGIONS: readonly string[] = `
Middle East|Near East|Far East|North Africa|West Africa|East Africa|Central Africa|Southern Africa|Horn of Africa|Sahel|Sahara|
North America|South America|Central America|Latin America|Caribbean|West Indies|Western Europe|Eastern Europe|Central Europe|
Northern Europe|Southern Europe|Southeast Asia|South-East Asia|South Asia|East Asia|Central Asia|Western Asia|Asia-Pacific|
Asia Pacific|Balkans|Baltics|Caucasus|North Caucasus|Scandinavia|Iberia|Siberia|Arctic|Antarctica|Oceania|Polynesia|
Persian Gulf|Gulf of Mexico|Gulf of Aden|Gulf Coast|East Coast|West Coast|Midwest|Deep South|New England|Pacific Northwest|
Great Lakes|Great Plains|Rust Belt|Bible Belt|Appalachia|Panhandle|Mediterranean|Mediterranean Sea|Black Sea|Red Sea|
Caspian Sea|Baltic Sea|North Sea|South China Sea|East China Sea|Yellow Sea|Sea of Japan|Arabian Sea|English Channel|
Atlantic Ocean|Pacific Ocean|Indian Ocean|Strait of Hormuz|Suez Canal|Panama Canal|Andes|Alps|Himalayas|Rocky Mountains|
Sinai|Golan Heights|West Bank|Gaza Strip|East Jerusalem|West Jerusalem|Kashmir|Punjab|Sindh|Balochistan|Waziristan|
North Waziristan|South Waziristan|Khyber Pakhtunkhwa|Swat Valley|Helmand|Kurdistan|Anbar|Darfur|Tigray|Oromia|Biafra|Kivu|
North Kivu|Ituri|Chechnya|Dagestan|Ingushetia|Ossetia|Crimea|Donbas|Donbass|Nagorno-Karabakh|Xinjiang|Inner Mongolia|
Guangdong|Sichuan|Hubei|Hunan|Fujian|Zhejiang|Jiangsu|Yunnan|Okinawa|Hokkaido|Kyushu|Aceh|Bali|Sumatra|Borneo|Papua|
Mindanao|Luzon|Kerala|Gujarat|Maharashtra|Rajasthan|Bihar|Uttar Pradesh|Tamil Nadu|West Bengal|Assam|Manipur|Normandy|
Brittany|Provence|Corsica|Sicily|Sardinia|Tuscany|Lombardy|Andalusia|Basque Country|Galicia|Saxony|Bavaria|Hesse|
Lower Saxony|Brandenburg|Baden-Württemberg|Flanders|Wallonia|Ulster|Cornwall|Essex|Sussex|Yorkshire|Lancashire|
Cumbria|Norfolk|Suffolk|Surrey|Hampshire|Staffordshire|Derbyshire|Nottinghamshire|Lincolnshire|Leicestershire|Midlands|
West Midlands|Merseyside|Tyneside|Cheshire|Wiltshire|Somerset|Dorset|Oxfordshire|Cambridgeshire|Berkshire|Hertfordshire|
Western Australia|South Australia|Northern Territory|Yukon|Nunavut|Labrador|Prince Edward Island|Sinaloa|Chihuahua|Sonora|
Tamaulipas|Michoacan|Michoacán|Guerrero|Oaxaca|Chiapas|Veracruz|Jalisco|Nuevo Leon|Nuevo León|Baja California|Antioquia|
Cauca|Chocó|Amazonas|Morazan|Morazán|Cabanas|Cabañas|Cuscatlan|Cuscatlán|Ahuachapan|Patagonia|Tierra del Fuego|Ayacucho`
  .split('|')
  .map((name) => name.replaceAll('\n', '').trim())

/** Last words that make a capitalised phrase a place. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `county township parish borough city town village valley island islands river lake mountain mountains bay beach hills
  heights park district province region peninsula coast desert gulf sea ocean strait creek springs falls harbor harbour cities
  canyon forest prefecture canton governorate neighborhood neighbourhood suburb suburbs side hill ridge shore`.split(
    /\s+/,
  ),
)

/** Last words of an address or a single site. */
export const ADDRESS_HEADS: ReadonlySet<string> = new Set(
  `street avenue road boulevard drive lane court place highway parkway square plaza way terrace st ave blvd rd dr ln bridge
  mall apartments building expressway turnpike freeway store boulevards streets avenues roads alley circle crescent pike
  causeway loop trail`.split(/\s+/),
)

/** Last words of a site that people go to: "Harper Theater", "Kemi Airport". */
export const SITE_HEADS: ReadonlySet<string> = new Set(
  `theater theatre stadium arena coliseum ballpark amphitheater amphitheatre speedway racetrack hotel inn resort casino
  airport airfield courthouse cathedral mosque synagogue chapel shrine temple palace castle tower towers monument memorial
  cemetery pier dam station terminal nightclub supermarket fairgrounds campground zoo aquarium observatory gardens hall
  penitentiary headquarters barracks dockyard shipyard refinery`.split(/\s+/),
)
