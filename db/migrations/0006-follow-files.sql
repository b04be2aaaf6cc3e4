-- Where articles' files are, what they were before they changed, and what an analyst has yet to settle after a change.

-- What is looked through for files. Folder 1 is the library's own `articles/`; its path is empty, as a library can be moved.
CREATE TABLE watched_folder (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  path TEXT NOT NULL UNIQUE CHECK ((path = '') = (id = 1)),
  added_at_ms INTEGER NOT NULL,
  -- `device:inode` of the folder when it was last looked through; empty: not yet. Another one, and empty, is an
  -- unmounted disk rather than a folder whose files were all taken away.
  identity TEXT NOT NULL DEFAULT '',
  scanned_at_ms INTEGER
) STRICT;
INSERT INTO watched_folder (id, path, added_at_ms) VALUES (1, '', 0);

-- Files of these folders as they were last seen.
CREATE TABLE watched_file (
  folder_id INTEGER NOT NULL REFERENCES watched_folder (id) ON DELETE CASCADE,
  -- Below the folder, `/` between names, as the bytes the disk has: a name need not be valid text.
  path BLOB NOT NULL,
  -- `size:mtime:ctime:inode` when its bytes were read; another one says that they may be others. Empty: never read.
  stamp TEXT NOT NULL,
  -- Of its bytes; NULL where they could not be read.
  sha256 TEXT CHECK (length(sha256) = 64),
  article_id INTEGER REFERENCES article (id) ON DELETE SET NULL,
  missing_since_ms INTEGER,
  -- Why it is no article; tried again when its stamp changes or an analyst asks.
  error_code TEXT,
  error_detail TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (folder_id, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX watched_file_by_article ON watched_file (article_id) WHERE article_id IS NOT NULL;
-- Looked at once by the next scan, which gives the stamps.
INSERT INTO watched_file (folder_id, path, stamp, sha256, article_id)
SELECT 1, CAST(stored_name AS BLOB), '', sha256, id FROM article;

-- What an article was before its file changed. `article` has what it is now.
CREATE TABLE article_version (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  -- Of the copy in `articles/`; NULL: a person wrote over it there.
  stored_name TEXT UNIQUE,
  title TEXT NOT NULL,
  published TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  replaced_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX article_version_by_article ON article_version (article_id);

-- Where a quote stands after its article changed. Offsets of a lost one are those in the version it is lost from.
ALTER TABLE evidence ADD COLUMN anchor TEXT NOT NULL DEFAULT 'intact' CHECK (anchor IN ('intact', 'moved', 'lost'));
ALTER TABLE evidence ADD COLUMN lost_from TEXT REFERENCES article_version (sha256) ON DELETE SET NULL;

-- What a change of a file leaves to a person. `lost`: nothing in the new text tells this event, which a person worked
-- on. `differs`: the new text reads another value in a field where a person's holds.
CREATE TABLE open_question (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('lost', 'differs')),
  -- Of `differs`; empty otherwise.
  field TEXT NOT NULL,
  -- What the machine read before and reads now.
  machine_before TEXT NOT NULL,
  machine_now TEXT NOT NULL,
  asked_at_ms INTEGER NOT NULL,
  settled_at_ms INTEGER,
  UNIQUE (event_id, kind, field)
) STRICT;
CREATE INDEX open_question_unsettled ON open_question (id) WHERE settled_at_ms IS NULL;

CREATE TABLE receipt_of_files (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('import', 'sync')),
  -- What it was of: `12 files`, `News 2026`. Empty in receipts of older versions.
  name TEXT NOT NULL,
  started_at_ms INTEGER NOT NULL,
  finished_at_ms INTEGER
) STRICT;
INSERT INTO receipt_of_files SELECT id, kind, '', started_at_ms, finished_at_ms FROM receipt;

CREATE TABLE receipt_line_of_files (
  receipt_id INTEGER NOT NULL REFERENCES receipt_of_files (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  -- Where the file was, as the bytes the disk has, for trying it again; NULL: of an older version, or not a file.
  source_path BLOB,
  outcome TEXT NOT NULL
    CHECK (outcome IN ('imported', 'same', 'changed', 'moved', 'missing', 'restored', 'failed', 'cancelled')),
  article_id INTEGER REFERENCES article (id) ON DELETE SET NULL,
  event_count INTEGER NOT NULL DEFAULT 0,
  is_date_certain INTEGER NOT NULL DEFAULT 1 CHECK (is_date_certain IN (0, 1)),
  error_code TEXT,
  error_detail TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (receipt_id, position),
  CHECK ((outcome = 'failed') = (error_code IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO receipt_line_of_files
SELECT receipt_id, position, file_name, NULL, outcome, article_id, event_count, is_date_certain, error_code, error_detail
FROM receipt_line;
DROP TABLE receipt_line;
DROP TABLE receipt;
ALTER TABLE receipt_of_files RENAME TO receipt;
ALTER TABLE receipt_line_of_files RENAME TO receipt_line;
CREATE INDEX receipt_line_by_article ON receipt_line (article_id);

-- A text's hash is of what is compared, so that spacing and typographic quotes do not make two texts of one.
UPDATE article SET text_sha256 = comparable_text_sha256(text);
CREATE INDEX article_by_text ON article (text_sha256);
CREATE INDEX article_by_url ON article (url) WHERE url <> '';
