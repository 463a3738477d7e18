//! Is a password manager there?
//!
//! Looks at: names of running processes, installed programs and browser extensions of this account, over all profiles.
//! Cannot see: the managers that browsers and systems have of their own, which are as good; whether it is used.
//! Finding one supports an answer. Finding none proves nothing and is never a gap.
//! Needs no rights, changes nothing. Source: `assets/checks/password-managers.toml`.

use super::named_products::{matched, missing, shown};
use super::{Check, Conclusion, Facts, Reason};

pub(super) const CHECK: Check = Check {
    id: "password.manager",
    cases: &["found", "unknown"],
    evidence: &[
        "check-evidence-products-running",
        "check-evidence-products-installed",
        "check-evidence-products-extensions",
    ],
    limits: &["check-limit-known-names", "check-limit-built-in-passwords"],
    sources: [
        "names of processes (sysinfo), Uninstall keys, folders of extensions",
        "names of processes (sysinfo), /Applications, folders of extensions",
        "names of processes (sysinfo), /var/lib/dpkg/status, folders of extensions",
    ],
    rule,
};

fn rule(facts: &Facts<'_>) -> Conclusion {
    let list = &facts.tables.password_managers;
    let found = facts.products(list);
    let extensions = &facts.seen.extensions;
    let in_browsers = shown(
        list,
        extensions
            .value()
            .into_iter()
            .flatten()
            .filter_map(|it| list.extension(&it.id)),
    );
    let all: Vec<String> = {
        let more = in_browsers.iter().filter(|it| !found.all().contains(it)).cloned();
        found.all().into_iter().chain(more).collect()
    };
    let seen = facts.seen;
    let looked = [
        missing(&seen.processes),
        missing(&seen.programs),
        missing(extensions),
    ];
    let conclusion = if !all.is_empty() {
        Conclusion::met("found").with("products", all)
    } else if let [Some(why), Some(_), Some(_)] = looked {
        Conclusion::unknown(why)
    } else {
        Conclusion::unknown(Reason::NothingFound)
    };
    conclusion
        .showing(facts.products_evidence(&found))
        .showing(matched(
            "check-evidence-products-extensions",
            extensions,
            &in_browsers,
        ))
        .limited_by("check-limit-known-names")
        .limited_by("check-limit-built-in-passwords")
}
