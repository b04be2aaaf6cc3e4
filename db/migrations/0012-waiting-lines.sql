-- A table whose columns nobody has told yet has not failed: its line waits.

-- The same table with 'waiting' among its outcomes; a CHECK cannot be altered.
CREATE TABLE receipt_line_with_waiting (
  receipt_id INTEGER NOT NULL REFERENCES receipt (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  -- Where the file was, as the bytes the disk has, for trying it again; NULL: of an older version, or not a file.
  source_path BLOB,
  outcome TEXT NOT NULL
    CHECK (outcome IN ('imported', 'same', 'changed', 'moved', 'missing', 'restored', 'waiting', 'failed', 'cancelled')),
  article_id INTEGER REFERENCES article (id) ON DELETE SET NULL,
  event_count INTEGER NOT NULL DEFAULT 0,
  is_date_certain INTEGER NOT NULL DEFAULT 1 CHECK (is_date_certain IN (0, 1)),
  error_code TEXT,
  error_detail TEXT NOT NULL DEFAULT '',
  -- Of a line `changed`: the article's bytes before and after, so that the change can be rolled back. NULL in older lines.
  sha256_before TEXT CHECK (length(sha256_before) = 64),
  sha256_after TEXT CHECK (length(sha256_after) = 64),
  PRIMARY KEY (receipt_id, position),
  CHECK ((outcome IN ('failed', 'waiting')) = (error_code IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO receipt_line_with_waiting
SELECT receipt_id, position, file_name, source_path, iif(error_code = 'table-needs-columns', 'waiting', outcome),
  article_id, event_count, is_date_certain, error_code, error_detail, sha256_before, sha256_after
FROM receipt_line;
DROP TABLE receipt_line;
ALTER TABLE receipt_line_with_waiting RENAME TO receipt_line;
CREATE INDEX receipt_line_by_article ON receipt_line (article_id);
CREATE INDEX receipt_line_by_error ON receipt_line (error_code) WHERE error_code IS NOT NULL;
