//! The front end's types, from the Rust ones.

use std::path::Path;

use ts_rs::{Config, TS};

use crate::failure::{Failure, WriteProblem};
use crate::views::TransparencyView;
use crate::views::{
    action::*, bank::*, code::*, computer::*, dossier::*, following::*, keeping::*, look::*, manners::*,
    menu::*, moving::*, plan::*, saving::*, start::*, workshop::*,
};

const HEADER: &str = "// Generated from src-tauri/src/views and failure.rs; do not edit.\n\
                      // To renew: UPDATE_BINDINGS=1 cargo test -p vigie-desktop bindings\n";

macro_rules! declared {
    ($config:expr; $($type:ty),+ $(,)?) => {[$(declaration::<$type>($config)),+]};
}

/// One type, its comments on one line each and its fields indented.
fn declaration<T: TS + 'static>(config: &Config) -> String {
    let one_line = |text: &str| text.replace("/**\n * ", "/** ").replace("\n */", " */");
    let body = one_line(&T::decl(config))
        .replace(", }", ",\n}")
        .replace(", \n", ",\n")
        .replace("{ \n", "{\n");
    let lines: Vec<String> = body
        .lines()
        .enumerate()
        .map(|(at, line)| {
            if at == 0 || line.starts_with('}') {
                line.into()
            } else {
                format!("  {line}")
            }
        })
        .collect();
    format!(
        "{}export {}\n",
        one_line(&T::docs().unwrap_or_default()),
        lines.join("\n")
    )
}

fn bindings() -> String {
    let config = &Config::new().with_large_int("number");
    let types = declared![config;
        LanguageCode, EnglishCode, LevelCode, TrackCode, KindCode, HorizonCode, BlockedCode, WhoCode,
        DutyStateCode, JurisdictionCode, MarkCode, OutcomeCode, SaysCode, PlatformCode, ThisComputerCode,
        StartView, ContentView, LookView, ThemeCode, ZoomStep,
        BankView, TraitView, QuestionView, ChoiceView, CitationView, CapacityPresetView, ContactView,
        SourceView, LocalizedUrl, DutyView, StatementView,
        BusinessView, DossierSummaryView, SealCode, DueAction, DossierView, CapacityView, AnswerView, NewAnswer,
        PlanView, RangeView, MustHavesView, ScenarioScoreView, DomainScoreView, ActionView, EffortView,
        CitedDuty, MonthShareView, DutyStatusView, ContradictionView, MonthView, MessageView, SavedPlan,
        ChecksView, ArrivedView, FindingView, EvidenceView, KeptComputerView, KeptFindingView,
        StatusCode, ChangeCode, CauseCode, ComparedCode, NotComparedCode, AskFirstCode,
        DecisionView, NewDecision, StepView, ToAskView, RoundView, PastRoundView, PastAnswerView, ComparisonView,
        ComparedView, NotComparedView, ScoreChangeView, TrendPointView, TrendStepView, AsAnswered,
        KeepingView, LastsCode, CopyView, GateView, StrengthView, BinnedView, Incoming, PreviewView, IncomingRound,
        KnownDossier, LeftOutView, ImportInto,
        TransparencyView,
        SavingOfferView, DocumentView, LetterheadView, DocumentRequestView, DocumentCode, FormCode, LanguagesCode,
        PaperCode,
        ShownView, ShownDossier, RemarkView, NewRemark, RemarkCode,
        MovedView, KeptMoveView, DirectionCode, NextPlaceView,
        NewsView, MannersView, AgeCode, CrashView, MenuCode, MenuOfferView,
        Failure, WriteProblem,
    ];
    format!("{HEADER}\n{}", types.join("\n"))
}

#[test]
fn are_current() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/ipc/bindings.ts");
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, bindings()).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap();
    assert_eq!(
        committed,
        bindings(),
        "run: UPDATE_BINDINGS=1 cargo test -p vigie-desktop bindings"
    );
}
