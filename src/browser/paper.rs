//! Paper: what changes for as long as the page is being printed.

use gloo::events::EventListener;
use gloo::utils::window;

/// Calls `begins` before the page is printed and `ends` after, until the result is dropped.
pub fn on_print(begins: impl Fn() + 'static, ends: impl Fn() + 'static) -> [EventListener; 2] {
    let listen = |moment, act: Box<dyn Fn()>| EventListener::new(&window(), moment, move |_| act());
    [listen("beforeprint", Box::new(begins)), listen("afterprint", Box::new(ends))]
}
