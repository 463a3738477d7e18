//! The distributor's policy: whether English is offered. A policy that cannot be read stops Vigie with its place;
//! it is never ignored.

use std::fs;
use std::io;
use std::path::Path;

use serde::Deserialize;

use crate::failure::Failure;
use crate::places::PolicyPlace;

/// What the distributor decided.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Policy {
    /// About English. French is never off.
    pub(crate) english: English,
}

/// What the distributor decided about English.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum English {
    /// Offered.
    #[default]
    On,
    /// Offered, after this notice.
    OnWithNotice(String),
    /// Not offered.
    Off,
}

impl Policy {
    /// Reads the policy; without a file, English is on.
    pub(crate) fn read(place: &PolicyPlace) -> Result<Self, Failure> {
        let (path, may_be_missing) = match place {
            PolicyPlace::Named(path) => (path, false),
            PolicyPlace::Usual(path) => (path, true),
        };
        match fs::read_to_string(path) {
            Ok(text) => Self::parse(&text).map_err(|detail| broken(path, detail)),
            Err(error) if may_be_missing && error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(broken(path, error.to_string())),
        }
    }

    fn parse(text: &str) -> Result<Self, String> {
        let file: PolicyFile =
            toml::from_str(text).map_err(|error| error.to_string().trim_end().to_owned())?;
        let english = match (file.english, file.english_notice) {
            (EnglishWord::On, None) => English::On,
            (EnglishWord::Off, None) => English::Off,
            (EnglishWord::OnWithNotice, Some(notice)) => English::OnWithNotice(notice.text()?),
            (EnglishWord::OnWithNotice, None) => return Err("english-notice: missing".into()),
            (EnglishWord::On | EnglishWord::Off, Some(_)) => {
                return Err("english-notice: only with english = \"on-with-notice\"".into());
            }
        };
        Ok(Self { english })
    }
}

fn broken(path: &Path, detail: String) -> Failure {
    Failure::PolicyBroken {
        file: path.display().to_string(),
        detail,
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct PolicyFile {
    english: EnglishWord,
    english_notice: Option<Notice>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum EnglishWord {
    On,
    OnWithNotice,
    Off,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Notice {
    fr: Option<String>,
    en: String,
}

impl Notice {
    /// French first, where there is a French text.
    fn text(self) -> Result<String, String> {
        let parts: Vec<String> = self
            .fr
            .into_iter()
            .chain([self.en])
            .map(|it| it.trim().to_owned())
            .collect();
        if parts.iter().any(String::is_empty) {
            return Err("english-notice: empty".into());
        }
        Ok(parts.join("\n\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_on_with_a_notice_or_off() {
        let english = |text| Policy::parse(text).map(|it| it.english);
        assert_eq!(english("english = \"on\""), Ok(English::On));
        assert_eq!(english("english = \"off\""), Ok(English::Off));
        let notice = "english = \"on-with-notice\"\nenglish-notice = { fr = \"Avis\", en = \" Notice \" }";
        assert_eq!(
            english(notice),
            Ok(English::OnWithNotice("Avis\n\nNotice".into()))
        );
    }

    #[test]
    fn a_wrong_policy_is_refused_with_its_place() {
        for (text, place) in [
            ("", "english"),
            ("english = \"perhaps\"", "line 1"),
            ("english = \"on\"\nfrench = \"off\"", "line 2"),
            (
                "english = \"off\"\nenglish-notice = { en = \"x\" }",
                "english-notice",
            ),
            ("english = \"on-with-notice\"", "english-notice"),
            (
                "english = \"on-with-notice\"\nenglish-notice = { en = \" \" }",
                "english-notice",
            ),
            (
                "english = \"on-with-notice\"\nenglish-notice = { fr = \"x\" }",
                "line 2",
            ),
            ("english = ", "line 1"),
        ] {
            let detail = Policy::parse(text).expect_err(text);
            assert!(detail.contains(place), "{text}: {detail}");
        }
    }

    #[test]
    fn a_policy_that_was_named_must_be_there() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("policy.toml");
        assert_eq!(
            Policy::read(&PolicyPlace::Usual(path.clone())),
            Ok(Policy::default())
        );
        match Policy::read(&PolicyPlace::Named(path.clone())) {
            Err(Failure::PolicyBroken { file, .. }) => assert_eq!(file, path.display().to_string()),
            other => panic!("{other:?}"),
        }
        fs::write(&path, [0xFF, 0xFE]).expect("written");
        assert!(matches!(
            Policy::read(&PolicyPlace::Usual(path)),
            Err(Failure::PolicyBroken { .. })
        ));
    }
}
