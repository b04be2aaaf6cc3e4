-- How far the journal beside the library is written, and whose it is. The number is one higher with every step, undo
-- and redo, and is committed with it, so that it says which lines of a journal this file has already.
CREATE TABLE journal_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  library TEXT NOT NULL CHECK (length(library) = 32),
  sequence INTEGER NOT NULL CHECK (sequence >= 0)
) STRICT;
INSERT INTO journal_state VALUES (1, lower(hex(randomblob(16))), 0);
