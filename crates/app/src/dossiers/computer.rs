//! What the checks of a computer showed, kept in a dossier: the findings and nothing of their evidence.

use vigie_assessment::{CheckLink, Finding, Pack};
use vigie_checks::Platform;
use vigie_store::{Computer, Dossier, KeptFinding, Moment, StoreError, ThisComputer};

use super::{DossierError, Dossiers, dossier_id};
use crate::checks::Checked;

impl Dossiers {
    /// Records whose computer Vigie runs on. Where it is another's, the findings that were kept are erased.
    pub fn set_this_computer(
        &mut self,
        id: &str,
        whose: ThisComputer,
        now: Moment,
    ) -> Result<Dossier, DossierError> {
        Ok(self.at(id)?.set_this_computer(&dossier_id(id)?, whose, now)?)
    }

    /// Keeps what the checks of this computer concluded, in place of what was kept before. Refused unless it was said
    /// that this computer serves the business.
    pub fn keep_checks(&mut self, id: &str, checked: &Checked, now: Moment) -> Result<Dossier, DossierError> {
        let id = dossier_id(id)?;
        match self.store.of(&id)?.dossier(&id)?.this_computer {
            Some(ThisComputer::OfTheBusiness) => {}
            Some(ThisComputer::Another) | None => return Err(DossierError::NotItsComputer),
        }
        let computer = Computer {
            platform: checked.platform.code().to_owned(),
            checked_on: checked.date,
            findings: checked
                .findings
                .iter()
                .map(|it| KeptFinding {
                    id: it.id.clone(),
                    outcome: it.outcome,
                })
                .collect(),
        };
        Ok(self.store.of(&id)?.keep_computer(&id, &computer, now)?)
    }

    /// Erases the findings that are kept.
    pub fn erase_checks(&mut self, id: &str, now: Moment) -> Result<Dossier, DossierError> {
        Ok(self.at(id)?.erase_computer(&dossier_id(id)?, now)?)
    }
}

/// The findings that are kept, as the plan takes them: those that the pack links to a practice.
pub fn findings(pack: &Pack, dossier: &Dossier) -> Vec<Finding> {
    let kept = dossier.computer.as_ref().map_or(&[][..], |it| &it.findings);
    let linked = |link: &CheckLink| {
        let finding = kept.iter().find(|it| it.id == link.finding)?;
        Some(Finding::linked(link, finding.outcome))
    };
    pack.checks.iter().filter_map(linked).collect()
}

/// The kind of system that was checked.
pub fn platform(computer: &Computer) -> Result<Platform, DossierError> {
    [Platform::Windows, Platform::Macos, Platform::Linux]
        .into_iter()
        .find(|it| it.code() == computer.platform)
        .ok_or_else(|| {
            let what = format!("platform {}", computer.platform);
            DossierError::Store(StoreError::Damaged { what })
        })
}
