import { stemOf } from './stemOf.ts'

/**
 * Words of every report on an incident, and the plain words of English: sharing them says nothing.
 * Kept as stems.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `police officer officers officials authorities sheriff deputies deputy detective detectives investigator investigators
  investigation investigate department office county city state street avenue road block area north south east west side
  northwest northeast southwest southeast neighborhood scene place home house apartment car vehicle building
  shooting shot shots shoot shooter gun guns gunman gunfire gunshot fire fired weapon handgun pistol rifle bullet bullets
  wound wounds wounded injure injured injury injuries hurt kill killed killing murder homicide death dead die died fatal
  fatally victim victims suspect suspects witness witnesses man men woman women male female boy girl boys girls child
  children teen teenager person people others family friend friends mother father brother sister son daughter
  hospital hospitalized taken transported condition critical stable serious life threatening emergency medical ambulance
  arrest arrested charge charged charges custody jail court judge prosecutor attorney trial case hearing bond bail
  plead guilty sentence sentenced prison county crime crimes criminal felony degree count counts
  said says told tell according reported report reports statement spokesman spokeswoman news conference press release
  information call called calls asked anyone contact tips tip anonymous stoppers identified identify name named
  morning afternoon evening night midnight noon today yesterday tomorrow monday tuesday wednesday thursday friday saturday
  sunday week weekend month year day hour hours minute minutes time times a.m p.m january february march april june july
  august september october november december old year-old
  also about after again against around because been before being between come came could does done down even every find
  found from gave getting give given goes going gone good have having help here home into just keep kept know known last
  later left like little long look made make making many more most much need never next only open other over part past
  place point public really right same seen several should since small some something still such sure take taken tell than
  that their them then there these they thing things think this those three through took toward turn under until upon used
  using very want wanted well went were what when where which while will with work working would years young
  multiple additional involved incident happened occurred occur started begin began believe believed think thought
  appear appeared allegedly alleged suspected possible possibly motive unclear unknown continue continued continuing
  responded respond response arrived arrive heard hear near inside outside leave leaving live living lived stand standing
  able another early late around approximately front back door room head chest face hand hands body foot feet
  including include included released release photo video image story update updated posted click read share comment
  follow facebook twitter email copyright rights reserved associated press channel newsroom newsletter subscribe
  first second third two four five six seven eight nine ten dozen hundred
  federal local national government country law laws order orders issue issued member members group official
  expected plan planned announce announced decision action program support service services community leader leaders material materials publish published broadcast rewritten
  redistribute redistributed http https html width height availability immediately suffered suffering firearm firearms
  assault aggravated manslaughter possession discharge discharged arraign arraigned
  remain remained pronounced believe set hold held show shows showed word words week days months hope start stop send sent
  receive received bring brought meet met move moved run ran running walk walked walking drive drove driving driver put
  face faces facing ask lead led leading follow following allow allowed consider considered become became
  better best high large great major important different number end ended enough number close closed
  describe described describing complexion tall wear wearing clothing hooded hoodie sweatshirt shirt jacket hair build
  slim thin height weight initially latest shortly carry carried
  full whole late early always often ever together already almost however though although among during within without
  against along across behind beside beyond above below`
    .split(/\s+/)
    .map(stemOf),
)
