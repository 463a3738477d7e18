//! The built-in pack is embedded: a new or removed file must rebuild this crate.

fn main() {
    println!("cargo::rerun-if-changed=../../assets/content");
    println!("cargo::rerun-if-changed=../../locales");
}
