-- Schema 4. Released: never edit, add 5.sql instead.

-- An owner's own place for an action, beside the one that the plan gives it. It outlives assessments, as decisions do.
CREATE TABLE moved (
  dossier  TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  practice TEXT NOT NULL,
  steps    INTEGER NOT NULL CHECK (steps <> 0 AND steps BETWEEN -128 AND 127),  -- months; below zero: earlier, above: later
  reason   TEXT NOT NULL,
  moved_at INTEGER NOT NULL,
  checksum INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (dossier, practice)
) STRICT, WITHOUT ROWID;

-- What whoever leads a workshop keeps beside a dossier, for themselves. It leaves with no file and is in no report;
-- one that is taken away is in no history.
CREATE TABLE remark (
  dossier  TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  number   INTEGER NOT NULL,                      -- from 1, in the order in which they were written
  kind     TEXT NOT NULL CHECK (kind IN ('dissent', 'private', 'parking')),
  practice TEXT,                                  -- the question; null for the workshop as a whole
  text     TEXT NOT NULL,
  at       INTEGER NOT NULL,                      -- when it was last written
  checksum INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (dossier, number),
  CHECK (kind <> 'dissent' OR practice IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- One more kind of change: the rows stay as they are, and so do their checksums.
CREATE TABLE change_4 (
  dossier    TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  number     INTEGER NOT NULL,                    -- 1 for the first, without a gap
  at         INTEGER NOT NULL,                    -- never before the one before
  cause      TEXT NOT NULL CHECK (cause IN ('done', 'undone', 'redone')),
  kind       TEXT NOT NULL CHECK (kind IN
             ('business', 'track', 'capacity', 'answer', 'note', 'decision', 'move', 'assessment', 'import')),
  assessment INTEGER NOT NULL,                    -- the one that was answered at the time
  practice   TEXT,
  before     TEXT,                                -- JSON; null for nothing
  after      TEXT,
  undo_to    INTEGER,                             -- the change that an undo would undo next
  redo_to    INTEGER,                             -- the undo that a redo would take back next
  checksum   INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (dossier, number)
) STRICT, WITHOUT ROWID;

INSERT INTO change_4 SELECT * FROM change;
DROP TABLE change;
ALTER TABLE change_4 RENAME TO change;
