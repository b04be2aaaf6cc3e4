-- Pages, chapters and the like of an article: where each begins in its text. An article that has none has no rows.
-- Not a column of `article`: behind the text it would be read through the whole text.
CREATE TABLE article_part (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  label TEXT NOT NULL CHECK (label <> ''),
  PRIMARY KEY (article_id, start_offset)
) STRICT, WITHOUT ROWID;
