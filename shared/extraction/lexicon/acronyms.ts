/**
 * Short forms of bodies whose full name news spells out only once, if at all: each goes with the full name where an
 * article has both.
 */
export const ACRONYMS: ReadonlyMap<string, string> = new Map(
  `AP=associated press|ACLU=american civil liberties union|ATF=bureau of alcohol, tobacco, firearms and explosives|
BOP=bureau of prisons|CBO=congressional budget office|CBP=customs and border protection|CDC=centers for disease control and prevention|
CIA=central intelligence agency|DEA=drug enforcement administration|DHS=department of homeland security|DOD=department of defense|
DOJ=department of justice|DOT=department of transportation|ECB=european central bank|EPA=environmental protection agency|
EU=european union|FAA=federal aviation administration|FBI=federal bureau of investigation|FCC=federal communications commission|
FDA=food and drug administration|FEMA=federal emergency management agency|FTC=federal trade commission|
GAO=government accountability office|GM=general motors|HSI=homeland security investigations|HHS=department of health and human services|
HUD=department of housing and urban development|IAEA=international atomic energy agency|ICC=international criminal court|
ICE=immigration and customs enforcement|IMF=international monetary fund|IRA=irish republican army|IRS=internal revenue service|
NASA=national aeronautics and space administration|NATO=north atlantic treaty organization|NIH=national institutes of health|
NRA=national rifle association|NSA=national security agency|NTSB=national transportation safety board|
NYSE=new york stock exchange|OMB=office of management and budget|SEC=securities and exchange commission|
TSA=transportation security administration|UAW=united auto workers|UN=united nations|U.N.=united nations|
USCIS=citizenship and immigration services|WHO=world health organization|WTO=world trade organization`
    .split('|')
    .map((pair) => {
      const [acronym = '', name = ''] = pair.trim().split('=')
      return [acronym, name]
    }),
)
