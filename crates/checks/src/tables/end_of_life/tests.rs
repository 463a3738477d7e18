use super::*;

fn table() -> EndOfLife {
    EndOfLife::parse(include_str!("../../../../../assets/checks/end-of-life.toml"))
        .expect("the shipped table")
}

/// What the table says, in a few words: the cycle and its last day.
fn said(found: Found<'_>) -> String {
    match found {
        Found::Row(row) => {
            let ends = row.support_ends.map_or("no date".to_owned(), |it| it.to_string());
            format!("{} {ends}", row.cycle)
        }
        Found::Newer => "newer".to_owned(),
        Found::NoRow => "no row".to_owned(),
        Found::NoProduct => "no product".to_owned(),
    }
}

#[test]
fn each_pair_of_build_and_edition_finds_its_one_row() {
    let table = table();
    for (build, edition, expected) in [
        ("26100", "Professional", "11-24h2-w 2026-10-13"),
        ("26100", "Core", "11-24h2-w 2026-10-13"),
        ("26100", "Enterprise", "11-24h2-e 2027-10-12"),
        ("26100", "Education", "11-24h2-e 2027-10-12"),
        ("26100", "EnterpriseS", "11-24h2-e-lts 2029-10-09"),
        ("26100", "IoTEnterpriseS", "11-24h2-iot-lts 2034-10-10"),
        ("26200", "Professional", "11-25h2-w 2027-10-12"),
        ("26200", "Enterprise", "11-25h2-e 2028-10-10"),
        ("26300", "Core", "11-26h2-w 2028-10-10"),
        ("26300", "Enterprise", "11-26h2-e 2029-10-09"),
        ("28000", "Professional", "11-26h1-w 2028-03-14"),
        ("28000", "EnterpriseN", "11-26h1-e 2029-03-13"),
        ("22631", "CoreSingleLanguage", "11-23h2-w 2025-11-11"),
        ("22631", "Enterprise", "11-23h2-e 2026-11-10"),
        ("19045", "Professional", "10-22h2 2025-10-14"),
        ("19045", "Enterprise", "10-22h2 2025-10-14"),
        ("19044", "Professional", "10-21h2-w 2023-06-13"),
        ("19044", "EnterpriseS", "10-21h2-e-lts 2027-01-12"),
        ("19044", "IoTEnterpriseS", "10-21h2-iot-lts 2032-01-13"),
        ("17763", "EnterpriseS", "10-1809-e-lts 2029-01-09"),
        ("17763", "Professional", "10-1809-w 2020-11-10"),
        ("14393", "EnterpriseS", "10-1607-e-lts 2026-10-13"),
        ("14393", "Core", "10-1607-w 2018-04-10"),
        ("10240", "EnterpriseS", "10-1507-e-lts 2025-10-14"),
        ("10240", "Core", "10-1507 2017-05-09"),
        ("7601", "Ultimate", "7-sp1 2020-01-14"),
        ("29000", "Professional", "newer"),
        ("27500", "Professional", "no row"),
        ("26100", "PPIPro", "no row"),
        ("17763", "IoTEnterpriseS", "no row"),
        ("twenty", "Professional", "no row"),
        ("", "", "no row"),
    ] {
        assert_eq!(said(table.windows(build, edition)), expected, "{build} {edition}");
    }
}

#[test]
fn every_row_of_windows_is_found_by_every_edition_of_its_group_and_by_no_other_row() {
    let table = table();
    let rows = table.rows("windows").expect("rows");
    let mut pairs = 0;
    for row in rows {
        let build = row.build.as_deref().expect("a build");
        let group = row.edition.as_deref().expect("an edition");
        let editions = table.meta.editions.get(group).map_or(&[][..], Vec::as_slice);
        for edition in editions {
            assert_eq!(
                table.windows(build, edition),
                Found::Row(row),
                "{build} {edition}"
            );
            pairs += 1;
        }
    }
    assert!(pairs > 200, "{pairs} pairs");
}

#[test]
fn the_same_build_is_another_product_on_a_server() {
    let table = table();
    for (build, expected) in [
        ("26100", "2025 2034-11-14"),
        ("20348", "2022 2031-10-14"),
        ("17763", "2019 2029-01-09"),
        ("14393", "2016 2027-01-12"),
        ("9600", "2012-r2 2023-10-10"),
        ("30000", "newer"),
        ("19045", "no row"),
    ] {
        assert_eq!(said(table.windows_server(build)), expected, "{build}");
    }
}

#[test]
fn macos_is_found_by_its_first_number_and_below_eleven_by_two() {
    let table = table();
    for (version, expected) in [
        ("27.0", "27 no date"),
        ("26.6.1", "26 no date"),
        ("15.7.9", "15 no date"),
        ("14.8", "14 2026-09-14"),
        ("10.15.7", "10.15 2026-02-02"),
        ("10.16", "no row"),
        ("28.1", "newer"),
        ("19.0", "no row"),
        ("", "no row"),
    ] {
        assert_eq!(said(table.macos(version)), expected, "{version}");
    }
}

#[test]
fn linux_is_found_by_its_os_release() {
    let table = table();
    for (id, name, like, version, expected) in [
        ("debian", "Debian GNU/Linux", "", "13", "13 2028-08-09"),
        ("debian", "Debian GNU/Linux", "", "12", "12 2026-07-11"),
        ("debian", "Debian GNU/Linux", "", "14", "newer"),
        ("ubuntu", "Ubuntu", "debian", "24.04", "24.04 2029-05-31"),
        ("ubuntu", "Ubuntu", "debian", "27.04", "newer"),
        ("ubuntu", "Ubuntu", "debian", "24.05", "no row"),
        ("fedora", "Fedora Linux", "", "43", "43 2026-12-09"),
        ("fedora", "Fedora Linux", "", "45", "newer"),
        (
            "linuxmint",
            "Linux Mint",
            "ubuntu debian",
            "22.3",
            "22.3 2029-04-30",
        ),
        ("linuxmint", "LMDE", "debian", "7", "lmde7 no date"),
        ("linuxmint", "LMDE", "debian", "8", "newer"),
        (
            "rhel",
            "Red Hat Enterprise Linux",
            "fedora",
            "9.4",
            "9 2032-05-31",
        ),
        ("rocky", "Rocky Linux", "rhel", "9.4", "9 2032-05-31"),
        ("centos", "CentOS Stream", "rhel", "9", "9 2027-05-31"),
        ("centos", "CentOS Linux", "rhel", "7", "7 2024-06-30"),
        (
            "opensuse-leap",
            "openSUSE Leap",
            "suse",
            "15.6",
            "15.6 2026-04-30",
        ),
        ("pop", "Pop!_OS", "ubuntu", "22.04", "22.04 2027-04-25"),
        ("nixos", "NixOS", "", "26.05", "no product"),
    ] {
        let like: Vec<String> = like.split(' ').map(str::to_owned).collect();
        assert_eq!(
            said(table.linux(id, name, &like, version)),
            expected,
            "{id} {version}"
        );
    }
}

#[test]
fn the_shipped_table_is_whole() {
    let table = table();
    let rows: usize = table.products().map(|(_, rows)| rows.len()).sum();
    assert_eq!((table.products().count(), rows), (24, 269));
    for (product, rows) in table.products() {
        for row in rows {
            assert!(
                row.support_ends.is_none_or(|ends| ends > row.released),
                "{product} {} ends before it came out",
                row.cycle
            );
        }
    }
}

#[test]
fn a_row_that_stands_twice_and_an_unknown_key_are_refused() {
    let with = |rows: &str| {
        EndOfLife::parse(&format!(
            "[meta]\ncompiled = 2026-11-24\nsnapshot = 2026-08-22\nsnapshot_commit = \"\"\nlicence = \"MIT\"\n\
             licence_holder = \"\"\nstale_after = 2027-02-24\ndefault_source = \"\"\neditions = {{}}\n\
             [debian]\nreleases = [{rows}]\n"
        ))
    };
    let row = "{ cycle = \"12\", released = 2023-06-10 }";
    assert!(with(row).is_ok());
    assert!(with(&format!("{row}, {row}")).is_err());
    assert!(with("{ cycle = \"12\", released = 2023-06-10, ends = 2026-01-01 }").is_err());
    assert!(with("{ cycle = \"12\", released = 2023-06-10T10:00:00 }").is_err());
}
