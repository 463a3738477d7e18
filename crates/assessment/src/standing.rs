//! Where each practice stands: asked or not, and at which effective level.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Coverage, Input, Level, Model, NotAsked, Outlook, Pack, Practice, PracticeId, Says};

/// Where every practice of the pack stands, in the pack's order.
pub(crate) struct Standings {
    states: Vec<State>,
    /// Answers of full or partial that a finding contradicts, as they were given.
    contradicted: BTreeMap<PracticeId, Level>,
    /// Practices that a finding speaks against, whatever was answered.
    doubted: BTreeSet<PracticeId>,
    supported: BTreeSet<PracticeId>,
}

/// Where one practice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// The traits do not call for it.
    NotCalledFor,
    /// Only the longer track asks it.
    OffTrack,
    /// Asked, and does not apply; or said not to apply before it was asked.
    NotApplicable { asked: bool },
    /// Asked; the effective level, if answered.
    Asked(Option<Level>),
}

impl Standings {
    pub(crate) fn new(pack: &Pack, input: &Input) -> Self {
        let says = |practice: &PracticeId, what: Says| {
            input
                .findings
                .iter()
                .any(|it| it.practice == *practice && it.says == what)
        };
        let mut contradicted = BTreeMap::new();
        let mut doubted = BTreeSet::new();
        let mut supported = BTreeSet::new();
        let mut states = Vec::with_capacity(pack.practices.len());
        let hiding = hiding(pack, input);
        for practice in &pack.practices {
            let mut state = State::of(practice, input, &hiding);
            if says(&practice.id, Says::Contradicts) {
                doubted.insert(practice.id.clone());
                if let State::Asked(Some(level)) = &mut state {
                    if level.lowered() != *level {
                        contradicted.insert(practice.id.clone(), *level);
                    }
                    *level = level.lowered();
                }
            } else if says(&practice.id, Says::Supports) {
                supported.insert(practice.id.clone());
            }
            states.push(state);
        }
        Self {
            states,
            contradicted,
            doubted,
            supported,
        }
    }

    /// Practices that count and are asked, with their effective level; those that do not apply are left out.
    pub(crate) fn asked<'a>(&'a self, pack: &'a Pack) -> impl Iterator<Item = (&'a Practice, Option<Level>)> {
        pack.practices
            .iter()
            .zip(&self.states)
            .filter_map(|(practice, state)| match state {
                State::Asked(level) => Some((practice, *level)),
                State::NotCalledFor | State::OffTrack | State::NotApplicable { .. } => None,
            })
    }

    /// Practices that count, whether this track asks them or not.
    pub(crate) fn bank<'a>(&'a self, pack: &'a Pack) -> impl Iterator<Item = &'a Practice> {
        pack.practices
            .iter()
            .zip(&self.states)
            .filter_map(|(practice, state)| match state {
                State::Asked(_) | State::OffTrack => Some(practice),
                State::NotCalledFor | State::NotApplicable { .. } => None,
            })
    }

    /// Practices asked and not answered.
    pub(crate) fn open(&self, pack: &Pack) -> Vec<PracticeId> {
        self.asked(pack)
            .filter(|(_, level)| level.is_none())
            .map(|(it, _)| it.id.clone())
            .collect()
    }

    /// Practices asked that do not apply.
    pub(crate) fn not_applicable(&self, pack: &Pack) -> Vec<PracticeId> {
        let states = pack.practices.iter().zip(&self.states);
        states
            .filter(|(_, state)| **state == State::NotApplicable { asked: true })
            .map(|(it, _)| it.id.clone())
            .collect()
    }

    /// Answers given to practices that the traits or the track do not call for.
    pub(crate) fn not_asked(&self, pack: &Pack, input: &Input) -> Vec<NotAsked> {
        let uncounted = |state: &State| match state {
            State::NotCalledFor | State::OffTrack | State::NotApplicable { asked: false } => true,
            State::NotApplicable { asked: true } | State::Asked(_) => false,
        };
        pack.practices
            .iter()
            .zip(&self.states)
            .filter(|(practice, state)| uncounted(state) && input.answers.get(&practice.id).is_some())
            .map(|(practice, _)| NotAsked {
                practice: practice.id.clone(),
            })
            .collect()
    }

    /// The answer that a finding contradicts, as it was given.
    pub(crate) fn contradicted_answer(&self, practice: &PracticeId) -> Option<Level> {
        self.contradicted.get(practice).copied()
    }

    /// How much of a practice is in place at one end of the range. What is not known counts, at its best, as *full*
    /// would under the same findings: saying "I don't know" never scores better than saying "yes".
    pub(crate) fn coverage(
        &self,
        model: &Model,
        practice: &Practice,
        level: Option<Level>,
        outlook: Outlook,
    ) -> Coverage {
        let level = match (level.unwrap_or(Level::Unknown), outlook) {
            (Level::Unknown, Outlook::Best) if self.doubted.contains(&practice.id) => Level::Full.lowered(),
            (level, _) => level,
        };
        level.coverage(model, outlook)
    }

    /// Whether a finding supports the practice and none contradicts it.
    pub(crate) fn is_supported(&self, practice: &PracticeId) -> bool {
        self.supported.contains(practice)
    }
}

impl State {
    fn of(practice: &Practice, input: &Input, hiding: &BTreeSet<&PracticeId>) -> Self {
        let answer = input.answers.get(&practice.id).map(|answer| answer.level);
        let on_track = input.track.includes(practice.track);
        if !practice.asked_when.holds(&input.business.traits) {
            return Self::NotCalledFor;
        }
        if answer == Some(Level::NotApplicable) {
            return Self::NotApplicable { asked: on_track };
        }
        if !on_track {
            return Self::OffTrack;
        }
        let hidden = practice
            .hidden_when_none
            .as_ref()
            .is_some_and(|by| hiding.contains(by));
        Self::Asked(if hidden { Some(Level::None) } else { answer })
    }
}

/// Practices that are asked and were answered *none*: they hide the questions that presuppose them.
pub(crate) fn hiding<'a>(pack: &'a Pack, input: &Input) -> BTreeSet<&'a PracticeId> {
    let none = |practice: &&Practice| {
        practice.asked_when.holds(&input.business.traits)
            && input.track.includes(practice.track)
            && input
                .answers
                .get(&practice.id)
                .is_some_and(|answer| answer.level == Level::None)
    };
    pack.practices
        .iter()
        .filter(none)
        .map(|practice| &practice.id)
        .collect()
}

/// The weight of each scenario of the pack, in its order: those that nothing weakens, or that cannot befall this
/// business, weigh nothing; the others sum to 1.
pub(crate) fn weights(pack: &Pack, input: &Input, standings: &Standings) -> Vec<f64> {
    let raw: Vec<f64> = pack
        .scenarios
        .iter()
        .map(|scenario| {
            let weakened = standings
                .bank(pack)
                .flat_map(|practice| &practice.effects)
                .any(|effect| effect.scenario == scenario.id && effect.strength.omega() > 0.0);
            let weighs = scenario.weight.is_finite() && scenario.weight > 0.0;
            let befalls = scenario.asked_when.holds(&input.business.traits);
            if weakened && weighs && befalls {
                scenario.weight
            } else {
                0.0
            }
        })
        .collect();
    let sum: f64 = raw.iter().sum();
    raw.iter()
        .map(|weight| if sum > 0.0 { weight / sum } else { 0.0 })
        .collect()
}
