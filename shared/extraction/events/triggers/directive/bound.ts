import { FORCES } from '../../../lexicon/actors.ts'

/** Whom or what an instruction binds: forces, agencies, offices, things they use. */
export const BOUND = new Set([
  ...FORCES,
  ...'officer agent trooper deputy official soldier agencies agency department departments officials prosecutors staff employees governors schools sheriffs cameras evacuation flags lockdown'.split(
    ' ',
  ),
])
