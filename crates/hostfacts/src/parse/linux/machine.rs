//! What processors and kernels say of the machine.

/// Where the links of `/proc/self/ns` lead in a program that no container confines: the kernel gives what it makes at
/// the start fixed numbers (`include/uapi/linux/nsfs.h`). No container shares all of these with its host.
pub(crate) const FIRST_NAMESPACES: &[(&str, &str)] = &[
    ("ipc", "ipc:[4026531839]"),
    ("pid", "pid:[4026531836]"),
    ("uts", "uts:[4026531838]"),
];

/// Whether the flags of the first processor in `/proc/cpuinfo` name a hypervisor; `None` when there are no flags.
pub(crate) fn hypervisor(cpuinfo: &str) -> Option<bool> {
    let mut lines = cpuinfo.lines().filter_map(|line| line.split_once(':'));
    let (_, flags) = lines.find(|(name, _)| name.trim() == "flags")?;
    Some(flags.split_whitespace().any(|it| it == "hypervisor"))
}

/// Whether a release of the kernel is that of the Windows subsystem for Linux.
pub(crate) fn is_wsl(release: &str) -> bool {
    release.to_lowercase().contains("microsoft")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hypervisor_is_a_flag_of_its_own() {
        assert_eq!(
            hypervisor("processor\t: 0\nflags\t\t: fpu vme hypervisor lahf_lm\n"),
            Some(true)
        );
        assert_eq!(
            hypervisor("flags\t\t: fpu vme vmx\nflags : hypervisor\n"),
            Some(false)
        );
        assert_eq!(hypervisor("processor\t: 0\nFeatures\t: fp asimd\n"), None);
        assert_eq!(hypervisor(""), None);
    }

    #[test]
    fn the_kernel_of_the_windows_subsystem_is_known() {
        assert!(is_wsl("5.15.167.4-microsoft-standard-WSL2\n"));
        assert!(!is_wsl("6.12.48+deb13-amd64\n"));
    }
}
