export const CURRENCY_SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₹', '₩', '₽', '₪', '₺', '₴', '₦'])

/** Names of currencies as sums have them, lower case. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  `dollars dollar euros euro pounds yen pesos peso rupees rupee cents cent pence yuan renminbi rubles roubles ruble rouble
  francs franc marks shekels lira liras dinars dinar dirhams dirham riyals rials rial kroner kronor krona krone zloty zlotys
  forint baht ringgit rupiah reais rand naira shillings won quetzals colones cordobas lempiras bolivars guilders`.split(
    /\s+/,
  ),
)

/** Codes and short forms in front of or behind a number, as written. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CAD AUD NZD HKD SGD CHF CNY RMB INR RUB MXN BRL ZAR SEK NOK DKK KRW Rs'.split(' '),
)

export const MONEY_SCALES: ReadonlySet<string> = new Set(
  'thousand million billion trillion bn m k mn tn crore lakh'.split(' '),
)
