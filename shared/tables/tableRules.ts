/** Names under which rows of tables and their dates are explained. */
export const ROW_RULE = 'table:row'
/** In a derivation followed by a blank and the format: `table:date m/d/yyyy`. */
export const DATE_RULE = 'table:date'
