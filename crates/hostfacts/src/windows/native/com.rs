//! COM, each time on a thread of its own: what a thread entered once it could not enter otherwise.

use std::thread;

use vigie_checks::snapshot::{FirewallProfiles, SecurityProduct};
use windows::Win32::Foundation::PROPERTYKEY;
use windows::Win32::NetworkManagement::WindowsFirewall::{
    INetFwPolicy2, NET_FW_PROFILE_TYPE2, NET_FW_PROFILE2_DOMAIN, NET_FW_PROFILE2_PRIVATE,
    NET_FW_PROFILE2_PUBLIC, NetFwPolicy2,
};
use windows::Win32::System::Com::{
    CLSCTX_INPROC_SERVER, COINIT_APARTMENTTHREADED, COINIT_DISABLE_OLE1DDE, COINIT_MULTITHREADED,
    CoCreateInstance, CoInitializeEx, CoUninitialize,
};
use windows::Win32::System::SecurityCenter::{
    IWSCProductList, WSC_SECURITY_PROVIDER, WSC_SECURITY_PROVIDER_ANTIVIRUS, WSCProductList,
};
use windows::Win32::System::UpdateAgent::{AutomaticUpdates, IAutomaticUpdates2};
use windows::Win32::System::Variant::{VARIANT, VT_DATE, VT_EMPTY, VT_NULL};
use windows::Win32::UI::Shell::PropertiesSystem::PSGetPropertyKeyFromName;
use windows::Win32::UI::Shell::{IShellItem2, SHCreateItemFromParsingName};
use windows::core::{HSTRING, w};

use super::fault::{Answer, Fault};

/// How a thread takes part in COM.
#[derive(Debug, Clone, Copy)]
enum Apartment {
    /// What most components want.
    Multithreaded,
    /// What the shell wants.
    Single,
}

/// What the firewall of Windows says.
#[derive(Debug)]
pub(crate) struct Firewall {
    /// On or off, by kind of network.
    pub(crate) profiles: Answer<FirewallProfiles>,
    /// The kinds of network that the computer is on: 1 domain, 2 private, 4 public, added up.
    pub(crate) current: Answer<u32>,
}

/// `INetFwPolicy2`.
pub(crate) fn firewall() -> Answer<Firewall> {
    apart(Apartment::Multithreaded, || {
        // SAFETY: COM was entered on this thread.
        let policy: INetFwPolicy2 = unsafe { CoCreateInstance(&NetFwPolicy2, None, CLSCTX_INPROC_SERVER) }?;
        let enabled = |profile: NET_FW_PROFILE_TYPE2| -> Answer<bool> {
            // SAFETY: a method of a component that lives until the end of this closure.
            Ok(unsafe { policy.get_FirewallEnabled(profile) }?.as_bool())
        };
        let (domain, private, public) = (
            enabled(NET_FW_PROFILE2_DOMAIN),
            enabled(NET_FW_PROFILE2_PRIVATE),
            enabled(NET_FW_PROFILE2_PUBLIC),
        );
        let profiles = match (domain, private, public) {
            (Err(fault), Err(_), Err(_)) => Err(fault),
            (domain, private, public) => Ok(FirewallProfiles {
                domain: domain.ok(),
                private: private.ok(),
                public: public.ok(),
            }),
        };
        // SAFETY: as above.
        let current = unsafe { policy.CurrentProfileTypes() }.map_err(Fault::from);
        Ok(Firewall {
            profiles,
            current: current.map(i32::cast_unsigned),
        })
    })
}

/// What the agent of Windows Update says.
#[derive(Debug)]
pub(crate) struct UpdateAgent {
    /// Days since 1899-12-30 of the last successful installation.
    pub(crate) installed: Answer<f64>,
    /// The same of the last successful search.
    pub(crate) searched: Answer<f64>,
    /// 0 not configured, 1 off, 2 and 3 ask, 4 automatic.
    pub(crate) notification_level: Answer<u32>,
}

/// `IAutomaticUpdates2`. Nothing is searched for.
pub(crate) fn update_agent() -> Answer<UpdateAgent> {
    apart(Apartment::Multithreaded, || {
        // SAFETY: COM was entered on this thread.
        let agent: IAutomaticUpdates2 =
            unsafe { CoCreateInstance(&AutomaticUpdates, None, CLSCTX_INPROC_SERVER) }?;
        let results = || -> Answer<_> {
            // SAFETY: a method of a component that lives until the end of this closure.
            Ok(unsafe { agent.Results() }?)
        };
        let installed = || {
            // SAFETY: as above.
            date(&unsafe { results()?.LastInstallationSuccessDate() }?)
        };
        let searched = || {
            // SAFETY: as above.
            date(&unsafe { results()?.LastSearchSuccessDate() }?)
        };
        let notification_level = || -> Answer<u32> {
            // SAFETY: as above.
            let level = unsafe { agent.Settings()?.NotificationLevel() }?;
            Ok(level.0.cast_unsigned())
        };
        Ok(UpdateAgent {
            installed: installed(),
            searched: searched(),
            notification_level: notification_level(),
        })
    })
}

/// The date in a variant: days since 1899-12-30.
fn date(variant: &VARIANT) -> Answer<f64> {
    let kind = variant.vt();
    if kind == VT_EMPTY || kind == VT_NULL {
        return Err(Fault::Absent);
    }
    if kind != VT_DATE {
        return Err(Fault::Failed(format!("variant of type {}", kind.0)));
    }
    // SAFETY: a variant of this type holds a date.
    Ok(unsafe { variant.Anonymous.Anonymous.Anonymous.date })
}

/// `IWSCProductList`: the products that Windows Security Center knows of this kind.
pub(crate) fn security_products(provider: WSC_SECURITY_PROVIDER) -> Answer<Vec<SecurityProduct>> {
    /// Far more than anybody installs.
    const MOST: i32 = 64;
    apart(Apartment::Multithreaded, move || {
        // SAFETY: COM was entered on this thread.
        let list: IWSCProductList = unsafe { CoCreateInstance(&WSCProductList, None, CLSCTX_INPROC_SERVER) }?;
        // SAFETY: a method of a component that lives until the end of this closure, as are those below.
        unsafe { list.Initialize(provider) }?;
        // SAFETY: as above.
        let count = unsafe { list.Count() }?.clamp(0, MOST);
        let mut products = Vec::new();
        for index in 0..count.cast_unsigned() {
            // SAFETY: as above; the index is below the count.
            let product = unsafe { list.get_Item(index) }?;
            // SAFETY: as above.
            let (name, state) = unsafe { (product.ProductName()?, product.ProductState()?) };
            // Firewalls have no definitions.
            let signatures = (provider == WSC_SECURITY_PROVIDER_ANTIVIRUS).then(|| {
                // SAFETY: as above.
                unsafe { product.SignatureStatus() }.ok()
            });
            products.push(SecurityProduct {
                name: name.to_string(),
                state: state.0.cast_unsigned(),
                signatures: signatures.flatten().map(|it| it.0.cast_unsigned()),
            });
        }
        Ok(products)
    })
}

/// Shell property `System.Volume.BitLockerProtection` of each of these drives, given as `C:\`. It needs no rights.
/// The key is asked for by its name: another one, of the set `System.Volume`, is not there for drives.
pub(crate) fn bitlocker(drives: Vec<String>) -> Answer<Vec<Answer<u32>>> {
    apart(Apartment::Single, move || {
        let mut property = PROPERTYKEY::default();
        // SAFETY: the name ends with a zero and `property` is a valid place for the key.
        unsafe { PSGetPropertyKeyFromName(w!("System.Volume.BitLockerProtection"), &raw mut property) }?;
        let of = |drive: &String| -> Answer<u32> {
            // SAFETY: COM was entered on this thread, and the name ends with a zero.
            let drive: IShellItem2 =
                unsafe { SHCreateItemFromParsingName(&HSTRING::from(drive.as_str()), None) }?;
            // SAFETY: a method of a component that lives until the end of this closure.
            match unsafe { drive.GetInt32(&raw const property) }.map_err(Fault::from) {
                Ok(code) => Ok(code.cast_unsigned()),
                // The drive is there; it has no such property.
                Err(Fault::Absent) => Err(Fault::Unsupported),
                Err(fault) => Err(fault),
            }
        };
        Ok(drives.iter().map(of).collect())
    })
}

/// Works on a thread that entered COM. The thread ends with the work, so nothing of COM outlives it.
fn apart<T: Send + 'static>(
    apartment: Apartment,
    work: impl FnOnce() -> Answer<T> + Send + 'static,
) -> Answer<T> {
    let entering = move || {
        let _entered = Entered::new(apartment)?;
        work()
    };
    let thread = thread::Builder::new().name("hostfacts-com".to_owned());
    let thread = thread.spawn(entering);
    let ended = |_| Fault::Failed("the thread ended".to_owned());
    thread
        .map_err(|error| Fault::Failed(error.to_string()))?
        .join()
        .map_err(ended)?
}

/// COM is left when this is dropped, which is after every component of the work.
struct Entered;

impl Entered {
    fn new(apartment: Apartment) -> Answer<Self> {
        let how = match apartment {
            Apartment::Multithreaded => COINIT_MULTITHREADED,
            Apartment::Single => COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE,
        };
        // SAFETY: this thread has not entered COM before: it was just started.
        unsafe { CoInitializeEx(None, how) }.ok()?;
        Ok(Self)
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        // SAFETY: it was entered on this thread, once.
        unsafe { CoUninitialize() };
    }
}
