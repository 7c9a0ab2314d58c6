//! The figures of a chart as the address asks for them: the present ones, or those of the version it was made with.

use crate::app::fetch::{self, Lost};
use crate::app::live::Loaded;
use crate::app::mount_point::MountPoint;
use crate::figure::Edition;
use crate::markup::changes;
use crate::state::ViewState;
use crate::text::Lang;
use crate::text::words::interface;

/// Fetches a chart's figures; `lang` is the page's language.
///
/// # Errors
/// The file that is not to be had.
pub async fn load(spot: &MountPoint, lang: Lang, state: &ViewState) -> Result<Loaded, Lost> {
    let mut told = String::new();
    let mut path = None;
    if let Some(version) = state.version.as_ref().filter(|version| **version != spot.version) {
        match edition(spot, version, lang).await {
            Some(edition) => {
                if let Some(past) = edition.maybe_chart(&spot.id) {
                    told = changes(&past.changes, state.pinned, lang);
                    path = state.pinned.then(|| [spot.page.site_root(lang), &past.pack].concat());
                }
            }
            None => told = [interface::CHANGED_SOMEHOW.say(lang), interface::STOP.say(lang)].concat(),
        }
    }
    let address = path.unwrap_or_else(|| spot.pack_at(state.rate.as_ref()));
    let pack = fetch::pack(&address, spot.focus.as_ref()).await?;
    Ok(Loaded { told, ..Loaded::from(pack) })
}

/// The edition of that version, if this site keeps it.
async fn edition(spot: &MountPoint, version: &str, lang: Lang) -> Option<Edition> {
    // The version comes from the address and becomes part of another one.
    if version.len() != 8 || !version.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let address = [spot.page.site_root(lang), "editions/", version, ".", lang.code(), ".bin"].concat();
    Edition::from_bytes(&fetch::bytes(&address).await.ok()?).ok()
}
