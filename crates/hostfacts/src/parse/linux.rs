//! Texts of Linux.

pub(crate) mod accounts;
pub(crate) mod apt_conf;
pub(crate) mod automatic_login;
pub(crate) mod block;
pub(crate) mod browsers;
pub(crate) mod dpkg;
pub(crate) mod gsettings;
pub(crate) mod machine;
pub(crate) mod mountinfo;
pub(crate) mod notifier;
pub(crate) mod os_release;
pub(crate) mod pacman;
pub(crate) mod sharing;
pub(crate) mod status;
pub(crate) mod swaps;
pub(crate) mod tcp;
pub(crate) mod timeshift;
pub(crate) mod ubuntu_pro;
