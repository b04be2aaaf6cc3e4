-- What the columns of tables mean: for each article that is a table, and remembered for the next table of that kind.

-- The mapping a table's rows were read with. An article with a row here is a table: its events are its rows, and its text
-- is not searched for others. Not a column of `article`: behind the text it would be read through the whole text.
CREATE TABLE article_table (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  -- Names of its columns, sorted, as a JSON list: another table with the same is of the same kind.
  signature TEXT NOT NULL CHECK (json_valid(signature)),
  mapping TEXT NOT NULL CHECK (json_valid(mapping))
) STRICT;

-- The same table with 'tables', the mappings that are remembered, among its fields; a CHECK cannot be altered.
CREATE TABLE library_analyst_with_tables (
  library_id INTEGER NOT NULL CHECK (library_id = 1),
  field TEXT NOT NULL CHECK (field IN ('reading', 'tables')),
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (library_id, field)
) STRICT, WITHOUT ROWID;
INSERT INTO library_analyst_with_tables SELECT * FROM library_analyst;
DROP TABLE library_analyst;
ALTER TABLE library_analyst_with_tables RENAME TO library_analyst;

-- Tables that wait for their columns are lines of receipts, which outlive a restart.
CREATE INDEX receipt_line_by_error ON receipt_line (error_code) WHERE error_code IS NOT NULL;
