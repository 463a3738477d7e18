//! Packs of any size, grown from the shipped one by repeating its practices under other names.

use vigie_assessment::{
    Answer, Answers, Business, Capacity, IdError, Input, Level, Pack, People, Practice, PracticeId, Track,
};

use crate::Failing;

/// What the name of a repeated practice ends with, before the number of the repetition.
const REPEATED: &str = "-copy";

/// A pack of exactly so many practices. The indispensable ones are not repeated.
pub(crate) fn pack(shipped: &Pack, practices: usize) -> Failing<Pack> {
    let mut grown = shipped.clone();
    let names = shipped.practices.iter().cycle().take(practices).enumerate();
    grown.practices = names
        .map(|(at, practice)| repeated(practice, at / shipped.practices.len().max(1)))
        .collect::<Result<_, IdError>>()?;
    let names: Vec<PracticeId> = grown.practices.iter().map(|it| it.id.clone()).collect();
    for practice in &mut grown.practices {
        practice.after.retain(|id| names.contains(id));
        practice.hidden_when_none = practice.hidden_when_none.take().filter(|id| names.contains(id));
    }
    grown.duties.retain(|duty| names.contains(&duty.practice));
    Ok(grown)
}

fn repeated(practice: &Practice, round: usize) -> Result<Practice, IdError> {
    if round == 0 {
        return Ok(practice.clone());
    }
    let rename = |id: &PracticeId| PracticeId::parse(&format!("{id}{REPEATED}{round}"));
    Ok(Practice {
        id: rename(&practice.id)?,
        must_have: false,
        after: practice.after.iter().map(rename).collect::<Result<_, _>>()?,
        hidden_when_none: practice.hidden_when_none.as_ref().map(rename).transpose()?,
        ..practice.clone()
    })
}

/// The shipped name inside a key of a repeated practice.
pub(crate) fn shipped_key(key: &str) -> &str {
    key.rsplit_once(REPEATED).map_or(key, |(shipped, _)| shipped)
}

/// A business of ten to whom everything applies and where nothing is in place: the most actions there can be.
pub(crate) fn nothing_in_place(pack: &Pack) -> Failing<Input> {
    let answers: Answers = pack
        .practices
        .iter()
        .map(|it| {
            (
                it.id.clone(),
                Answer {
                    choice: None,
                    level: Level::None,
                },
            )
        })
        .collect();
    Ok(Input {
        business: Business {
            people: People::new(10).ok_or("ten people")?,
            traits: pack.traits.iter().map(|it| it.id.clone()).collect(),
        },
        track: Track::Complete,
        answers,
        capacity: Capacity::new(8.0, 200.0).map_err(|error| error.to_string())?,
        findings: Vec::new(),
        set_aside: std::collections::BTreeSet::new(),
        moves: std::collections::BTreeMap::new(),
    })
}
