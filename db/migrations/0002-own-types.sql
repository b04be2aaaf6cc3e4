-- Types of the analyst's own, and with what each article was read last.

-- What a person says about the library as a whole; one row a field, so that undo and redo work as for events.
CREATE TABLE library_analyst (
  library_id INTEGER NOT NULL CHECK (library_id = 1),
  field TEXT NOT NULL CHECK (field IN ('reading')),
  value TEXT NOT NULL CHECK (json_valid(value)),
  PRIMARY KEY (library_id, field)
) STRICT, WITHOUT ROWID;

-- The rules and own types an article's events were read with. Not a column of `article`: behind the text it would be
-- read through the whole text. An article without a row was read before there were stamps.
CREATE TABLE article_reading (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  stamp TEXT NOT NULL
) STRICT;

-- The same table with 'library' among its subjects; a CHECK cannot be altered.
CREATE TABLE change_with_library (
  id INTEGER PRIMARY KEY,
  group_id INTEGER NOT NULL,
  label TEXT NOT NULL,
  subject TEXT NOT NULL CHECK (subject IN ('event', 'article', 'library')),
  subject_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  -- NULL: no analyst value.
  before TEXT,
  after TEXT,
  actor TEXT NOT NULL CHECK (actor IN ('analyst', 'sync')),
  at_ms INTEGER NOT NULL,
  -- 1: undone, can be redone. Undone steps are superseded (2) when something new is done.
  state INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2))
) STRICT;
INSERT INTO change_with_library SELECT * FROM change;
DROP TABLE change;
ALTER TABLE change_with_library RENAME TO change;
CREATE INDEX change_by_group ON change (group_id);
CREATE INDEX change_by_state ON change (state, group_id);
CREATE INDEX change_by_subject ON change (subject, subject_id);
