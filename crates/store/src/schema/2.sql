-- Schema 2. Released: never edit, add 3.sql instead.

-- Whose computer Vigie runs on; null until it was asked.
ALTER TABLE dossier ADD COLUMN this_computer TEXT CHECK (this_computer IN ('of-the-business', 'another'));

-- The computer whose findings are kept beside a round: its kind and the day, no name.
CREATE TABLE computer (
  assessment INTEGER NOT NULL PRIMARY KEY REFERENCES assessment (id) ON DELETE CASCADE,
  platform   TEXT NOT NULL,                       -- a code such as windows
  checked_on TEXT NOT NULL                        -- a day such as 2026-11-24
) STRICT;

-- What each check of that computer concluded, without its evidence.
CREATE TABLE finding (
  assessment INTEGER NOT NULL REFERENCES computer (assessment) ON DELETE CASCADE,
  id         TEXT NOT NULL,
  outcome    TEXT NOT NULL CHECK (outcome IN ('met', 'attention', 'not-met', 'unknown', 'not-applicable')),
  PRIMARY KEY (assessment, id)
) STRICT, WITHOUT ROWID;
