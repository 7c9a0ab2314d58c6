//! Any address gives a view state, and writing it settles.
#![no_main]
use libfuzzer_sys::fuzz_target;
use olympus::state::ViewState;

fuzz_target!(|query: &str| {
    for scope in [None, Some("token-growth")] {
        let (state, _) = ViewState::from_query(query, scope);
        let written = state.to_query(scope);
        assert_eq!(ViewState::from_query(&written, scope).0, state);
    }
});
