//! In a real browser: what only happens there. Effects, focus, keys, the address. The life of the element is tried end to end.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may fail loudly; clippy.toml covers only test functions")]

use std::cell::RefCell;
use std::rc::Rc;

use claim_comparator::embed;
use claim_comparator::load::load;
use claim_comparator::present::{Compared, Locale as _, Plain};
use claim_comparator::ui::{App, AppProps, Change, Shared};
use gloo::timers::callback::Timeout;
use gloo::utils::{body, document};
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, KeyboardEvent, KeyboardEventInit, ShadowRoot, ShadowRootInit, ShadowRootMode};
use yew::{AppHandle, Callback, Renderer};

wasm_bindgen_test_configure!(run_in_browser);

const STORY: &[u8] = include_bytes!("golden/story.claims.json");

/// Waits until something holds.
async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..500 {
        if holds() {
            return;
        }
        turn().await;
    }
    panic!("never: {what}");
}

/// Gives the browser a turn.
async fn turn() {
    let pause = Promise::new(&mut |resolve, _| {
        Timeout::new(10, move || drop(resolve.call0(&JsValue::NULL))).forget();
    });
    JsFuture::from(pause).await.unwrap();
}

/// The story drawn into a shadow tree at an address; taken off the page at the end.
struct Stage {
    host: Element,
    shadow: ShadowRoot,
    app: Option<AppHandle<App>>,
    /// What the shell was told last.
    told: Rc<RefCell<String>>,
    /// Where the shell hands an address over.
    visit: Rc<RefCell<Callback<String>>>,
}

impl Stage {
    fn at(fragment: &str) -> Self {
        let host = document().create_element("div").unwrap();
        body().append_child(&host).unwrap();
        let shadow = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
        let root = document().create_element("div").unwrap();
        shadow.append_child(&root).unwrap();
        let shared = Shared(Rc::new(Compared::new(load(STORY).unwrap().dataset)));
        let (told, visit) = (Rc::<RefCell<String>>::default(), Rc::new(RefCell::new(Callback::noop())));
        let (tells, visitable) = (told.clone(), visit.clone());
        let props = AppProps {
            on_change: Callback::from(move |now: Change| drop(tells.replace(now.address))),
            on_visitable: Callback::from(move |visit| drop(visitable.replace(visit))),
            ..AppProps::whole(shared, fragment)
        };
        let app = Some(Renderer::<App>::with_root_and_props(root, props).render());
        Self { host, shadow, app, told, visit }
    }

    fn find(&self, selector: &str) -> Option<HtmlElement> {
        self.shadow.query_selector(selector).unwrap().map(|element| element.dyn_into().unwrap())
    }

    fn has_focus(&self, selector: &str) -> bool {
        self.shadow.active_element().is_some_and(|element| element.matches(selector).unwrap())
    }

    fn press(&self, key: &str) {
        let init = KeyboardEventInit::new();
        init.set_key(key);
        init.set_bubbles(true);
        init.set_cancelable(true);
        init.set_composed(true);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
        self.shadow.active_element().unwrap().dispatch_event(&event).unwrap();
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.host.remove();
    }
}

#[wasm_bindgen_test]
async fn the_comparator_is_drawn_in_a_shadow_tree_and_its_effects_run() {
    let stage = Stage::at("open=proposition.safe");
    until("the panel is drawn", || stage.find(".cc-panel").is_some()).await;
    until("its heading takes the focus", || stage.has_focus(".cc-panel-title")).await;
}

#[wasm_bindgen_test]
async fn arrows_enter_and_escape_open_close_and_come_back() {
    let stage = Stage::at("");
    until("the grid is drawn", || stage.find("[data-at='1:0']").is_some()).await;
    stage.find("[data-at='1:0']").unwrap().focus().unwrap();
    stage.press("ArrowDown");
    until("the cell below has the focus", || stage.has_focus("[data-at='2:0'][tabindex='0']")).await;
    stage.press("Enter");
    until("the heading has the focus", || stage.has_focus(".cc-panel-title")).await;
    assert_eq!(stage.find(".cc-panel-title").unwrap().inner_text(), "People like the lanes.");
    stage.press("Escape");
    until("the cell has the focus again", || stage.has_focus("[data-at='2:0'][tabindex='0']")).await;
    assert!(stage.find(".cc-panel").is_none());
}

#[wasm_bindgen_test]
async fn what_is_opened_is_told_as_an_address() {
    let stage = Stage::at("");
    until("the grid is drawn", || stage.find("[data-at='1:0']").is_some()).await;
    stage.find("[data-at='1:0']").unwrap().click();
    until("the address names it", || *stage.told.borrow() == "open=proposition.safe").await;
}

#[wasm_bindgen_test]
async fn an_address_that_is_visited_is_shown() {
    let stage = Stage::at("open=guide");
    until("the heading has the focus", || stage.has_focus(".cc-panel-title")).await;
    let visit = stage.visit.borrow().clone();
    visit.emit("by=voices&open=voice.lund".to_owned());
    until("the profile is drawn", || {
        stage.find(".cc-panel-title").is_some_and(|title| title.inner_text() == "Bo Lund")
    })
    .await;
}

#[wasm_bindgen_test]
fn intl_and_plain_say_english_alike() {
    let (intl, plain) = (embed::locale("en"), Plain::of("en"));
    for number in [0, 1, 2, 5, 11, 21, 101, 1_000_000] {
        assert_eq!(intl.plural(number), plain.plural(number), "{number}");
    }
    for number in [0.0, 12.5, -18.0, 999.0, 1000.0, 16e9, -1_234_567.5, 0.05, 0.99996, 0.031_25] {
        assert_eq!(intl.number(number), plain.number(number), "{number}");
    }
    for hundredths in [0, 5, 28, 100, 1250] {
        assert_eq!(intl.decimal(hundredths), plain.decimal(hundredths), "{hundredths}");
    }
    for (year, month, day) in [
        (2019, Some(7), Some(3)),
        (2024, Some(2), Some(29)),
        (2019, Some(12), None),
        (1900, Some(3), Some(1)),
        (2019, None, None),
        (33, None, None),
        (0, Some(1), Some(1)),
        (-43, None, None),
        (14_645, Some(6), None),
        (i64::MAX, None, None),
    ] {
        assert_eq!(intl.date(year, month, day), plain.date(year, month, day), "{year} {month:?} {day:?}");
    }
}

#[wasm_bindgen_test]
fn intl_knows_other_languages_and_takes_nonsense_for_none() {
    let dates = ["de", "zh-Hant", "ru"].map(|language| embed::locale(language).date(2019, Some(7), Some(3)));
    assert_eq!(dates[0], "3. Juli 2019");
    assert_eq!(dates[1], "2019年7月3日");
    assert!(dates[2].starts_with("3 июля 2019"), "{}", dates[2]);
    assert_eq!(embed::locale("ru").plural(22), "few");
    assert_eq!(embed::locale("de").number(-1234.5), "−1.234,5");
    assert_eq!(embed::locale("no such language").number(1234.5), "1,234.5");
}
