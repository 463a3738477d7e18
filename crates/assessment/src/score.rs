//! How much of the protection is in place, as a range: what is unknown is missing at one end and there at the other.

use crate::standing::Standings;
use crate::{DomainId, Level, Outlook, Pack, Practice, Scenario, ScenarioId};

/// How much of the protection is in place.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    /// 0 to 100; `None` when nothing that was asked can be scored.
    pub range: Option<Range>,
    /// The share, 0 to 1, of what counts that was answered and is known.
    pub confidence: f64,
    /// Each scenario that can befall the business.
    pub scenarios: Vec<ScenarioScore>,
    /// Each domain with something asked that counts.
    pub domains: Vec<DomainScore>,
}

/// Two ends, 0 to 100; the first is the lower.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// Everything unknown or unanswered is missing.
    pub low: f64,
    /// Everything unknown or unanswered is in place, as far as the findings allow.
    pub high: f64,
}

impl Range {
    /// Two shares, 0 to 1, on the scale of 0 to 100.
    fn percent(low: f64, high: f64) -> Self {
        let percent = |share: f64| (100.0 * share).clamp(0.0, 100.0);
        Self {
            low: percent(low),
            high: percent(high),
        }
    }
}

/// One scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct ScenarioScore {
    /// Which.
    pub scenario: ScenarioId,
    /// How much of the protection against it is in place; `None` when not enough of it was asked.
    pub range: Option<Range>,
}

/// One domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomainScore {
    /// Which.
    pub domain: DomainId,
    /// How much of it is in place, each practice counting for what it weakens.
    pub range: Range,
}

pub(crate) fn score(pack: &Pack, standings: &Standings, weights: &[f64]) -> Score {
    let sums = Sums {
        pack,
        standings,
        practices: asked(pack, standings),
    };
    let mut total = Weighted::default();
    let mut known = Weighted::default();
    let mut scenarios = Vec::new();
    for (scenario, weight) in pack
        .scenarios
        .iter()
        .zip(weights)
        .filter(|(_, weight)| **weight > 0.0)
    {
        let shares = sums.enough_asked(scenario).then(|| sums.scenario(scenario));
        if let Some((low, high)) = shares {
            total.add(*weight, low, high);
            let (answered, asked) = sums.known(scenario);
            known.add(*weight, answered, asked);
        }
        let range = shares.map(|(low, high)| Range::percent(low, high));
        scenarios.push(ScenarioScore {
            scenario: scenario.id.clone(),
            range,
        });
    }
    Score {
        range: total.mean().map(|range| sums.capped(range)),
        confidence: if known.high > 0.0 {
            known.low / known.high
        } else {
            0.0
        },
        scenarios,
        domains: sums.domains(weights),
    }
}

/// A practice that is asked, and how much of it is in place at either end.
struct Asked<'a> {
    practice: &'a Practice,
    known: bool,
    low: f64,
    high: f64,
}

fn asked<'a>(pack: &'a Pack, standings: &'a Standings) -> Vec<Asked<'a>> {
    let share = |practice, level, outlook| standings.coverage(&pack.model, practice, level, outlook).value();
    let asked = |(practice, level)| Asked {
        practice,
        known: !matches!(level, None | Some(Level::Unknown)),
        low: share(practice, level, Outlook::Worst),
        high: share(practice, level, Outlook::Best),
    };
    standings.asked(pack).map(asked).collect()
}

/// A weighted mean of two shares, summed first and divided last: shares of 1 give exactly 1.
#[derive(Default)]
struct Weighted {
    weight: f64,
    low: f64,
    high: f64,
}

impl Weighted {
    fn add(&mut self, weight: f64, low: f64, high: f64) {
        self.weight += weight;
        self.low += weight * low;
        self.high += weight * high;
    }

    fn mean(&self) -> Option<Range> {
        (self.weight > 0.0).then(|| Range::percent(self.low / self.weight, self.high / self.weight))
    }
}

struct Sums<'a> {
    pack: &'a Pack,
    standings: &'a Standings,
    practices: Vec<Asked<'a>>,
}

impl Sums<'_> {
    fn enough_asked(&self, scenario: &Scenario) -> bool {
        let bank: f64 = self
            .standings
            .bank(self.pack)
            .map(|it| omega(it, &scenario.id))
            .sum();
        let asked: f64 = self
            .practices
            .iter()
            .map(|it| omega(it.practice, &scenario.id))
            .sum();
        asked > 0.0 && asked >= self.pack.model.enough_share * bank - 1e-12
    }

    /// K at the low and at the high end, with what missing must-haves take away.
    fn scenario(&self, scenario: &Scenario) -> (f64, f64) {
        let must_have = &self.pack.model.must_have;
        let end = |share: fn(&Asked) -> f64| {
            let mut all = 0.0;
            let mut in_place = 0.0;
            let mut held = 1.0;
            for asked in &self.practices {
                let omega = omega(asked.practice, &scenario.id);
                all += omega;
                in_place += omega * share(asked);
                if asked.practice.must_have && effect(asked.practice, &scenario.id) >= must_have.threshold {
                    held *= 1.0 - must_have.penalty * (1.0 - share(asked));
                }
            }
            in_place / all * held
        };
        (end(|it| it.low), end(|it| it.high))
    }

    fn known(&self, scenario: &Scenario) -> (f64, f64) {
        let mut answered = 0.0;
        let mut asked = 0.0;
        for it in &self.practices {
            let omega = omega(it.practice, &scenario.id);
            asked += omega;
            if it.known {
                answered += omega;
            }
        }
        (answered, asked)
    }

    /// While an indispensable protection is missing, that end of the score stays below the cap.
    fn capped(&self, range: Range) -> Range {
        let cap = |value: f64, share: fn(&Asked) -> f64| {
            let missing = |it: &Asked| it.practice.must_have && share(it) <= 0.0;
            if self.practices.iter().any(missing) {
                value.min(self.pack.model.must_have.cap)
            } else {
                value
            }
        };
        Range {
            low: cap(range.low, |it| it.low),
            high: cap(range.high, |it| it.high),
        }
    }

    fn domains(&self, weights: &[f64]) -> Vec<DomainScore> {
        let mean_omega = |practice: &Practice| -> f64 {
            let scenarios = self.pack.scenarios.iter().zip(weights);
            scenarios
                .map(|(scenario, weight)| weight * omega(practice, &scenario.id))
                .sum()
        };
        let score = |domain: &crate::Domain| {
            let mut mean = Weighted::default();
            for it in self.practices.iter().filter(|it| it.practice.domain == domain.id) {
                mean.add(mean_omega(it.practice), it.low, it.high);
            }
            Some(DomainScore {
                domain: domain.id.clone(),
                range: mean.mean()?,
            })
        };
        self.pack.domains.iter().filter_map(score).collect()
    }
}

fn omega(practice: &Practice, scenario: &ScenarioId) -> f64 {
    practice
        .effects
        .iter()
        .filter(|it| it.scenario == *scenario)
        .map(|it| it.strength.omega())
        .sum()
}

fn effect(practice: &Practice, scenario: &ScenarioId) -> f64 {
    practice
        .effects
        .iter()
        .find(|it| it.scenario == *scenario)
        .map_or(0.0, |it| it.strength.value())
}
