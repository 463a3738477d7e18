//! A content pack to a spreadsheet and back: nothing lost, only edits taken, every mistake at its cell.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{python, root, vigie};

/// A folder of its own, with what a test writes in it.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().expect("UTF-8").to_owned()
    }

    /// Exports a pack as a workbook; Vigie's own where none is named.
    fn workbook(&self, pack: Option<&str>) -> String {
        let workbook = self.path("bank.xlsx");
        assert_done(&[&["content", "export"][..], pack.as_slice(), &["-o", &workbook]].concat());
        workbook
    }

    /// Changes a workbook as another program would: openpyxl reads it, runs the lines and writes it again.
    fn edit(&self, workbook: &str, lines: &str) -> String {
        let edited = self.path("edited.xlsx");
        python(
            &format!("{EDITING}\nwb = load(sys.argv[1])\n{lines}\nwb.save(sys.argv[2])"),
            &[workbook, &edited],
        );
        edited
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).expect("a folder");
        let mut names: Vec<String> = entries
            .map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

/// Finds cells as a person does: by the key of the row and the name of the column.
const EDITING: &str = r#"
import sys, copy, datetime, openpyxl
def load(path): return openpyxl.load_workbook(path)
def sheet(wb, mark): return next(ws for ws in wb if ws["A1"].value == mark)
def column(ws, name): return next(c.column for c in ws[1] if c.value == name)
def row(ws, *keys):
    names = [n for n in ("key", "id", "scenario-id") if any(c.value == n for c in ws[1])]
    for r in range(3, ws.max_row + 1):
        if tuple(ws.cell(r, column(ws, n)).value for n in names) == keys: return r
    raise KeyError(keys)
def cell(wb, mark, name, *keys):
    ws = sheet(wb, mark)
    return ws.cell(row(ws, *keys), column(ws, name))
"#;

fn assert_done(arguments: &[&str]) -> String {
    let run = vigie(arguments);
    assert_eq!((run.status, run.errors.as_str()), (0, ""), "{arguments:?}");
    run.output
}

/// A pack of two questions with texts that are awkward on purpose.
fn small_pack() -> String {
    let folder = root().join("tests/fixtures/pack");
    folder.to_str().expect("UTF-8").to_owned()
}

/// Every file of a folder by its path inside it.
fn files(folder: impl AsRef<Path>) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.as_ref().to_owned()];
    while let Some(current) = open.pop() {
        for entry in fs::read_dir(&current).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let text = fs::read_to_string(&path).expect("a text");
                files.insert(path.strip_prefix(&folder).expect("inside").to_owned(), text);
            }
        }
    }
    assert!(!files.is_empty());
    files
}

/// The lines that differ, as file, old line and new line.
fn differences(old: &str, new: &str) -> Vec<(String, String, String)> {
    let (old, new) = (files(old), files(new));
    assert!(old.keys().eq(new.keys()), "the same files");
    let mut found = Vec::new();
    for ((path, old), new) in old.iter().zip(new.values()) {
        assert_eq!(
            old.split('\n').count(),
            new.split('\n').count(),
            "{}",
            path.display()
        );
        let lines = old
            .split('\n')
            .zip(new.split('\n'))
            .filter(|(old, new)| old != new);
        let path = path.to_string_lossy().replace('\\', "/");
        found.extend(lines.map(|(old, new)| (path.clone(), old.to_owned(), new.to_owned())));
    }
    found
}

#[test]
fn the_shipped_pack_comes_back_byte_for_byte() {
    let desk = Desk::new();
    let (base, back) = (desk.path("base"), desk.path("back"));
    assert_done(&["content", "export", "-o", &base]);
    let workbook = desk.workbook(None);
    let said = assert_done(&["content", "import", &workbook, "-o", &back]);
    assert!(
        said.contains("Textes changés\u{a0}: 0. Nombres changés\u{a0}: 0."),
        "{said}"
    );
    assert_eq!(files(&base), files(&back));
    // The folder is a pack in its own right, and the same one.
    let again = desk.path("again");
    assert_done(&["content", "import", &workbook, "--content", &base, "-o", &again]);
    assert_eq!(files(&base), files(&again));
    assert_done(&[
        "questions",
        "--content",
        &back,
        "-o",
        &desk.path("questions.json"),
    ]);
}

#[test]
fn the_same_pack_gives_the_same_workbook_in_each_language() {
    let desk = Desk::new();
    let one = fs::read(desk.workbook(None)).expect("a workbook");
    assert_eq!(fs::read(desk.workbook(None)).expect("a workbook"), one);
    let english = desk.path("english.xlsx");
    assert_done(&["content", "export", "--lang", "en", "-o", &english]);
    assert_ne!(fs::read(&english).expect("a workbook"), one);
    let (base, back) = (desk.path("base"), desk.path("back"));
    assert_done(&["content", "export", "-o", &base]);
    assert_done(&["content", "import", &english, "-o", &back]);
    assert_eq!(files(&base), files(&back));
}

#[test]
fn awkward_texts_come_back_byte_for_byte_through_another_program() {
    let desk = Desk::new();
    let (pack, back) = (small_pack(), desk.path("back"));
    let workbook = desk.edit(&desk.workbook(Some(&pack)), "");
    assert_done(&["content", "import", &workbook, "--content", &pack, "-o", &back]);
    assert_eq!(files(&pack), files(&back));
}

#[test]
fn texts_that_begin_like_a_formula_stay_texts() {
    let desk = Desk::new();
    let workbook = desk.workbook(Some(&small_pack()));
    let script = format!(
        "{EDITING}\nfor ws in load(sys.argv[1]):\n for r in ws.iter_rows():\n  for c in r:\n   \
         if isinstance(c.value, str) and c.value[0] in '=+-@': print(c.data_type, c.quotePrefix, c.value)\n   \
         assert c.data_type != 'f'"
    );
    let found = python(&script, &[&workbook]);
    assert_eq!(found.lines().count(), 8, "{found}");
    assert!(found.lines().all(|it| it.starts_with("s True ")), "{found}");
}

#[test]
fn one_edited_text_changes_one_line_of_one_file() {
    let desk = Desk::new();
    let (pack, workbook) = (small_pack(), desk.workbook(Some(&small_pack())));
    for (name, mark, column, keys, new, file, old_line, new_line) in [
        (
            "word",
            "domain:acc",
            "fr",
            "'q-one.example'",
            "'@ 2\u{202f}% «\u{a0}au plus\u{a0}»  '",
            "locales/fr/acc.ftl",
            "    .example = +1 418 555-0100",
            "    .example = @ 2\u{202f}% «\u{a0}au plus\u{a0}»",
        ),
        (
            "glued",
            "domain:acc",
            "en",
            "'action-one'",
            "'Act now'",
            "locales/en/acc.ftl",
            "action-one=Act",
            "action-one=Act now",
        ),
        (
            "lines",
            "domain:acc",
            "en",
            "'action-two'",
            "'Do this\\nthen those'",
            "locales/en/acc.ftl",
            "    then that",
            "    then those",
        ),
        (
            "braces",
            "domain:acc",
            "fr",
            "'find-out-two.proof'",
            "'{ \"{\" } preuve'",
            "locales/fr/acc.ftl",
            "    .proof = Texte { \"{\" } proof",
            "    .proof = { \"{\" } preuve",
        ),
        (
            "last",
            "words:sources",
            "en",
            "'source-paper.publisher'",
            "'Somebody'",
            "locales/en/common.ftl",
            "    .publisher = Publisher",
            "    .publisher = Somebody",
        ),
        (
            "reason",
            "effects",
            "reason",
            "'one', 'leak'",
            "'It \"helps\" \\\\ a lot.'",
            "practices/acc.toml",
            "  { scenario = \"leak\", effect = 0.40, reason = \"It helps.\", source = \"paper\" }, # kept",
            "  { scenario = \"leak\", effect = 0.40, reason = \"It \\\"helps\\\" \\\\ a lot.\", source = \"paper\" }, # kept",
        ),
        (
            "hours",
            "numbers",
            "hours-1",
            "'one'",
            "3",
            "practices/acc.toml",
            "hours = [1.0, 2.50]",
            "hours = [1.0, 3.00]",
        ),
        (
            "cad",
            "numbers",
            "cad-0",
            "'two'",
            "12.5",
            "practices/acc.toml",
            "  10,",
            "  12.5,",
        ),
        (
            "minutes",
            "numbers",
            "find-out-minutes",
            "'one'",
            "20",
            "practices/acc.toml",
            "find-out-minutes = 10 # ten",
            "find-out-minutes = 20 # ten",
        ),
        (
            "effect",
            "effects",
            "effect",
            "'one', 'leak'",
            "0.125",
            "practices/acc.toml",
            "  { scenario = \"leak\", effect = 0.40, reason = \"It helps.\", source = \"paper\" }, # kept",
            "  { scenario = \"leak\", effect = 0.125, reason = \"It helps.\", source = \"paper\" }, # kept",
        ),
        (
            "model",
            "model",
            "value",
            "'coverage.partial'",
            "0.25",
            "model.toml",
            "partial = 0.5   # half",
            "partial = 0.25   # half",
        ),
    ] {
        let edited = desk.edit(
            &workbook,
            &format!("cell(wb, '{mark}', '{column}', {keys}).value = {new}"),
        );
        let back = desk.path(name);
        let said = assert_done(&[
            "content",
            "import",
            &edited,
            "--content",
            &pack,
            "-o",
            &back,
            "--lang=en",
        ]);
        let expected = (file.to_owned(), old_line.to_owned(), new_line.to_owned());
        assert_eq!(differences(&pack, &back), [expected], "{name}");
        let texts = usize::from(!"0123456789".contains(new.chars().next().expect("a value")));
        let count = format!("Texts changed: {texts}. Numbers changed: {}.", 1 - texts);
        assert!(said.contains(&count), "{name}: {said}");
    }
}

#[test]
fn one_edit_in_the_shipped_pack_changes_one_line() {
    let desk = Desk::new();
    let base = desk.path("base");
    assert_done(&["content", "export", "-o", &base]);
    let workbook = desk.workbook(None);
    let word = "c = next(c for ws in wb if ws['A1'].value.startswith('domain:') for c in ws['C'][2:] \
                if c.value and c.value.endswith('.')); c.value = c.value[:-1] + ', oui.'";
    let number = "c = sheet(wb, 'numbers').cell(3, column(sheet(wb, 'numbers'), 'hours-4')); c.value += 1";
    for (name, edit) in [("word", word), ("number", number)] {
        let edited = desk.edit(&workbook, edit);
        assert_done(&["content", "import", &edited, "-o", &desk.path(name)]);
        assert_eq!(differences(&base, &desk.path(name)).len(), 1, "{name}");
    }
}

#[test]
fn an_editor_may_sort_rename_and_add_what_is_not_the_pack_s() {
    let desk = Desk::new();
    let (pack, back) = (small_pack(), desk.path("back"));
    let edited = desk.edit(
        &desk.workbook(Some(&pack)),
        "ws = sheet(wb, 'domain:acc')\n\
         rows = [[(c.value, c.data_type) for c in r] for r in ws.iter_rows(min_row=3)][::-1]\n\
         for r, cells in enumerate(rows):\n \
           for c, (value, kind) in enumerate(cells):\n  \
             ws.cell(r + 3, c + 1).value = value\n  \
             ws.cell(r + 3, c + 1).data_type = kind\n\
         ws.insert_cols(2)\n\
         ws['B5'] = 'à revoir'\n\
         ws['B2'] = '=1+1'\n\
         ws['H300'] = 'vu'\n\
         ws.title = 'Relu'\n\
         ws.delete_cols(1 + column(ws, 'key'))\n\
         wb.create_sheet('Notes', 0)['A1'] = 'domaine'\n\
         wb.move_sheet('Relu', 3)",
    );
    assert_done(&["content", "import", &edited, "--content", &pack, "-o", &back]);
    assert_eq!(files(&pack), files(&back));
}

/// Edits that are refused, with what is said about each.
const REFUSED: &[(&str, &[&str])] = &[
    (
        "ws = sheet(wb, 'domain:acc'); ws.cell(3, column(ws, 'key')).value = 'q-none'",
        &[
            "«\u{a0}q-none\u{a0}»",
            "cellule E3",
            "n’a pas de ligne",
            "la ligne «\u{a0}q-one\u{a0}» manque",
        ],
    ),
    (
        "ws = sheet(wb, 'domain:acc'); ws.delete_rows(4)",
        &["Accès 12", "la ligne «\u{a0}q-one.why\u{a0}» manque"],
    ),
    (
        "ws = sheet(wb, 'domain:acc')\nfor c in range(1, 7): ws.cell(90, c).value = ws.cell(4, c).value",
        &["cellule E90", "«\u{a0}q-one.why\u{a0}» est en double"],
    ),
    (
        "ws = sheet(wb, 'numbers'); ws.cell(3, column(ws, 'id')).value = None",
        &["Temps et coûts", "cellule K3", "la clé de cette ligne manque"],
    ),
    (
        "ws = sheet(wb, 'domain:acc'); ws.delete_cols(column(ws, 'en'))",
        &["la colonne «\u{a0}Anglais\u{a0}» manque"],
    ),
    (
        "sheet(wb, 'effects')['Z1'] = 'reason'",
        &[
            "cellule Z1",
            "la colonne «\u{a0}Pourquoi (note de rédaction)\u{a0}» est en double",
        ],
    ),
    (
        "wb.remove(sheet(wb, 'numbers'))",
        &["feuille «\u{a0}Temps et coûts\u{a0}»", "cette feuille manque"],
    ),
    (
        "wb.copy_worksheet(sheet(wb, 'effects'))",
        &["Effets Copy", "copie de «\u{a0}Effets\u{a0}»"],
    ),
    ("del wb['À lire d’abord']", &["sa première feuille manque"]),
    ("wb['À lire d’abord']['B2'] = '2'", &["version 2"]),
    (
        "cell(wb, 'domain:acc', 'fr', 'q-one').value = None",
        &["cellule C3", "cette cellule est vide"],
    ),
    (
        "cell(wb, 'domain:acc', 'fr', 'q-one').value = '  '",
        &["cellule C3", "cette cellule est vide"],
    ),
    (
        "cell(wb, 'domain:acc', 'en', 'q-two.hint-yes').value = 'New'",
        &["doit rester vide"],
    ),
    (
        "cell(wb, 'domain:acc', 'fr', 'q-one').value = 12",
        &["cellule C3", "un texte est attendu"],
    ),
    (
        "cell(wb, 'domain:acc', 'fr', 'q-one').value = 'Une\\nDeux'",
        &["cellule C3", "retour à la ligne"],
    ),
    (
        "cell(wb, 'domain:acc', 'fr', 'q-one').value = 'a\\u202eb'",
        &["cellule C3", "U+202E"],
    ),
    (
        "cell(wb, 'domain:acc', 'fr', 'q-one').value = 'x' * 2001",
        &["cellule C3", "2000"],
    ),
    (
        "cell(wb, 'domain:acc', 'fr', 'q-one').value = 'Oui { $nom }'",
        &["cellule C3", "accolades"],
    ),
    (
        "cell(wb, 'domain:acc', 'fr', 'q-one').value = 'Oui }'",
        &["cellule C3", "accolades"],
    ),
    (
        "cell(wb, 'domain:acc', 'fr', 'action-two').value = 'Une\\n.deux = Trois'",
        &["cellule C29", "une ligne de ce texte"],
    ),
    (
        "cell(wb, 'domain:acc', 'fr', 'q-one').value = '=A1'",
        &["cellule C3", "une formule"],
    ),
    (
        "cell(wb, 'numbers', 'hours-0', 'one').value = '=1+1'",
        &["cellule B3", "une formule"],
    ),
    (
        "cell(wb, 'numbers', 'hours-0', 'one').value = 'deux'",
        &["cellule B3", "un nombre est attendu"],
    ),
    (
        "cell(wb, 'numbers', 'hours-0', 'one').value = '1,5'",
        &["cellule B3", "un nombre est attendu"],
    ),
    (
        "cell(wb, 'numbers', 'hours-0', 'one').value = datetime.date(2026, 5, 1)",
        &["cellule B3", "ni date"],
    ),
    (
        "cell(wb, 'numbers', 'hours-0', 'one').value = True",
        &["cellule B3", "un nombre est attendu"],
    ),
    (
        "cell(wb, 'numbers', 'hours-0', 'one').value = None",
        &["cellule B3", "vide"],
    ),
    (
        "cell(wb, 'numbers', 'hours-0', 'one').value = -1",
        &["cellule B3", "négatif"],
    ),
    (
        "cell(wb, 'numbers', 'hours-0', 'one').value = 1e300",
        &["cellule B3", "trop grand"],
    ),
    (
        "cell(wb, 'numbers', 'first-step-minutes', 'one').value = 1.5",
        &["cellule F3", "nombre entier"],
    ),
    (
        "cell(wb, 'numbers', 'within-days', 'one').value = 30",
        &["cellule H3", "doit rester vide"],
    ),
    (
        "cell(wb, 'numbers', 'within-days', 'two').value = None",
        &["cellule H4", "vide"],
    ),
    // What only the pack as a whole shows: at the cell, and at the line where it would stand.
    (
        "cell(wb, 'effects', 'effect', 'one', 'leak').value = 1.5",
        &[
            "cellule C3",
            "practices/acc.toml, ligne 23",
            "«\u{a0}effect\u{a0}»",
        ],
    ),
    (
        "cell(wb, 'effects', 'source', 'one', 'leak').value = 'rumour'",
        &[
            "cellule E3",
            "practices/acc.toml, ligne 23",
            "«\u{a0}rumour\u{a0}»",
        ],
    ),
    (
        "cell(wb, 'numbers', 'first-step-minutes', 'one').value = 16",
        &["cellule F3", "practices/acc.toml, ligne 10"],
    ),
    (
        "cell(wb, 'numbers', 'hours-1', 'two').value = 0",
        &["cellule C4", "practices/acc.toml, ligne 35"],
    ),
    (
        "cell(wb, 'numbers', 'cad-1', 'one').value = 50",
        &["cellule E3", "practices/acc.toml, ligne 4", "interim"],
    ),
    (
        "cell(wb, 'model', 'value', 'cost.bands.C.above').value = 0",
        &["feuille «\u{a0}Modèle\u{a0}»", "model.toml", "bands"],
    ),
    (
        "cell(wb, 'model', 'value', 'coverage.partial').value = 2",
        &["feuille «\u{a0}Modèle\u{a0}», cellule C4", "model.toml, ligne 3"],
    ),
    (
        "cell(wb, 'words:common', 'fr', 'trait-website').value = \"L'accès\"",
        &["cellule C6", "locales/fr/common.ftl, ligne 4", "apostrophe"],
    ),
    (
        "cell(wb, 'domain:acc', 'en', 'q-two').value = 'Do ' + 'you ' * 40 + 'know?'",
        &["cellule D21", "locales/en/acc.ftl"],
    ),
];

#[test]
fn what_cannot_be_taken_is_refused_at_its_cell() {
    let desk = Desk::new();
    let (pack, new) = (small_pack(), desk.path("new"));
    let workbook = desk.workbook(Some(&pack));
    let edits: String = REFUSED
        .iter()
        .enumerate()
        .map(|(at, (edit, _))| {
            format!("wb = load(sys.argv[1])\n{edit}\nwb.save(sys.argv[2] + '/{at}.xlsx')\n")
        })
        .collect();
    python(&format!("{EDITING}\n{edits}"), &[&workbook, &desk.path("")]);
    let before = desk.names();
    for (at, (edit, words)) in REFUSED.iter().enumerate() {
        let edited = desk.path(&format!("{at}.xlsx"));
        let run = vigie(&["content", "import", &edited, "--content", &pack, "-o", &new]);
        assert_eq!(
            (run.status, run.output.as_str()),
            (1, ""),
            "{edit}: {}",
            run.errors
        );
        for word in words.iter().chain(&["Rien n’a été écrit."]) {
            assert!(
                run.errors.contains(word),
                "{edit}: {word:?} is not in {}",
                run.errors
            );
        }
    }
    let first = desk.path("0.xlsx");
    let english = vigie(&[
        "content",
        "import",
        &first,
        "--content",
        &pack,
        "-o",
        &new,
        "--lang",
        "en",
    ]);
    assert!(
        english
            .errors
            .contains("sheet “Accès 12”, cell E3: the question bank has no row “q-none”.")
    );
    assert_eq!(desk.names(), before, "something was left behind");
}

#[test]
fn what_is_not_a_workbook_is_refused() {
    let desk = Desk::new();
    let workbook = desk.workbook(Some(&small_pack()));
    let script = r#"
import sys, zipfile, os
here, book = sys.argv[1], sys.argv[2]
def copy(name, change, **more):
    with zipfile.ZipFile(book) as old, zipfile.ZipFile(here + name, 'w', zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, change(part, old.read(part)))
        for part, content in more.items(): new.writestr(part, content)
write = lambda name, content: open(here + name, 'wb').write(content)
write('empty.xlsx', b'')
write('text.xlsx', b'key;fr;en\n')
write('old.xlsx', bytes.fromhex('D0CF11E0A1B11AE1') + bytes(600))
write('cut.xlsx', open(book, 'rb').read()[:5000])
write('huge.xlsx', os.urandom(10_000_001))
copy('bomb.xlsx', lambda p, c: c + b' ' * 50_000_000 if p.endswith('sheet2.xml') else c)
copy('media.xlsx', lambda p, c: c, media=bytes(50_000_000))
copy('parts.xlsx', lambda p, c: c, **{str(n): b'' for n in range(1000)})
copy('strings.xlsx', lambda p, c: c.replace(b'uniqueCount="', b'uniqueCount = "9999999999999') if p.endswith('sharedStrings.xml') else c)
copy('styles.xlsx', lambda p, c: c + b'<!--' + b'x' * 200_000 + b'-->' if p.endswith('styles.xml') else c)
copy('broken.xlsx', lambda p, c: c[:len(c) // 2] if p.endswith('sheet2.xml') else c)
copy('utf16.xlsx', lambda p, c: c.decode().encode('utf-16') if p.endswith('.xml') else c)
copy('other.xlsx', lambda p, c: c.replace(b'vigie-bank', b'other-bank'))
copy('corner.xlsx', lambda p, c: c.replace(b'</row></sheetData>', b'</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>') if p.endswith('sheet2.xml') else c)
with zipfile.ZipFile(here + 'nothing.xlsx', 'w') as new: new.writestr('readme.txt', 'x')
"#;
    python(script, &[&desk.path(""), &workbook]);
    let before = desk.names();
    let new = desk.path("new");
    for (name, said) in [
        ("empty.xlsx", "pas un classeur"),
        ("text.xlsx", "pas un classeur"),
        ("old.xlsx", "mot de passe"),
        ("cut.xlsx", "pas un classeur"),
        ("huge.xlsx", "dépasse 10\u{a0}Mo"),
        ("bomb.xlsx", "trop gros"),
        ("media.xlsx", "trop gros"),
        ("parts.xlsx", "trop gros"),
        ("strings.xlsx", "trop gros"),
        ("styles.xlsx", "trop gros"),
        ("broken.xlsx", "pas un classeur"),
        ("utf16.xlsx", "pas un classeur"),
        ("other.xlsx", "ne vient pas de Vigie"),
        ("nothing.xlsx", "pas un classeur"),
        ("missing.xlsx", "n’existe pas"),
        ("", "n’a pas pu être lu"),
    ] {
        let run = vigie(&[
            "content",
            "import",
            &desk.path(name),
            "--content",
            &small_pack(),
            "-o",
            &new,
        ]);
        assert_eq!(
            (run.status, run.output.as_str()),
            (1, ""),
            "{name}: {}",
            run.errors
        );
        assert!(run.errors.contains(said), "{name}: {}", run.errors);
        assert!(
            run.errors.contains("Rien n’a été écrit."),
            "{name}: {}",
            run.errors
        );
    }
    assert_eq!(desk.names(), before, "something was left behind");
    // A cell in the last corner costs no more than another.
    let corner = desk.path("corner.xlsx");
    assert_done(&[
        "content",
        "import",
        &corner,
        "--content",
        &small_pack(),
        "-o",
        &new,
    ]);
}

#[test]
fn nothing_that_exists_is_replaced() {
    let desk = Desk::new();
    let workbook = desk.workbook(Some(&small_pack()));
    let mine = desk.path("mine");
    fs::create_dir(&mine).expect("a folder");
    fs::write(desk.path("mine/notes.txt"), "mine").expect("a file");
    let file = desk.path("file");
    fs::write(&file, "mine").expect("a file");
    let before = desk.names();
    for output in [mine.as_str(), &file, &desk.path("none/new")] {
        for arguments in [
            &[
                "content",
                "import",
                &workbook,
                "--content",
                &small_pack(),
                "-o",
                output,
            ][..],
            &["content", "export", "--format", "folder", "-o", output],
        ] {
            let run = vigie(arguments);
            assert_eq!(run.status, 1, "{output}");
            assert!(run.errors.contains("dossier"), "{}", run.errors);
        }
    }
    assert_eq!(desk.names(), before);
    assert_eq!(
        fs::read_to_string(desk.path("mine/notes.txt")).expect("still there"),
        "mine"
    );
}

#[test]
fn a_workbook_of_another_pack_says_so() {
    let desk = Desk::new();
    let (base, new) = (desk.path("base"), desk.path("new"));
    assert_done(&["content", "export", &small_pack(), "-o", &base]);
    let workbook = desk.workbook(Some(&base));
    // The pack goes on without the workbook: a text changes that the workbook still has as it was.
    let words = desk.path("base/locales/en/common.ftl");
    let text = fs::read_to_string(&words).expect("words");
    fs::write(&words, text.replace("Study", "Survey")).expect("writable");
    let said = assert_done(&["content", "import", &workbook, "--content", &base, "-o", &new]);
    assert!(
        said.contains("(small 1.2.3)") && said.contains("Textes changés\u{a0}: 1."),
        "{said}"
    );
    // Vigie's own pack has other rows.
    let run = vigie(&["content", "import", &workbook, "-o", &desk.path("other")]);
    assert_eq!(run.status, 1);
    assert!(
        run.errors.contains("n’a pas de ligne") || run.errors.contains("manque"),
        "{}",
        run.errors
    );
    assert!(!Path::new(&desk.path("other")).exists());
}

#[test]
fn wrong_usage_is_status_2() {
    let desk = Desk::new();
    for (arguments, said) in [
        (&["content", "export"][..], "-o classeur.xlsx"),
        (&["content", "import", "-o", "x"], "aucun classeur"),
        (&["content", "import", "a.xlsx"], "il faut dire où écrire"),
        (&["content", "export", "-o", "bank.ods"], "bank.ods"),
        (
            &["content", "export", "-o", "x", "--format", "ods"],
            "xlsx, folder",
        ),
        (&["content", "import", "a.xlsx", "b.xlsx", "-o", "x"], "b.xlsx"),
        (&["content", "export", "-o", "x", "--content", "y"], "--content"),
    ] {
        let run = vigie(arguments);
        assert_eq!(run.status, 2, "{arguments:?}: {}", run.errors);
        assert!(run.errors.contains(said), "{arguments:?}: {}", run.errors);
    }
    let folder = desk.path("bank.v2");
    assert_done(&["content", "export", "--format", "folder", "-o", &folder]);
    assert!(Path::new(&folder).is_dir());
    assert_done(&["content", "export", "-o", &format!("{}/", desk.path("bank.v3"))]);
}
