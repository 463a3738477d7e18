//! What a chore says, in French and in English: the person who types it may read only one of them.

/// One message in both languages.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    fr: String,
    en: String,
}

/// A message in both languages.
pub(crate) fn words(fr: impl Into<String>, en: impl Into<String>) -> Words {
    Words {
        fr: fr.into(),
        en: en.into(),
    }
}

impl Words {
    /// Prints both on standard output, one line each.
    pub(crate) fn say(&self) {
        println!("{}\n{}", self.fr, self.en);
    }

    /// Prints both on standard error, one line each.
    pub(crate) fn complain(&self) {
        eprintln!("{}\n{}", self.fr, self.en);
    }

    /// Both on one line, for a table, without what stands in parentheses.
    pub(crate) fn in_short(&self) -> String {
        let short = |words: &str| words.split(" (").next().unwrap_or_default().to_owned();
        format!("{} · {}", short(&self.fr), short(&self.en))
    }

    /// Adds more words, each language after its own joint.
    pub(crate) fn then(&self, joint_fr: &str, joint_en: &str, more: &Self) -> Self {
        words(
            format!("{}{joint_fr}{}", self.fr, more.fr),
            format!("{}{joint_en}{}", self.en, more.en),
        )
    }
}
