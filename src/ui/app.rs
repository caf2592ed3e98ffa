//! The whole comparator: masthead, toolbar, matrix and what is laid open beside it.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::{
    AttrValue, Callback, Html, KeyboardEvent, Properties, component, html, use_effect_with, use_memo, use_mut_ref,
    use_node_ref, use_reducer,
};

use super::element::element;
use super::store::{Act, Store};
use super::{Matrix, Panel};
use crate::browser::address::{self, Step};
use crate::browser::focus;
use crate::present::{Compared, Detail, choices, disputes, lean_plot, matrix, number_panel, profile, summary};
use crate::state::{Action, Open, State, Theme};

/// A compared dataset, shared by everything that draws; equal only to itself.
#[derive(Clone, Debug)]
pub struct Shared(pub Rc<Compared>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the comparator shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The dataset with its comparisons, or why there is none.
    pub content: Result<Shared, AttrValue>,
    /// The address to start from, without `#`.
    #[prop_or_default]
    pub address: AttrValue,
    /// What went wrong while loading, one line each; the rest is shown.
    #[prop_or_default]
    pub issues: Rc<Vec<String>>,
}

/// The whole comparator.
#[component]
pub fn App(props: &AppProps) -> Html {
    let store = use_reducer(|| Store(State::from_address(&props.address)));
    let state = store.0.clone();
    let root = use_node_ref();
    let opener = use_mut_ref(|| None::<HtmlElement>);
    let act: Act = {
        let (dispatch, opener, root) = (store.dispatcher(), opener.clone(), root.clone());
        let free = state.open.is_none();
        Callback::from(move |action| {
            if free && matches!(action, Action::Open(_)) {
                *opener.borrow_mut() = focus::current(&root);
            }
            if action == Action::ClearFilter {
                focus::within(&root, ".cc-found".into()); // the button that clears goes away
            }
            dispatch.dispatch(action);
        })
    };
    {
        let dispatch = store.dispatcher();
        use_effect_with((), move |()| {
            let listeners = address::on_visit(move |fragment| {
                dispatch.dispatch(Action::Visit(Box::new(State::from_address(&fragment))));
            });
            move || drop(listeners)
        });
    }
    let before = use_mut_ref(|| state.clone());
    {
        let root = root.clone();
        use_effect_with(state.clone(), move |now| {
            let before = before.replace(now.clone());
            keep_address(&before, now);
            let opener = if now.open.is_none() { opener.borrow_mut().take() } else { None };
            // Whoever closed the panel from elsewhere stays there.
            if before.open.is_some() && now.open.is_none() && focus::current(&root).is_none() {
                focus::back_to(opener, &root);
            }
        });
    }
    let on_key = {
        let act = act.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                act.emit(Action::Close);
            }
        })
    };
    let rows = use_memo((props.content.clone(), state.clone()), |(content, state)| {
        content.as_ref().map(|shared| matrix(&shared.0, state)).unwrap_or_default()
    });
    let of = match &props.content {
        Ok(shared) => &shared.0,
        Err(reason) => return super::failure(reason),
    };
    let theme = match state.theme {
        Theme::Device => None,
        Theme::Light => Some("cc-light"),
        Theme::Dark => Some("cc-dark"),
    };
    let class = yew::classes!("cc-root", theme, state.open.is_some().then_some("cc-opened"));
    let beside = lean_plot(of, state.unit).map(|plot| super::lean_plot(&plot, &act)).unwrap_or_default();
    let summary = summary(of, state.unit);
    html! {
        <div {class} ref={root}>
            { super::masthead(&of.dataset.title, of.dataset.note.as_deref(), &summary, state.theme, &act, beside) }
            { super::disputes(&disputes(of, state.unit), &act) }
            { super::notice(&props.issues) }
            { super::toolbar(&choices(of, &state, &rows), &state, &act) }
            <div class="cc-body" onkeydown={on_key}>
                <Matrix {rows} open={opened(&state)} act={act.clone()} />
                { panel(of, &state, &act) }
            </div>
        </div>
    }
}

fn opened(state: &State) -> Option<AttrValue> {
    match &state.open {
        Some(Open::Proposition(id)) => Some(id.as_str().to_owned().into()),
        _ => None,
    }
}

/// Typing changes the current step of the history, everything else adds one.
fn keep_address(before: &State, now: &State) {
    let fragment = now.to_address();
    if fragment == address::read() {
        return;
    }
    let mut typed = before.clone();
    typed.filter.query.clone_from(&now.filter.query);
    let only_typed = before.filter.query != now.filter.query && typed == *now;
    address::write(&fragment, if only_typed { Step::Same } else { Step::New });
}

fn panel(of: &Compared, state: &State, act: &Act) -> Html {
    let Some(open) = &state.open else { return Html::default() };
    let drawn = match open {
        Open::Proposition(id) => Detail::of(of, state.unit, id).map(|view| super::detail(&view, act)),
        Open::Claim(id) => {
            of.claimed(id).and_then(|id| Detail::of(of, state.unit, id)).map(|view| super::detail(&view, act))
        }
        Open::Source(_) | Open::Voice(_) => profile(of, state.unit, open).map(|view| super::profile(&view, act)),
        Open::Number(number) => {
            Some(super::number_panel(format!("{number:?}"), &number_panel(of, state.unit, *number), act))
        }
        Open::Guide => Some(super::guide(act)),
    };
    drawn.unwrap_or_else(|| missing(open, act))
}

/// What a link to a record shows that this dataset does not have.
fn missing(open: &Open, act: &Act) -> Html {
    let (what, id) = match open {
        Open::Proposition(id) => ("proposition", id.as_str()),
        Open::Claim(id) => ("claim", id.as_str()),
        Open::Source(id) => ("source", id.as_str()),
        Open::Voice(id) => ("voice", id.as_str()),
        Open::Number(_) | Open::Guide => ("page", ""),
    };
    let said = element("p", "")
        .text("The link names the ")
        .text(what)
        .text(" ")
        .child(element("code", "").own_direction().text(id.to_owned()).html())
        .text(", which this dataset does not have.");
    html! {
        <Panel name={format!("missing {what} {id}")} kicker="Not found" title={format!("No such {what}")} act={act.clone()}>
            { said.html() }
        </Panel>
    }
}
