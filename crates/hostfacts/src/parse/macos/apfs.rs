//! Volumes of `diskutil apfs list -plist`.

use vigie_checks::snapshot::ApfsVolume;

use super::plist::Node;

/// The volumes of the container that holds the system. Disk images and the recovery system are containers as well; when
/// a second system lies on another disk, nothing here says from which one the computer started.
pub(crate) fn system_volumes(list: &Node) -> Result<Vec<ApfsVolume>, &'static str> {
    let containers = list.get("Containers").map(Node::items).unwrap_or_default();
    let mut systems = containers.iter().map(volumes).filter(|it| {
        it.iter()
            .any(|volume| volume.roles.iter().any(|role| role == "System"))
    });
    match (systems.next(), systems.next()) {
        (Some(volumes), None) => Ok(volumes),
        (Some(_), Some(_)) => Err("several systems"),
        (None, _) => Err("no system"),
    }
}

fn volumes(container: &Node) -> Vec<ApfsVolume> {
    let volumes = container.get("Volumes").map(Node::items).unwrap_or_default();
    volumes.iter().filter_map(volume).collect()
}

/// `None` when it does not say whether the password of an account guards it.
fn volume(volume: &Node) -> Option<ApfsVolume> {
    let roles = volume.get("Roles").map(Node::items).unwrap_or_default();
    Some(ApfsVolume {
        roles: roles.iter().filter_map(Node::text).collect(),
        filevault: volume.get("FileVault")?.flag()?,
        encryption: volume.get("Encryption")?.flag()?,
    })
}

#[cfg(test)]
mod tests {
    use super::super::plist::tests::xml;
    use super::*;

    fn container(volumes: &[(&str, bool)]) -> String {
        let volume = |(role, filevault): &(&str, bool)| {
            format!(
                "<dict><key>Name</key><string>Macintosh HD</string><key>Encryption</key><true/>\
                 <key>FileVault</key><{filevault}/><key>Roles</key><array><string>{role}</string></array></dict>"
            )
        };
        let volumes: String = volumes.iter().map(volume).collect();
        format!("<dict><key>Volumes</key><array>{volumes}</array></dict>")
    }

    fn list(containers: &[String]) -> Node {
        xml(&format!(
            "<plist><dict><key>Containers</key><array>{}</array></dict></plist>",
            containers.concat()
        ))
    }

    #[test]
    fn only_the_container_of_the_system_counts() {
        let start = container(&[("iSCPreboot", false)]);
        let image = container(&[("Data", true)]);
        let system = container(&[("System", false), ("Data", false), ("Preboot", false)]);
        let volumes = system_volumes(&list(&[start, image, system.clone()])).expect("a system");
        let shown: Vec<_> = volumes
            .iter()
            .map(|it| (it.roles.join(" "), it.filevault, it.encryption))
            .collect();
        let of = |role: &str| (role.to_owned(), false, true);
        assert_eq!(shown, [of("System"), of("Data"), of("Preboot")]);

        assert_eq!(
            system_volumes(&list(&[system.clone(), system])),
            Err("several systems")
        );
        assert_eq!(system_volumes(&list(&[])), Err("no system"));
        assert_eq!(system_volumes(&xml("<plist><array/></plist>")), Err("no system"));
    }
}
