//! Files of the folder, fetched when they are needed.

use gloo_net::http::Request;

/// The bytes of a file, or a sentence that names it and says why it is not to be had.
pub async fn bytes(address: &str) -> Result<Vec<u8>, String> {
    let name = address.rsplit('/').next().unwrap_or(address);
    let answer = match Request::get(address).send().await {
        Ok(answer) if answer.ok() => answer.binary().await.ok(),
        Ok(answer) => return Err([name, ": HTTP ", &answer.status().to_string()].concat()),
        Err(_) => None,
    };
    answer.ok_or_else(|| name.to_owned())
}
