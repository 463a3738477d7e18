//! The settings of Samba and NFS.

use std::collections::BTreeSet;

/// The oldest protocol that Samba speaks as a server, when it is set. Spaces in names do not count.
pub(crate) fn smb_min_protocol(text: &str) -> Option<String> {
    let mut section = String::new();
    let mut found = None;
    for line in lines(text) {
        if let Some(name) = section_name(line) {
            section = name;
        } else if section == "global"
            && let Some((name, value)) = line.split_once('=')
            && ["serverminprotocol", "minprotocol", "protocolmin"].contains(&bare(name).as_str())
        {
            found = Some(value.trim().to_owned());
        }
    }
    found.filter(|it| !it.is_empty())
}

/// How many shares there are, without those that Samba makes by itself.
pub(crate) fn smb_shares(text: &str) -> u32 {
    let names: BTreeSet<String> = lines(text).filter_map(section_name).collect();
    let shares = names
        .iter()
        .filter(|it| !["global", "homes", "printers", "print$"].contains(&it.as_str()));
    u32::try_from(shares.count()).unwrap_or(u32::MAX)
}

/// How many folders are exported; a line goes on after a backslash at its end.
pub(crate) fn nfs_exports(text: &str) -> u32 {
    let joined = text.replace("\\\n", " ");
    let exports = joined
        .lines()
        .map(str::trim)
        .filter(|it| !it.is_empty() && !it.starts_with('#'));
    u32::try_from(exports.count()).unwrap_or(u32::MAX)
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(str::trim)
        .filter(|it| !it.is_empty() && !it.starts_with(['#', ';']))
}

fn section_name(line: &str) -> Option<String> {
    Some(line.strip_prefix('[')?.split_once(']')?.0.trim().to_lowercase())
}

fn bare(name: &str) -> String {
    name.chars()
        .filter(|it| !it.is_whitespace())
        .collect::<String>()
        .to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMB: &str = "#======\n[global]\n   workgroup = WORKGROUP\n   Server Min Protocol = NT1\n;  min protocol = SMB3\n\
        [homes]\n   browseable = no\n[printers]\n[print$]\n[Compta]\n   path = /srv/compta\n[compta]\n\
        server min protocol = SMB2\n[broken\n";

    #[test]
    fn shares_are_counted_without_those_that_samba_makes() {
        assert_eq!(smb_shares(SMB), 1);
        assert_eq!(smb_shares(""), 0);
    }

    #[test]
    fn the_protocol_is_that_of_the_global_section() {
        assert_eq!(smb_min_protocol(SMB).as_deref(), Some("NT1"));
        assert_eq!(
            smb_min_protocol("[global]\nserverminprotocol=SMB2_10\n").as_deref(),
            Some("SMB2_10")
        );
        assert_eq!(smb_min_protocol("[global]\nmin protocol =\n"), None);
        assert_eq!(smb_min_protocol("server min protocol = NT1\n"), None);
    }

    #[test]
    fn exports_are_counted_without_comments() {
        assert_eq!(
            nfs_exports("# /srv/nfs4 gss/krb5i(rw)\n\n/srv/a 10.0.0.0/8(ro) \\\n  host(rw)\n/srv/b *(ro)\n"),
            2
        );
        assert_eq!(nfs_exports("#\n"), 0);
    }
}
