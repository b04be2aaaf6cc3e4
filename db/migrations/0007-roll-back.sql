-- Imports that can be taken out again, and gone on with after they were cut off.

-- What is left of an import: written before its first file is read, a row taken away with the line that answers it.
CREATE TABLE receipt_file (
  receipt_id INTEGER NOT NULL REFERENCES receipt (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  -- As the bytes the disk has: a name need not be valid text.
  source_path BLOB NOT NULL,
  -- Why it is known already that it cannot be read.
  error_code TEXT,
  error_detail TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (receipt_id, position)
) STRICT, WITHOUT ROWID;

-- The publication date a person gave for all files of an import; empty: none. For going on with it and trying again.
ALTER TABLE receipt ADD COLUMN published TEXT NOT NULL DEFAULT '';
CREATE INDEX receipt_unfinished ON receipt (id) WHERE finished_at_ms IS NULL;

DROP TRIGGER event_index_insert;
DROP TRIGGER event_index_update;
DROP TRIGGER event_index_delete;
DROP TRIGGER event_index_analyst_insert;
DROP TRIGGER event_index_analyst_update;
DROP TRIGGER event_index_analyst_delete;
DROP VIEW event_group_source;
DROP VIEW event_index_source;
DROP VIEW event_now;

-- The same table with `removed` among its fields: the article is out of every view since then (ms since 1970), its rows
-- stay. A CHECK cannot be altered.
CREATE TABLE article_analyst_with_removed (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('published', 'removed')),
  value TEXT NOT NULL CHECK (field <> 'removed' OR (value <> '' AND value NOT GLOB '*[^0-9]*')),
  PRIMARY KEY (article_id, field)
) STRICT, WITHOUT ROWID;
INSERT INTO article_analyst_with_removed SELECT * FROM article_analyst;
DROP TABLE article_analyst;
ALTER TABLE article_analyst_with_removed RENAME TO article_analyst;

-- Events of articles that are out of every view.
CREATE VIEW removed_event AS
SELECT event.id, event.article_id FROM event
JOIN article_analyst AS removed ON removed.article_id = event.article_id AND removed.field = 'removed';

-- Events that can be shown. One that is no longer found is while it holds a person's value, or a person joined others
-- to it; its row stays for undo and redo.
CREATE VIEW shown_event AS
SELECT event.id FROM event
WHERE (
    event.is_still_found = 1
    OR EXISTS (SELECT 1 FROM event_analyst AS any_value WHERE any_value.event_id = event.id)
    OR EXISTS (SELECT 1 FROM event_analyst AS joined WHERE joined.field = 'same_as' AND CAST(joined.value AS INTEGER) = event.id)
  ) AND NOT EXISTS (
    SELECT 1 FROM article_analyst AS removed WHERE removed.article_id = event.article_id AND removed.field = 'removed'
  );

-- Where a head's article is removed, the first of the others stands for them.
CREATE VIEW event_stand_in AS
SELECT removed_event.id AS head_id, (
  SELECT min(member.id) FROM (
    SELECT event.id FROM event WHERE event.same_as = removed_event.id
      AND NOT EXISTS (SELECT 1 FROM event_analyst AS said WHERE said.event_id = event.id AND said.field = 'same_as')
    UNION ALL
    SELECT said.event_id FROM event_analyst AS said WHERE said.field = 'same_as' AND CAST(said.value AS INTEGER) = removed_event.id
  ) AS member
  WHERE EXISTS (SELECT 1 FROM shown_event WHERE shown_event.id = member.id)
) AS id
FROM removed_event;

-- Merged values: the analyst's where there is one. The timeline, the list and the figure read only this.
-- One joined to what is gone, or is joined itself, stands alone.
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
    SELECT nullif(coalesce((SELECT stand_in.id FROM event_stand_in AS stand_in WHERE stand_in.head_id = head.id), head.id), event.id)
    FROM event_head AS own JOIN event_head AS head ON head.id = own.head_id
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
WHERE EXISTS (SELECT 1 FROM shown_event WHERE shown_event.id = event.id);

-- `event_index` holds heads only, so that what several articles tell is drawn, listed and counted once.
CREATE VIEW event_index_source AS
SELECT id, article_id, type, review, coalesce(earliest_day, latest_day) AS first_day, coalesce(latest_day, earliest_day) AS last_day
FROM event_now WHERE head_id IS NULL;

CREATE VIEW event_group_source AS
SELECT id, coalesce(head_id, id) AS head_id, article_id FROM event_now;

-- An event's rows in `event_index` and `event_group` are made anew by inserting its id here.
CREATE VIEW event_refresh AS SELECT id FROM event;
CREATE TRIGGER event_refresh_insert INSTEAD OF INSERT ON event_refresh BEGIN
  DELETE FROM event_index WHERE id = new.id;
  DELETE FROM event_group WHERE id = new.id;
  INSERT INTO event_index SELECT * FROM event_index_source WHERE id = new.id;
  INSERT INTO event_group SELECT * FROM event_group_source WHERE id = new.id;
END;

-- The same for all that is joined to a head, by whom ever; a change of one may have made another stand for a removed head.
CREATE VIEW group_refresh AS SELECT id AS head_id FROM event;
CREATE TRIGGER group_refresh_insert INSTEAD OF INSERT ON group_refresh BEGIN
  INSERT INTO event_refresh SELECT id FROM event WHERE same_as = new.head_id;
  INSERT INTO event_refresh SELECT event_id FROM event_analyst WHERE field = 'same_as' AND CAST(value AS INTEGER) = new.head_id;
END;

-- The head of an event, where that is removed.
CREATE VIEW event_removed_head AS
SELECT own.id, own.head_id FROM event_head AS own JOIN removed_event ON removed_event.id = own.head_id;

CREATE TRIGGER event_index_insert AFTER INSERT ON event BEGIN
  INSERT INTO event_index SELECT * FROM event_index_source WHERE id = new.id;
  INSERT INTO event_group SELECT * FROM event_group_source WHERE id = new.id;
  INSERT OR REPLACE INTO join_queue (article_id) VALUES (new.article_id);
END;
CREATE TRIGGER event_index_update AFTER UPDATE ON event BEGIN
  INSERT INTO event_refresh VALUES (new.id);
  INSERT INTO group_refresh VALUES (new.id);
  INSERT INTO group_refresh SELECT head_id FROM event_removed_head WHERE id = new.id;
  INSERT INTO group_refresh SELECT id FROM removed_event WHERE id = old.same_as;
END;
CREATE TRIGGER event_index_delete AFTER DELETE ON event BEGIN
  DELETE FROM event_index WHERE id = old.id;
  DELETE FROM event_group WHERE id = old.id;
  INSERT INTO group_refresh VALUES (old.id);
  INSERT INTO group_refresh SELECT id FROM removed_event WHERE id = old.same_as;
END;
CREATE TRIGGER event_index_analyst_insert AFTER INSERT ON event_analyst BEGIN
  INSERT INTO event_refresh VALUES (new.event_id);
  INSERT INTO group_refresh VALUES (new.event_id);
  INSERT INTO group_refresh SELECT head_id FROM event_removed_head WHERE id = new.event_id;
END;
CREATE TRIGGER event_index_analyst_update AFTER UPDATE ON event_analyst BEGIN
  INSERT INTO event_refresh VALUES (old.event_id), (new.event_id);
  INSERT INTO group_refresh VALUES (old.event_id), (new.event_id);
  INSERT INTO group_refresh SELECT head_id FROM event_removed_head WHERE id IN (old.event_id, new.event_id);
  INSERT INTO group_refresh SELECT id FROM removed_event WHERE old.field = 'same_as' AND id = CAST(old.value AS INTEGER);
END;
CREATE TRIGGER event_index_analyst_delete AFTER DELETE ON event_analyst BEGIN
  INSERT INTO event_refresh VALUES (old.event_id);
  INSERT INTO group_refresh VALUES (old.event_id);
  INSERT INTO group_refresh SELECT head_id FROM event_removed_head WHERE id = old.event_id;
  INSERT INTO group_refresh SELECT id FROM removed_event WHERE old.field = 'same_as' AND id = CAST(old.value AS INTEGER);
END;

-- An article goes out of every view, or comes back. What its events stood for, others stand for now, and what they were
-- compared with is compared again.
CREATE TRIGGER event_index_article_removed AFTER INSERT ON article_analyst WHEN new.field = 'removed' BEGIN
  INSERT INTO event_refresh SELECT id FROM event WHERE article_id = new.article_id;
  INSERT INTO group_refresh SELECT id FROM event WHERE article_id = new.article_id;
  INSERT INTO group_refresh
  SELECT head_id FROM event_removed_head WHERE id IN (SELECT id FROM event WHERE article_id = new.article_id);
  INSERT OR REPLACE INTO join_queue (article_id)
  SELECT DISTINCT article_id FROM event WHERE same_as IN (SELECT id FROM event WHERE article_id = new.article_id);
END;
CREATE TRIGGER event_index_article_put_back AFTER DELETE ON article_analyst WHEN old.field = 'removed' BEGIN
  INSERT INTO event_refresh SELECT id FROM event WHERE article_id = old.article_id;
  INSERT INTO group_refresh SELECT id FROM event WHERE article_id = old.article_id;
  INSERT INTO group_refresh
  SELECT head_id FROM event_removed_head WHERE id IN (SELECT id FROM event WHERE article_id = old.article_id);
  INSERT OR REPLACE INTO join_queue (article_id) SELECT id FROM article WHERE id = old.article_id;
END;
