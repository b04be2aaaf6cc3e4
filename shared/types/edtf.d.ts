/** The part of the `edtf` library that shared/model/edtf.ts uses; the package ships no types. */
declare module 'edtf' {
  type EdtfValue = {
    readonly type: 'Date' | 'Interval' | 'Season' | 'Year' | 'Decade' | 'Century' | 'Set' | 'List'
    /** First millisecond, UTC; -Infinity for an open start. */
    readonly min: number | null
    /** Last millisecond, UTC; Infinity for an open end. */
    readonly max: number | null
  }
  /** Throws a SyntaxError-like Error for anything that is not EDTF of the level. */
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2 }): EdtfValue
}
