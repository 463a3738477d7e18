//! Waiting for something to be so, up to a limit.

use std::time::Duration;

/// How long anything may take before it counts as not happening: debug builds on a busy computer are slow.
const LIMIT: Duration = Duration::from_mins(1);
const PAUSE: Duration = Duration::from_millis(40);

/// Waits until the question is answered by yes.
pub async fn until(what: &str, mut question: impl AsyncFnMut() -> bool) {
    until_some(what, async || question().await.then_some(())).await;
}

/// Waits until there is something, and gives it.
pub async fn until_some<T>(what: &str, mut question: impl AsyncFnMut() -> Option<T>) -> T {
    let asking = async {
        loop {
            if let Some(answer) = question().await {
                return answer;
            }
            tokio::time::sleep(PAUSE).await;
        }
    };
    let answer = tokio::time::timeout(LIMIT, asking).await;
    answer.unwrap_or_else(|_| panic!("waited {} s for {what}", LIMIT.as_secs()))
}
