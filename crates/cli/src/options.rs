//! How a plan is asked for, from what was typed: its variant, languages, head, password, and what it is compared with.

use std::collections::BTreeMap;
use std::path::Path;

use vigie_app::assessment::{Date, Input, Pack, Round, compare};
use vigie_app::{
    AnswersFile, ChangedSince, Consultant, Content, Format, Languages, Password, PasswordError, PlanOptions,
    Unsuited, read_logo,
};

use crate::args::{PasswordFrom, PlanRequest, Usage};
use crate::passphrase;
use crate::plan::date;
use crate::say::{Failure, Speaker};

/// The options of a plan that is written in this format. The password is asked for last, once the rest is sound.
pub(crate) fn of(request: &PlanRequest, format: Format, speaker: &Speaker) -> Result<PlanOptions, Failure> {
    let mut options = PlanOptions {
        variant: request.variant,
        paper: request.paper,
        languages: if request.both {
            Languages::Both
        } else {
            Languages::One(speaker.language())
        },
        consultant: consultant(request)?,
        password: None,
    };
    options.suit(format).map_err(unsuited)?;
    if let Some(from) = request.password {
        if format != Format::Pdf {
            return Err(unsuited(Unsuited::Password));
        }
        options.password = Some(password(from, speaker)?);
    }
    Ok(options)
}

fn unsuited(why: Unsuited) -> Failure {
    let code = match why {
        Unsuited::Variant => "variant-needs-report",
        Unsuited::Languages => "both-need-report",
        Unsuited::Consultant => "consultant-needs-report",
        Unsuited::Password => "password-needs-pdf",
    };
    Usage::new(code, "").into()
}

fn consultant(request: &PlanRequest) -> Result<Option<Consultant>, Failure> {
    if request.consultant.is_none() && request.logo.is_none() {
        return Ok(None);
    }
    let logo = request.logo.as_deref().map(read_logo).transpose();
    Ok(Some(Consultant {
        name: request.consultant.clone().unwrap_or_default(),
        logo: logo.map_err(|refusal| Failure::Refused(vec![refusal]))?,
    }))
}

fn password(from: PasswordFrom, speaker: &Speaker) -> Result<Password, Failure> {
    let descriptor = match from {
        PasswordFrom::Prompt => None,
        PasswordFrom::Descriptor(number) => Some(number),
    };
    let typed = passphrase::Source::new(speaker).new_one("cli-pdf-password", descriptor)?;
    Password::new(typed.expose()).map_err(|error| {
        let key = match error {
            PasswordError::Empty => "cli-password-empty",
            PasswordError::TooLong => "cli-password-too-long",
            PasswordError::Forbidden => "cli-password-forbidden",
        };
        Failure::Told(speaker.text(key, &[]))
    })
}

/// Earlier answers of the same business.
pub(crate) struct Earlier {
    input: Input,
    date: Option<Date>,
}

/// Reads earlier answers, and their day where it was given.
pub(crate) fn since(path: &Path, day: Option<&str>, content: &Content) -> Result<Earlier, Failure> {
    let date = day.map(|it| date(Some(it))).transpose()?;
    let answers = AnswersFile::read(path, content.pack()).map_err(Failure::Refused)?;
    Ok(Earlier {
        input: answers.input,
        date,
    })
}

impl Earlier {
    /// What changed since. A file does not say how its questions were put: they are read as this pack puts them.
    pub(crate) fn compared(&self, pack: &Pack, later: &Input) -> ChangedSince {
        let forms = BTreeMap::new();
        let round = |input| Round { input, forms: &forms };
        ChangedSince {
            date: self.date,
            comparison: compare(pack, round(&self.input), round(later)),
        }
    }
}
