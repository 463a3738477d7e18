//! The product's words are embedded: a new or removed file must rebuild this crate.

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
}
