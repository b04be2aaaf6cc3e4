-- One incident told by several articles is one event: of every group one event is the head, which is shown; the
-- others stand behind it with their evidence.

-- The head, as the machine joins; NULL: it is one itself. Heads are never joined to another.
ALTER TABLE event ADD COLUMN same_as INTEGER REFERENCES event (id) ON DELETE SET NULL;
CREATE INDEX event_by_same_as ON event (same_as) WHERE same_as IS NOT NULL;

-- Two events that may be the same, in the machine's eyes; what an analyst told apart is left out when it is read.
CREATE TABLE event_suggestion (
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  PRIMARY KEY (event_id, other_id),
  CHECK (event_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_suggestion_by_other ON event_suggestion (other_id);

-- Articles that print what another did already; the two count as one source. Not a column of `article`: behind the
-- text it would be read through the whole text.
CREATE TABLE article_copy (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  copy_of INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  CHECK (article_id <> copy_of)
) STRICT;
CREATE INDEX article_copy_by_original ON article_copy (copy_of);

-- Articles whose events are new or changed since they were last compared with others. A change while they are being
-- compared gives the row a new id.
CREATE TABLE join_queue (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE
) STRICT;
INSERT INTO join_queue (article_id) SELECT id FROM article;

DROP TRIGGER event_index_insert;
DROP TRIGGER event_index_update;
DROP TRIGGER event_index_analyst_insert;
DROP TRIGGER event_index_analyst_update;
DROP TRIGGER event_index_analyst_delete;
DROP VIEW event_index_source;
DROP VIEW event_now;

-- The same table with `same_as` (id of a head; empty: stands on its own) and `distinct_from` (ids of events that are
-- others) among its fields; a CHECK cannot be altered.
CREATE TABLE event_analyst_with_joins (
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('type', 'title', 'date', 'status', 'people', 'organisations', 'place', 'amount',
    'review', 'same_as', 'distinct_from')),
  value TEXT NOT NULL CHECK (field NOT IN ('people', 'organisations', 'distinct_from') OR json_valid(value)),
  -- Derived from `value` of the field `date`, for queries.
  earliest_day INTEGER CHECK (earliest_day IS NULL OR field = 'date'),
  latest_day INTEGER CHECK (latest_day IS NULL OR field = 'date'),
  PRIMARY KEY (event_id, field),
  CHECK (field <> 'same_as' OR (value NOT GLOB '*[^0-9]*' AND value NOT GLOB '0*' AND CAST(value AS INTEGER) <> event_id))
) STRICT, WITHOUT ROWID;
INSERT INTO event_analyst_with_joins SELECT * FROM event_analyst;
DROP TABLE event_analyst;
ALTER TABLE event_analyst_with_joins RENAME TO event_analyst;
CREATE INDEX event_analyst_by_head ON event_analyst (CAST(value AS INTEGER)) WHERE field = 'same_as';

-- The head an event is joined to: the analyst's word, else the machine's. NULL: it is one itself.
CREATE VIEW event_head AS
SELECT event.id, iif(said.value IS NULL, event.same_as, CAST(nullif(said.value, '') AS INTEGER)) AS head_id
FROM event LEFT JOIN event_analyst AS said ON said.event_id = event.id AND said.field = 'same_as';

-- An event and all that are joined to it, by whom ever: what has to be looked at again when it changes.
CREATE VIEW event_follower AS
SELECT id AS head_id, id FROM event
UNION ALL SELECT same_as, id FROM event WHERE same_as IS NOT NULL
UNION ALL SELECT CAST(value AS INTEGER), event_id FROM event_analyst WHERE field = 'same_as';

-- Merged values: the analyst's where there is one. The timeline, the list and the figure read only this.
-- An event that is no longer found shows only while it holds a person's value, or a person joined others to it; its
-- row stays for undo and redo. One joined to what is gone, or is joined itself, stands alone.
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
  EXISTS (
    SELECT 1 FROM event_analyst AS any_value
    WHERE any_value.event_id = event.id AND any_value.field NOT IN ('review', 'same_as', 'distinct_from')
  ) AS is_edited,
  (
    SELECT head.id FROM event_head AS own JOIN event_head AS head ON head.id = own.head_id
    WHERE own.id = event.id AND head.head_id IS NULL
  ) AS head_id
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
WHERE event.is_still_found = 1
  OR EXISTS (SELECT 1 FROM event_analyst AS any_value WHERE any_value.event_id = event.id)
  OR EXISTS (SELECT 1 FROM event_analyst AS joined WHERE joined.field = 'same_as' AND CAST(joined.value AS INTEGER) = event.id);

-- `event_index` holds heads only, so that what several articles tell is drawn, listed and counted once.
CREATE VIEW event_index_source AS
SELECT id, article_id, type, review, coalesce(earliest_day, latest_day) AS first_day, coalesce(latest_day, earliest_day) AS last_day
FROM event_now WHERE head_id IS NULL;

-- Which events stand behind which head, heads among them: a copy of what `event_now` says, kept like `event_index`.
CREATE TABLE event_group (
  id INTEGER PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE,
  head_id INTEGER NOT NULL,
  article_id INTEGER NOT NULL
) STRICT;
CREATE INDEX event_group_by_head ON event_group (head_id);
CREATE INDEX event_group_by_article ON event_group (article_id);

CREATE VIEW event_group_source AS
SELECT id, coalesce(head_id, id) AS head_id, article_id FROM event_now;
INSERT INTO event_group SELECT * FROM event_group_source;

CREATE TRIGGER event_index_insert AFTER INSERT ON event BEGIN
  INSERT INTO event_index SELECT * FROM event_index_source WHERE id = new.id;
  INSERT INTO event_group SELECT * FROM event_group_source WHERE id = new.id;
  INSERT OR REPLACE INTO join_queue (article_id) VALUES (new.article_id);
END;
CREATE TRIGGER event_index_update AFTER UPDATE ON event BEGIN
  DELETE FROM event_index WHERE id IN (SELECT id FROM event_follower WHERE head_id = new.id);
  DELETE FROM event_group WHERE id IN (SELECT id FROM event_follower WHERE head_id = new.id);
  INSERT INTO event_index SELECT * FROM event_index_source WHERE id IN (SELECT id FROM event_follower WHERE head_id = new.id);
  INSERT INTO event_group SELECT * FROM event_group_source WHERE id IN (SELECT id FROM event_follower WHERE head_id = new.id);
END;
CREATE TRIGGER event_index_delete AFTER DELETE ON event BEGIN
  DELETE FROM event_index WHERE id IN (SELECT id FROM event_follower WHERE head_id = old.id);
  DELETE FROM event_group WHERE id IN (SELECT id FROM event_follower WHERE head_id = old.id);
  INSERT INTO event_index SELECT * FROM event_index_source WHERE id IN (SELECT id FROM event_follower WHERE head_id = old.id);
  INSERT INTO event_group SELECT * FROM event_group_source WHERE id IN (SELECT id FROM event_follower WHERE head_id = old.id);
END;
CREATE TRIGGER event_index_analyst_insert AFTER INSERT ON event_analyst BEGIN
  DELETE FROM event_index WHERE id IN (SELECT id FROM event_follower WHERE head_id = new.event_id);
  DELETE FROM event_group WHERE id IN (SELECT id FROM event_follower WHERE head_id = new.event_id);
  INSERT INTO event_index SELECT * FROM event_index_source WHERE id IN (SELECT id FROM event_follower WHERE head_id = new.event_id);
  INSERT INTO event_group SELECT * FROM event_group_source WHERE id IN (SELECT id FROM event_follower WHERE head_id = new.event_id);
END;
CREATE TRIGGER event_index_analyst_update AFTER UPDATE ON event_analyst BEGIN
  DELETE FROM event_index WHERE id IN (SELECT id FROM event_follower WHERE head_id IN (old.event_id, new.event_id));
  DELETE FROM event_group WHERE id IN (SELECT id FROM event_follower WHERE head_id IN (old.event_id, new.event_id));
  INSERT INTO event_index SELECT * FROM event_index_source WHERE id IN (SELECT id FROM event_follower WHERE head_id IN (old.event_id, new.event_id));
  INSERT INTO event_group SELECT * FROM event_group_source WHERE id IN (SELECT id FROM event_follower WHERE head_id IN (old.event_id, new.event_id));
END;
CREATE TRIGGER event_index_analyst_delete AFTER DELETE ON event_analyst BEGIN
  DELETE FROM event_index WHERE id IN (SELECT id FROM event_follower WHERE head_id = old.event_id);
  DELETE FROM event_group WHERE id IN (SELECT id FROM event_follower WHERE head_id = old.event_id);
  INSERT INTO event_index SELECT * FROM event_index_source WHERE id IN (SELECT id FROM event_follower WHERE head_id = old.event_id);
  INSERT INTO event_group SELECT * FROM event_group_source WHERE id IN (SELECT id FROM event_follower WHERE head_id = old.event_id);
END;

CREATE TRIGGER join_queue_read_again
AFTER UPDATE OF type, date, status, people, organisations, place, amount, is_main, is_still_found ON event BEGIN
  INSERT OR REPLACE INTO join_queue (article_id) VALUES (new.article_id);
END;
CREATE TRIGGER join_queue_edited AFTER INSERT ON event_analyst WHEN new.field IN ('type', 'date', 'status', 'people') BEGIN
  INSERT OR REPLACE INTO join_queue (article_id) SELECT article_id FROM event WHERE id = new.event_id;
END;
CREATE TRIGGER join_queue_reverted AFTER DELETE ON event_analyst WHEN old.field IN ('type', 'date', 'status', 'people') BEGIN
  INSERT OR REPLACE INTO join_queue (article_id) SELECT article_id FROM event WHERE id = old.event_id;
END;
