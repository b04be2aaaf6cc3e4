-- Files that ended the reader, by their bytes: after the second time they are not read again until a person says so.
-- A file that was read in the end has no row.
CREATE TABLE reader_stop (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  file_name TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count > 0),
  code TEXT NOT NULL,
  stopped_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
