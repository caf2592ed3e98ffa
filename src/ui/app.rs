//! The whole comparator: masthead, toolbar, matrix and what is laid open beside it.

use std::fmt;
use std::rc::Rc;

use web_sys::HtmlElement;
use yew::{
    AttrValue, Callback, Html, KeyboardEvent, component, hook, html, use_effect_with, use_memo, use_mut_ref,
    use_node_ref, use_reducer, use_state,
};

use super::Matrix;
use super::app_props::AppProps;
use super::change::Change;
use super::reader::Reader;
use super::shortcut::{Shortcut, shortcut};
use super::store::Store;
use super::waiting::{More, Waiting};
use super::whole::Whole;
use crate::browser::{focus, keys};
use crate::present::{Compared, Front, Shown};
use crate::state::{Action, LANGUAGES, Open, State, Theme, View};

/// A comparison, shared by everything that draws; equal only to itself.
#[derive(Clone, Debug)]
pub struct Shared(pub Rc<Compared>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What answers the first view; equal only to itself.
#[derive(Clone)]
pub struct Answers(pub Rc<dyn Shown>);

impl PartialEq for Answers {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Answers")
    }
}

/// What is compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// Everything that the dataset holds.
    pub whole: Shared,
    /// What is left of it without what the reader took out; the same if nothing is.
    pub left: Shared,
}

const SEARCH: &str = "input[type=search]";
const CURRENT_TAB: &str = ".cc-tab[aria-current]";

/// The whole comparator.
#[component]
pub fn App(props: &AppProps) -> Html {
    let store = use_reducer(|| Store(State { theme: props.theme, ..State::from_address(&props.address) }));
    let state = store.0.clone();
    let root = use_node_ref();
    let opener = use_mut_ref(|| None::<HtmlElement>);
    let acts: Callback<Action> = {
        let (dispatch, opener, root) = (store.dispatcher(), opener.clone(), root.clone());
        let (free, taken) = (state.open.is_none(), state.without.len());
        Callback::from(move |action| {
            if free && matches!(action, Action::Open(_)) {
                *opener.borrow_mut() = focus::current(&root);
            }
            if let Some(place) = stays_at(&action, taken) {
                focus::within(&root, place.into());
            }
            dispatch.dispatch(action);
        })
    };
    // What was said last, and how often something was said: the same words twice are heard twice.
    let (said, times) = (use_state(|| (0, String::new())), use_mut_ref(|| 0_usize));
    let says = {
        let said = said.setter();
        Callback::from(move |words: String| {
            *times.borrow_mut() += 1;
            said.set((*times.borrow(), words));
        })
    };
    let words = props.content.as_ref().map(|shared| shared.0.words().clone()).unwrap_or_default();
    let dataset = props.content.as_ref().ok().and_then(|shared| shared.0.language());
    let dataset = dataset.filter(|language| !language.eq_ignore_ascii_case(words.language()));
    let before = use_mut_ref(|| state.clone());
    let asked = use_mut_ref(|| Some(state.to_address())); // by the page, and not seen to yet
    let links = {
        let (base, now) = (props.base.clone(), state.clone());
        Callback::from(move |fragment: Option<AttrValue>| {
            let address = fragment.map_or_else(|| now.to_address(), |fragment| fragment.to_string());
            if address.is_empty() { base.to_string() } else { format!("{base}#{address}") }
        })
    };
    let (dataset, heading) = (dataset.map(|language| language.to_owned().into()), props.heading);
    let reader = Reader { dataset, heading, acts, words, links, says };
    let content = use_memo((props.content.clone(), state.without.clone()), |(content, without)| match content {
        Ok(shared) if !without.is_empty() => Ok(shared.0.without(without).map_or_else(|| shared.clone(), Answers)),
        content => content.clone(),
    });
    {
        let (dispatch, on_visitable, asked) = (store.dispatcher(), props.on_visitable.clone(), asked.clone());
        use_effect_with((), move |()| {
            on_visitable.emit(Callback::from(move |address: String| {
                let state = State::from_address(&address);
                asked.replace(Some(state.to_address()));
                dispatch.dispatch(Action::Visit(Box::new(state)));
            }));
        });
    }
    {
        let (on_drawn, opener, root, is_open) =
            (props.on_drawn.clone(), opener.clone(), root.clone(), state.open.is_some());
        use_effect_with((), move |()| {
            on_drawn.emit(());
            // Where this drawing took the place of another, what opened the panel there is marked here.
            if is_open {
                if !focus::goes_on(&root) {
                    focus::bring(&root, ".cc-row-open");
                }
                *opener.borrow_mut() = focus::find(&root, "[data-opener]");
            }
        });
    }
    use_language(props, &state, &reader);
    {
        let (root, opener, says, content) = (root.clone(), opener.clone(), reader.says.clone(), content.clone());
        let on_change = props.on_change.clone();
        use_effect_with(state.clone(), move |now| {
            let before = before.replace(now.clone());
            let asked = asked.take();
            let is_put_back = asked.is_some() && before.without != now.without; // by Back, which takes the strip with its focus away
            on_change.emit(Change::between(&before, now, asked));
            if let Some(words) = content.as_ref().as_ref().ok().and_then(|of| of.0.announcement(&before, now)) {
                says.emit(words);
            }
            if before.open.is_none() && now.open.is_some() {
                focus::bring(&root, ".cc-row-open"); // the frame that it stands in now begins at its top
            } else if before.open != now.open {
                focus::bring_near(&root, ".cc-row-open"); // one panel led to another
            }
            let opener = if now.open.is_none() { opener.borrow_mut().take() } else { None };
            // Whoever closed the panel from elsewhere stays there.
            let is_closed = before.open.is_some() && now.open.is_none();
            if (is_closed || is_put_back) && focus::is_lost() {
                focus::back_to(opener, &root);
            }
        });
    }
    let on_key = {
        let (reader, root, shortcuts, is_free) = (reader.clone(), root.clone(), state.shortcuts, state.open.is_none());
        let leaves = is_free && state.filter.query.is_empty();
        Callback::from(move |event: KeyboardEvent| {
            // Whoever came to the search by its key goes back to where that was pressed; what is typed there, browsers take away first.
            let is_leaving = leaves && event.key() == "Escape" && !event.is_composing();
            if is_leaving && focus::current(&root) == focus::find(&root, SEARCH) {
                return focus::back_to(opener.borrow_mut().take(), &root);
            }
            let Some(does) = shortcut(&event.key(), shortcuts).filter(|_| keys::is_single(&event)) else { return };
            event.prevent_default();
            match does {
                Shortcut::Close => reader.act(Action::Close),
                Shortcut::Help => reader.act(Action::Open(Open::Guide)),
                Shortcut::Search if focus::is_drawn(&root, SEARCH) => {
                    if is_free {
                        *opener.borrow_mut() = focus::current(&root);
                    }
                    focus::now(&root, SEARCH);
                }
                Shortcut::Search => {
                    // What is open covers the search field.
                    *opener.borrow_mut() = focus::find(&root, SEARCH);
                    reader.act(Action::Close);
                }
                Shortcut::Show(view) => {
                    reader.act(Action::Show(view));
                    focus::within(&root, CURRENT_TAB.into()); // what had the focus may be gone
                }
            }
        })
    };
    let rows = use_memo((content.clone(), state.clone()), |(content, state)| {
        content.as_ref().as_ref().map(|shared| shared.0.matrix(state)).unwrap_or_default()
    });
    let of = match content.as_ref() {
        Ok(answers) => &answers.0,
        Err(reason) => return super::failure(reason, &reader),
    };
    let theme = match state.theme {
        Theme::Device => None,
        Theme::Light => Some("cc-light"),
        Theme::Dark => Some("cc-dark"),
    };
    let is_front = state.view == View::Matrix;
    let class = yew::classes!(
        "cc-root",
        theme,
        state.open.is_some().then_some("cc-opened"),
        (!is_front).then_some("cc-inner"),
    );
    // What opens the page stands above its first view only; the others begin with themselves.
    let plot = is_front.then(|| of.lean_plot(&state)).flatten();
    let beside = plot.map(|plot| super::lean_plot(&plot, &reader)).unwrap_or_default();
    let disputes = if is_front { super::disputes(&of.disputes(&state), &reader) } else { Html::default() };
    let (title, note) = of.title();
    let open = of.opened_row(state.open.as_ref()).map(|id| AttrValue::from(id.as_str().to_owned()));
    let everything = props.whole.as_ref().zip(props.content.as_ref().ok()).filter(|(_, all)| all.0.compares());
    html! {
        <div {class} ref={root} lang={reader.words.language().to_owned()} dir={reader.words.direction().name()} onkeydown={on_key}>
            { super::symbols() }
            { super::masthead(title, note, &of.summary(&state), &state, &reader, beside) }
            { disputes }
            { super::notice(&props.issues, &reader) }
            { super::navigation(state.view, &reader) }
            { super::toolbar(&of.choices(&state, &rows), &state, &reader) }
            if let Some((whole, all)) = everything {
                { whole.strip([&all.0, of], &state, &reader) }
            }
            <div class="cc-body">
                if state.view == View::Matrix {
                    <Matrix {rows} {open} density={state.density} ready={props.ready.clone()} drawer={props.whole.as_ref().map(Whole::row)} reader={reader.clone()} />
                }
                if let Some((whole, all)) = everything {
                    { whole.draw([&all.0, of], &state, &reader) }
                } else if !Front::is_enough_for(&state) {
                    <Waiting state={state.clone()} reader={reader.clone()} on_more={props.on_more.clone()} />
                }
            </div>
            if let Some((whole, all)) = everything {
                { whole.share([&all.0, of], &state, &reader) }
            }
            <div class="cc-unseen" role="status"><span key={said.0}>{ &said.1 }</span></div>
        </div>
    }
}

/// Asks for another language where the reader chose one; the first program asks for everything that it lacks in one go.
#[hook]
fn use_language(props: &AppProps, state: &State, reader: &Reader) {
    let wanted = state.language.and_then(|at| LANGUAGES.get(at)).map(|(language, _)| *language);
    let is_other = wanted.is_some_and(|wanted| wanted != reader.words.language());
    let (on_more, state, asks) = (props.on_more.clone(), state.clone(), is_other && props.whole.is_some());
    use_effect_with((wanted, asks), move |(_, asks)| {
        if *asks {
            on_more.emit(More { address: state.to_address().into(), theme: state.theme, failed: Callback::noop() });
        }
    });
}

/// Where the focus goes after an action of a button that goes away with it, where so many things are taken out.
fn stays_at(action: &Action, taken: usize) -> Option<&'static str> {
    match action {
        Action::ClearFilter | Action::PutAllBack => Some(".cc-found"),
        Action::PutBack(_) if taken < 2 => Some(".cc-found"),
        Action::TakeOut(_) | Action::PutBack(_) => Some(".cc-taken-out"),
        Action::EndSharing => Some("[aria-haspopup=dialog]"),
        _ => None,
    }
}
