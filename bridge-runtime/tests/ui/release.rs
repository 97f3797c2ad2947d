bridge_runtime::library! {
    name: "ui",
    version: "0.1.0",
    fingerprint: 1,
    python: None,
    modules: [],
    symbols: { info: ui_info, last_error: ui_last_error, live: ui_live },
    release: { ui_free_text: String },
}

fn main() {}
