/** With these around, "rally" and "march" are of prices or votes. */
export const MARKETS = new Set(
  'shares share stocks stock market markets dollar prices index investors points campaign'.split(' '),
)
