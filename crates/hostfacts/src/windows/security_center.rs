//! What Windows Security Center says of firewall and antivirus, whoever made them.
//!
//! Looks at: the health of each kind of protection, and the products that announced themselves.
//! Cannot see: anything on Windows Server, which has no Security Center; whether a product does what it says.

use vigie_checks::Snapshot;
use vigie_checks::snapshot::{SecurityProduct, WscAnswer};
use windows::Win32::System::SecurityCenter::{
    WSC_SECURITY_PROVIDER_ANTIVIRUS, WSC_SECURITY_PROVIDER_FIREWALL,
};

use super::native::fault::{Answer, Fault, seen};
use super::native::{com, library, registry};
use super::setting::MACHINE;
use crate::group::Group;
use crate::read::clean;

pub(super) const HEALTH: Group = Group {
    name: "security-center",
    place: "WscGetSecurityProviderHealth",
    facts: &["wsc_firewall", "wsc_antivirus"],
    read: read_health,
};

pub(super) const PRODUCTS: Group = Group {
    name: "security-products",
    place: "IWSCProductList",
    facts: &["antivirus_products", "firewall_products"],
    read: read_products,
};

const SERVICE: &str = r"SYSTEM\CurrentControlSet\Services\wscsvc";

fn read_health(snapshot: &mut Snapshot) {
    let facts = super::windows(snapshot);
    facts.wsc_firewall = seen(
        health(WSC_SECURITY_PROVIDER_FIREWALL.0),
        "WscGetSecurityProviderHealth WSC_SECURITY_PROVIDER_FIREWALL",
    );
    facts.wsc_antivirus = seen(
        health(WSC_SECURITY_PROVIDER_ANTIVIRUS.0),
        "WscGetSecurityProviderHealth WSC_SECURITY_PROVIDER_ANTIVIRUS",
    );
}

fn health(provider: i32) -> Answer<WscAnswer> {
    // Without the service the answer always reads "poor".
    if !registry::exists(MACHINE, SERVICE)? {
        return Err(Fault::Unsupported);
    }
    let (result, health) = library::security_provider_health(provider.cast_unsigned())?;
    Ok(WscAnswer { result, health })
}

fn read_products(snapshot: &mut Snapshot) {
    let antivirus = com::security_products(WSC_SECURITY_PROVIDER_ANTIVIRUS).map(in_order);
    let firewalls = com::security_products(WSC_SECURITY_PROVIDER_FIREWALL).map(in_order);
    let facts = super::windows(snapshot);
    facts.antivirus_products = seen(antivirus, "IWSCProductList WSC_SECURITY_PROVIDER_ANTIVIRUS");
    facts.firewall_products = seen(firewalls, "IWSCProductList WSC_SECURITY_PROVIDER_FIREWALL");
}

fn in_order(mut products: Vec<SecurityProduct>) -> Vec<SecurityProduct> {
    for product in &mut products {
        product.name = clean(&product.name);
    }
    products.sort();
    products
}
