/** Past tenses that do not end in "-ed" and are not also presents or nouns in news. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `said told shot went came gave took made held left began fell rose won lost sent met saw found stood struck spoke
  wrote drew drove fled fought heard kept led brought bought built broke chose got grew knew paid ran sold swore taught
  thought threw understood woke wore withdrew overturned upheld overcame became sought sat forbade flew hit`.split(
    /\s+/,
  ),
)
