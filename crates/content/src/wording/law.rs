//! Acts are cited, not called by a nickname.

use super::glossary::plain;
use super::{Remark, Tongue};

/// « Loi 25 » in a text that does not name the Act that it amended, or the Act that it is. `beside` is what is shown
/// with the text: the name of a term stands over its definition.
pub(super) fn nicknames(tongue: Tongue, text: &str, beside: &str) -> Vec<Remark> {
    let (plain, beside) = (plain(text), plain(beside));
    let (nickname, names) = match tongue {
        Tongue::French => (
            "loi 25",
            [
                "renseignements personnels dans le secteur privé",
                "rlrq, c. p-39.1",
                "loi modernisant des dispositions législatives",
            ],
        ),
        Tongue::English => (
            "law 25",
            [
                "personal information in the private sector",
                "cqlr, c. p-39.1",
                "act to modernize legislative provisions",
            ],
        ),
    };
    let whole = plain.match_indices(nickname).any(|(at, _)| {
        let after = plain.get(at + nickname.len()..).unwrap_or_default();
        !after.starts_with(|it: char| it.is_alphanumeric())
    });
    if whole
        && names
            .iter()
            .all(|name| !plain.contains(name) && !beside.contains(name))
    {
        let found = match tongue {
            Tongue::French => "Loi\u{a0}25".to_owned(),
            Tongue::English => "Law 25".to_owned(),
        };
        vec![Remark::LawByNickname { found }]
    } else {
        Vec::new()
    }
}
