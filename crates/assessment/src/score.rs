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
    /// Everything unknown or unanswered is in place.
    pub high: f64,
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
    let practices: Vec<(&Practice, Option<Level>)> = standings.asked(pack).collect();
    let sums = Sums {
        pack,
        standings,
        practices,
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
        let range = sums.enough_asked(scenario).then(|| sums.scenario(scenario));
        if let Some(range) = range {
            total.add(*weight, range);
            let (answered, asked) = sums.known(scenario);
            known.add(
                *weight,
                Range {
                    low: answered,
                    high: asked,
                },
            );
        }
        scenarios.push(ScenarioScore {
            scenario: scenario.id.clone(),
            range,
        });
    }
    Score {
        range: total.mean().map(|range| sums.capped(range)),
        confidence: if known.sum.high > 0.0 {
            known.sum.low / known.sum.high
        } else {
            0.0
        },
        scenarios,
        domains: sums.domains(weights),
    }
}

/// A weighted mean of ranges, summed first and divided last.
struct Weighted {
    weight: f64,
    sum: Range,
}

impl Default for Weighted {
    fn default() -> Self {
        Self {
            weight: 0.0,
            sum: Range { low: 0.0, high: 0.0 },
        }
    }
}

impl Weighted {
    fn add(&mut self, weight: f64, range: Range) {
        self.weight += weight;
        self.sum.low += weight * range.low;
        self.sum.high += weight * range.high;
    }

    fn mean(&self) -> Option<Range> {
        (self.weight > 0.0).then(|| Range {
            low: self.sum.low / self.weight,
            high: self.sum.high / self.weight,
        })
    }
}

struct Sums<'a> {
    pack: &'a Pack,
    standings: &'a Standings,
    practices: Vec<(&'a Practice, Option<Level>)>,
}

impl Sums<'_> {
    fn enough_asked(&self, scenario: &Scenario) -> bool {
        let bank: f64 = self
            .standings
            .bank(self.pack)
            .map(|it| omega(it, &scenario.id))
            .sum();
        let asked: f64 = self.practices.iter().map(|(it, _)| omega(it, &scenario.id)).sum();
        asked > 0.0 && asked >= self.pack.model.enough_share * bank - 1e-12
    }

    fn scenario(&self, scenario: &Scenario) -> Range {
        let end = |outlook| {
            let mut all = 0.0;
            let mut in_place = 0.0;
            let mut held = 1.0;
            for (practice, level) in &self.practices {
                let covered = self.coverage(*level, outlook);
                let omega = omega(practice, &scenario.id);
                all += omega;
                in_place += omega * covered;
                if practice.must_have && effect(practice, &scenario.id) >= self.pack.model.must_have.threshold
                {
                    held *= 1.0 - self.pack.model.must_have.penalty * (1.0 - covered);
                }
            }
            percent(in_place / all * held)
        };
        Range {
            low: end(Outlook::Worst),
            high: end(Outlook::Best),
        }
    }

    fn known(&self, scenario: &Scenario) -> (f64, f64) {
        let mut answered = 0.0;
        let mut asked = 0.0;
        for (practice, level) in &self.practices {
            let omega = omega(practice, &scenario.id);
            asked += omega;
            if !matches!(level, None | Some(Level::Unknown)) {
                answered += omega;
            }
        }
        (answered, asked)
    }

    /// While an indispensable protection is missing, that end of the score stays below the cap.
    fn capped(&self, range: Range) -> Range {
        let cap = |value: f64, outlook| {
            let missing = |(practice, level): &(&Practice, Option<Level>)| {
                practice.must_have && self.coverage(*level, outlook) <= 0.0
            };
            if self.practices.iter().any(missing) {
                value.min(self.pack.model.must_have.cap)
            } else {
                value
            }
        };
        Range {
            low: cap(range.low, Outlook::Worst),
            high: cap(range.high, Outlook::Best),
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
            for (practice, level) in self.practices.iter().filter(|(it, _)| it.domain == domain.id) {
                let low = percent(self.coverage(*level, Outlook::Worst));
                let high = percent(self.coverage(*level, Outlook::Best));
                mean.add(mean_omega(practice), Range { low, high });
            }
            Some(DomainScore {
                domain: domain.id.clone(),
                range: mean.mean()?,
            })
        };
        self.pack.domains.iter().filter_map(score).collect()
    }

    fn coverage(&self, level: Option<Level>, outlook: Outlook) -> f64 {
        level
            .unwrap_or(Level::Unknown)
            .coverage(&self.pack.model, outlook)
            .value()
    }
}

fn percent(share: f64) -> f64 {
    (100.0 * share).clamp(0.0, 100.0)
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
