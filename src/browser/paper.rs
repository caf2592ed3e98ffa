//! Paper: what changes for as long as the page is being printed.
//!
//! One listener calls everybody in one go: browsers let each listener's changes be drawn before the next one is called, and what is drawn may
//! take so long that the rest of it is put off until the page has been printed.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;

thread_local! {
    static LISTENING: RefCell<Listening> = RefCell::default();
}

type Called = Rc<dyn Fn(bool)>;

#[derive(Default)]
struct Listening {
    next: usize,
    called: Vec<(usize, Called)>,
    listeners: Vec<EventListener>,
}

/// Ends when it is dropped.
#[derive(Debug)]
pub struct OnPrint(usize);

/// Calls back with `true` before the page is printed and with `false` after, until the result is dropped.
pub fn on_print(call: impl Fn(bool) + 'static) -> OnPrint {
    LISTENING.with_borrow_mut(|listening| {
        if listening.listeners.is_empty() {
            let listen = |moment, is_begun| EventListener::new(&window(), moment, move |_| call_all(is_begun));
            listening.listeners = vec![listen("beforeprint", true), listen("afterprint", false)];
        }
        listening.next += 1;
        listening.called.push((listening.next, Rc::new(call)));
        OnPrint(listening.next)
    })
}

fn call_all(is_begun: bool) {
    let called: Vec<Called> =
        LISTENING.with_borrow(|listening| listening.called.iter().map(|(_, call)| call.clone()).collect());
    called.iter().for_each(|call| call(is_begun));
}

impl Drop for OnPrint {
    fn drop(&mut self) {
        LISTENING.with_borrow_mut(|listening| {
            listening.called.retain(|(number, _)| *number != self.0);
            if listening.called.is_empty() {
                listening.listeners.clear();
            }
        });
    }
}
