-- Schema 3. Released: never edit, add 4.sql instead.
--
-- Every row carries a checksum of its columns, so that a flipped bit is seen; the program fills them in after this
-- script (docs/file-format.md, "Checksums"). `contents` is the sum of the checksums of the rows below a row, so that
-- a row that vanished is seen too.

ALTER TABLE dossier ADD COLUMN binned_at INTEGER;                       -- when it was put in the bin
ALTER TABLE dossier ADD COLUMN edition INTEGER NOT NULL DEFAULT 0;      -- grows with every change
ALTER TABLE dossier ADD COLUMN last_change INTEGER NOT NULL DEFAULT 0;  -- number of its last row in change
ALTER TABLE dossier ADD COLUMN contents INTEGER NOT NULL DEFAULT 0;     -- of its assessments and decisions
ALTER TABLE dossier ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE setting ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;

-- Assessments are numbered within their dossier: one can be copied to another file as it is.
CREATE TABLE assessment_3 (
  dossier         TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  number          INTEGER NOT NULL,               -- 1 for the first; the highest is the one that is answered
  started_at      INTEGER NOT NULL,
  content         TEXT NOT NULL,                  -- the content pack it was begun with
  content_version TEXT NOT NULL,
  content_hash    TEXT,                           -- null where it was not kept at the time
  track           TEXT NOT NULL CHECK (track IN ('essential', 'complete')),
  minutes         INTEGER,                        -- a month; null with cents: the pack's default for the size
  cents           INTEGER,
  people          INTEGER,                        -- the business when the next assessment began; null in the latest
  traits          TEXT,
  contents        INTEGER NOT NULL DEFAULT 0,     -- of its answers and its computer
  checksum        INTEGER NOT NULL DEFAULT 0,
  place           TEXT,                           -- the view where one was; not in the checksum
  PRIMARY KEY (dossier, number),
  CHECK ((minutes IS NULL) = (cents IS NULL)),
  CHECK ((people IS NULL) = (traits IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO assessment_3 (dossier, number, started_at, content, content_version, track, minutes, cents, place)
SELECT dossier, row_number() OVER (PARTITION BY dossier ORDER BY id), started_at, content, content_version, track,
       minutes, cents, place
FROM assessment;

-- What the schemas before knew by one number.
CREATE TEMP TABLE numbered AS
SELECT id, dossier, row_number() OVER (PARTITION BY dossier ORDER BY id) AS number FROM assessment;

CREATE TABLE answer_3 (
  dossier     TEXT NOT NULL,
  assessment  INTEGER NOT NULL,
  practice    TEXT NOT NULL,
  level       TEXT CHECK (level IN ('full', 'partial', 'none', 'unknown', 'not-applicable')),
  choice      TEXT,
  reason      TEXT,
  form        TEXT,                               -- how the question was put: its revision, a mark of its choices
  carried     INTEGER NOT NULL DEFAULT 0 CHECK (carried IN (0, 1)),  -- taken over from the assessment before
  answered_at INTEGER,
  note        TEXT,
  changed_at  INTEGER NOT NULL,
  checksum    INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (dossier, assessment, practice),
  FOREIGN KEY (dossier, assessment) REFERENCES assessment_3 (dossier, number) ON DELETE CASCADE,
  CHECK (level IS NOT NULL OR note IS NOT NULL),  -- a row says something
  CHECK (level IS NOT NULL OR (choice IS NULL AND reason IS NULL AND form IS NULL AND carried = 0)),
  CHECK ((level IS NULL) = (answered_at IS NULL))
) STRICT, WITHOUT ROWID;

-- Every question of the packs that schemas 1 and 2 knew is in its first revision.
INSERT INTO answer_3 (dossier, assessment, practice, level, choice, reason, form, answered_at, note, changed_at)
SELECT numbered.dossier, number, practice, level, choice, reason, iif(level IS NULL, NULL, '1'),
       iif(level IS NULL, NULL, changed_at), note, changed_at
FROM answer JOIN numbered ON numbered.id = answer.assessment;

CREATE TABLE computer_3 (
  dossier    TEXT NOT NULL,
  assessment INTEGER NOT NULL,
  platform   TEXT NOT NULL,                       -- a code such as windows
  checked_on TEXT NOT NULL,                       -- a day such as 2026-11-24
  contents   INTEGER NOT NULL DEFAULT 0,          -- of its findings
  checksum   INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (dossier, assessment),
  FOREIGN KEY (dossier, assessment) REFERENCES assessment_3 (dossier, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO computer_3 (dossier, assessment, platform, checked_on)
SELECT dossier, number, platform, checked_on FROM computer JOIN numbered ON numbered.id = computer.assessment;

CREATE TABLE finding_3 (
  dossier    TEXT NOT NULL,
  assessment INTEGER NOT NULL,
  id         TEXT NOT NULL,
  outcome    TEXT NOT NULL CHECK (outcome IN ('met', 'attention', 'not-met', 'unknown', 'not-applicable')),
  checksum   INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (dossier, assessment, id),
  FOREIGN KEY (dossier, assessment) REFERENCES computer_3 (dossier, assessment) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO finding_3 (dossier, assessment, id, outcome)
SELECT dossier, number, finding.id, outcome FROM finding JOIN numbered ON numbered.id = finding.assessment;

DROP TABLE numbered;
DROP TABLE finding;
DROP TABLE computer;
DROP TABLE answer;
DROP TABLE assessment;
ALTER TABLE assessment_3 RENAME TO assessment;
ALTER TABLE answer_3 RENAME TO answer;
ALTER TABLE computer_3 RENAME TO computer;
ALTER TABLE finding_3 RENAME TO finding;

-- What was decided about an action. It belongs to the dossier and outlives its assessments.
CREATE TABLE decision (
  dossier     TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  practice    TEXT NOT NULL,
  status      TEXT NOT NULL CHECK (status IN ('to-do', 'under-way', 'done', 'set-aside')),
  status_at   INTEGER NOT NULL,                   -- when it took that status
  done_on     TEXT,                               -- a day; of done
  proof       TEXT,                               -- of done
  reason      TEXT,                               -- of set-aside
  assigned_to TEXT,
  due         TEXT,                               -- a day
  checksum    INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (dossier, practice),
  CHECK ((status = 'done') = (done_on IS NOT NULL)),
  CHECK (status = 'done' OR proof IS NULL),
  CHECK ((status = 'set-aside') = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- Every change of a dossier, in order. Rows are added only; undo adds one too.
CREATE TABLE change (
  dossier    TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  number     INTEGER NOT NULL,                    -- 1 for the first, without a gap
  at         INTEGER NOT NULL,                    -- never before the one before
  cause      TEXT NOT NULL CHECK (cause IN ('done', 'undone', 'redone')),
  kind       TEXT NOT NULL CHECK (kind IN
             ('business', 'track', 'capacity', 'answer', 'note', 'decision', 'assessment', 'import')),
  assessment INTEGER NOT NULL,                    -- the one that was answered at the time
  practice   TEXT,
  before     TEXT,                                -- JSON; null for nothing
  after      TEXT,
  undo_to    INTEGER,                             -- the change that an undo would undo next
  redo_to    INTEGER,                             -- the undo that a redo would take back next
  checksum   INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (dossier, number)
) STRICT, WITHOUT ROWID;

-- Dossiers with a passphrase of their own: their rows are in a file of their own.
CREATE TABLE sealed (
  id        TEXT NOT NULL PRIMARY KEY,
  name      TEXT NOT NULL,
  sealed_at INTEGER NOT NULL,
  checksum  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What the list of dossiers shows of each, as the plan gave it: made again where the dossier or the content changed.
CREATE TABLE summary (
  dossier       TEXT NOT NULL PRIMARY KEY REFERENCES dossier (id) ON DELETE CASCADE,
  edition       INTEGER NOT NULL,                 -- of the dossier it was made from
  content_hash  TEXT NOT NULL,                    -- of the content pack it was made with
  asked         INTEGER NOT NULL,
  answered      INTEGER NOT NULL,
  actions       INTEGER NOT NULL,                 -- to do, without those done or set aside
  next_due      TEXT,
  next_practice TEXT,
  checksum      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
