-- The library. What extraction says and what a person says never share a column:
-- `article` and `event` hold machine values, `article_analyst` and `event_analyst` a person's.

-- AUTOINCREMENT on article and event: `change` names them by id without a foreign key, so an id is never used twice.
CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
  file_name TEXT NOT NULL,
  stored_name TEXT NOT NULL UNIQUE,
  byte_length INTEGER NOT NULL CHECK (byte_length > 0),
  reader TEXT NOT NULL,
  media_type TEXT NOT NULL,
  encoding TEXT NOT NULL,
  title TEXT NOT NULL,
  outlet TEXT NOT NULL,
  byline TEXT NOT NULL,
  url TEXT NOT NULL,
  language TEXT NOT NULL,
  published TEXT NOT NULL CHECK (published = '' OR published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  published_origin TEXT NOT NULL,
  published_certain INTEGER NOT NULL CHECK (published_certain IN (0, 1)),
  -- The day the machine values of this article's events were resolved against; empty: unresolved.
  resolved_against TEXT NOT NULL,
  unresolved_count INTEGER NOT NULL CHECK (unresolved_count >= 0),
  extractor_version INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  imported_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE article_analyst (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('published')),
  value TEXT NOT NULL,
  PRIMARY KEY (article_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  -- Stable while the article's text stays the same: type and anchor sentence.
  key TEXT NOT NULL,
  type TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  earliest_day INTEGER,
  latest_day INTEGER,
  status TEXT NOT NULL CHECK (status IN ('happened', 'planned', 'proposed')),
  people TEXT NOT NULL CHECK (json_valid(people)),
  organisations TEXT NOT NULL CHECK (json_valid(organisations)),
  place TEXT NOT NULL,
  amount TEXT NOT NULL,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  is_main INTEGER NOT NULL CHECK (is_main IN (0, 1)),
  derivation TEXT NOT NULL CHECK (json_valid(derivation)),
  -- 0: the present reading no longer finds it; the row stays because a person worked on it.
  is_still_found INTEGER NOT NULL DEFAULT 1 CHECK (is_still_found IN (0, 1)),
  UNIQUE (article_id, key),
  CHECK (earliest_day IS NULL OR latest_day IS NULL OR earliest_day <= latest_day),
  CHECK (date <> '' OR (earliest_day IS NULL AND latest_day IS NULL))
) STRICT;

CREATE TABLE event_analyst (
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('type', 'title', 'date', 'status', 'people', 'organisations', 'place', 'amount', 'review')),
  value TEXT NOT NULL CHECK (field NOT IN ('people', 'organisations') OR json_valid(value)),
  -- Derived from `value` of the field `date`, for queries.
  earliest_day INTEGER CHECK (earliest_day IS NULL OR field = 'date'),
  latest_day INTEGER CHECK (latest_day IS NULL OR field = 'date'),
  PRIMARY KEY (event_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL,
  quote TEXT NOT NULL CHECK (quote <> ''),
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  PRIMARY KEY (event_id, position),
  CHECK (start_offset < end_offset)
) STRICT, WITHOUT ROWID;

-- Undo and redo, surviving restart. A step is all rows of one group.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  group_id INTEGER NOT NULL,
  label TEXT NOT NULL,
  subject TEXT NOT NULL CHECK (subject IN ('event', 'article')),
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
CREATE INDEX change_by_group ON change (group_id);
CREATE INDEX change_by_state ON change (state, group_id);
CREATE INDEX change_by_subject ON change (subject, subject_id);

CREATE TABLE receipt (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('import')),
  started_at_ms INTEGER NOT NULL,
  finished_at_ms INTEGER
) STRICT;

CREATE TABLE receipt_line (
  receipt_id INTEGER NOT NULL REFERENCES receipt (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('imported', 'same', 'failed', 'cancelled')),
  article_id INTEGER REFERENCES article (id) ON DELETE SET NULL,
  event_count INTEGER NOT NULL DEFAULT 0,
  is_date_certain INTEGER NOT NULL DEFAULT 1 CHECK (is_date_certain IN (0, 1)),
  error_code TEXT,
  error_detail TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (receipt_id, position),
  CHECK ((outcome = 'failed') = (error_code IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX receipt_line_by_article ON receipt_line (article_id);

-- Merged values: the analyst's where there is one. The timeline, the list and the figure read only this.
-- An event that is no longer found shows only while it holds a person's value; its row stays for undo and redo.
CREATE VIEW event_now AS
SELECT
  event.id,
  event.article_id,
  coalesce(type.value, event.type) AS type,
  coalesce(title.value, event.title) AS title,
  coalesce(date.value, event.date) AS date,
  CASE WHEN date.value IS NULL THEN event.earliest_day ELSE date.earliest_day END AS earliest_day,
  CASE WHEN date.value IS NULL THEN event.latest_day ELSE date.latest_day END AS latest_day,
  coalesce(status.value, event.status) AS status,
  coalesce(people.value, event.people) AS people,
  coalesce(organisations.value, event.organisations) AS organisations,
  coalesce(place.value, event.place) AS place,
  coalesce(amount.value, event.amount) AS amount,
  coalesce(review.value, 'proposed') AS review,
  event.confidence,
  event.is_main,
  event.is_still_found,
  EXISTS (SELECT 1 FROM event_analyst AS any_value WHERE any_value.event_id = event.id AND any_value.field <> 'review') AS is_edited
FROM event
LEFT JOIN event_analyst AS type ON type.event_id = event.id AND type.field = 'type'
LEFT JOIN event_analyst AS title ON title.event_id = event.id AND title.field = 'title'
LEFT JOIN event_analyst AS date ON date.event_id = event.id AND date.field = 'date'
LEFT JOIN event_analyst AS status ON status.event_id = event.id AND status.field = 'status'
LEFT JOIN event_analyst AS people ON people.event_id = event.id AND people.field = 'people'
LEFT JOIN event_analyst AS organisations ON organisations.event_id = event.id AND organisations.field = 'organisations'
LEFT JOIN event_analyst AS place ON place.event_id = event.id AND place.field = 'place'
LEFT JOIN event_analyst AS amount ON amount.event_id = event.id AND amount.field = 'amount'
LEFT JOIN event_analyst AS review ON review.event_id = event.id AND review.field = 'review'
WHERE event.is_still_found = 1 OR EXISTS (SELECT 1 FROM event_analyst AS any_value WHERE any_value.event_id = event.id);

-- Merged values that the timeline and the list filter and sort by: a copy of what `event_now` says, kept by the
-- triggers below, because merging all events for every window takes 35 ms at 10,000 events and this takes 3.
CREATE TABLE event_index (
  id INTEGER PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL,
  type TEXT NOT NULL,
  review TEXT NOT NULL,
  -- First and last possible day, for an open date its known bound; both NULL: undated.
  first_day INTEGER,
  last_day INTEGER,
  CHECK ((first_day IS NULL) = (last_day IS NULL))
) STRICT;
CREATE INDEX event_index_by_article ON event_index (article_id);
CREATE INDEX event_index_by_day ON event_index (first_day IS NULL, first_day, id, last_day, type, review);

CREATE VIEW event_index_source AS
SELECT id, article_id, type, review, coalesce(earliest_day, latest_day) AS first_day, coalesce(latest_day, earliest_day) AS last_day
FROM event_now;

CREATE TRIGGER event_index_insert AFTER INSERT ON event BEGIN
  INSERT INTO event_index SELECT * FROM event_index_source WHERE id = new.id;
END;
CREATE TRIGGER event_index_update AFTER UPDATE ON event BEGIN
  DELETE FROM event_index WHERE id = new.id;
  INSERT INTO event_index SELECT * FROM event_index_source WHERE id = new.id;
END;
CREATE TRIGGER event_index_analyst_insert AFTER INSERT ON event_analyst BEGIN
  DELETE FROM event_index WHERE id = new.event_id;
  INSERT INTO event_index SELECT * FROM event_index_source WHERE id = new.event_id;
END;
CREATE TRIGGER event_index_analyst_update AFTER UPDATE ON event_analyst BEGIN
  DELETE FROM event_index WHERE id IN (old.event_id, new.event_id);
  INSERT INTO event_index SELECT * FROM event_index_source WHERE id IN (old.event_id, new.event_id);
END;
CREATE TRIGGER event_index_analyst_delete AFTER DELETE ON event_analyst BEGIN
  DELETE FROM event_index WHERE id = old.event_id;
  INSERT INTO event_index SELECT * FROM event_index_source WHERE id = old.event_id;
END;

CREATE VIRTUAL TABLE article_search USING fts5 (title, text, content = 'article', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER article_search_insert AFTER INSERT ON article BEGIN
  INSERT INTO article_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER article_search_delete AFTER DELETE ON article BEGIN
  INSERT INTO article_search (article_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
CREATE TRIGGER article_search_update AFTER UPDATE OF title, text ON article BEGIN
  INSERT INTO article_search (article_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
  INSERT INTO article_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
