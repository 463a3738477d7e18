-- Schema 1. Released: never edit, add 2.sql instead.

CREATE TABLE dossier (
  id         TEXT NOT NULL PRIMARY KEY,           -- 32 hexadecimal digits, drawn at random
  name       TEXT NOT NULL,
  people     INTEGER NOT NULL,
  traits     TEXT NOT NULL,                       -- identifiers, separated by one space
  changed_at INTEGER NOT NULL                     -- milliseconds since 1970
) STRICT;

-- A dated round of answers.
CREATE TABLE assessment (
  id              INTEGER NOT NULL PRIMARY KEY,
  dossier         TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  started_at      INTEGER NOT NULL,
  content         TEXT NOT NULL,                  -- the content pack it was begun with
  content_version TEXT NOT NULL,
  track           TEXT NOT NULL CHECK (track IN ('essential', 'complete')),
  minutes         INTEGER,                        -- a month; null with cents: the pack's default for the size
  cents           INTEGER,
  place           TEXT,                           -- the view where one was
  CHECK ((minutes IS NULL) = (cents IS NULL))
) STRICT;

CREATE INDEX assessment_of_dossier ON assessment (dossier);

CREATE TABLE answer (
  assessment INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  practice   TEXT NOT NULL,
  level      TEXT CHECK (level IN ('full', 'partial', 'none', 'unknown', 'not-applicable')),
  choice     TEXT,
  reason     TEXT,
  note       TEXT,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (assessment, practice),
  CHECK (level IS NOT NULL OR note IS NOT NULL),  -- a row says something
  CHECK (level IS NOT NULL OR (choice IS NULL AND reason IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
