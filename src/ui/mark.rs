//! A mark, drawn as a small picture that screen readers pass over: the word stands beside it or in the cell's label.

use yew::{Html, Properties, component, html};

use crate::present::Mark as Shape;

/// What a mark shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct MarkProps {
    /// The shape.
    pub shape: Shape,
    /// Whether it stands for a voice that the source only reports: drawn smaller and hollow.
    #[prop_or_default]
    pub reported: bool,
}

/// A mark of 16 × 16 units.
#[component]
pub fn Mark(props: &MarkProps) -> Html {
    let class = yew::classes!(
        "cc-mark",
        format!("cc-mark-{}", props.shape.name()),
        props.reported.then_some("cc-mark-reported")
    );
    html! { <svg {class} viewBox="0 0 16 16" aria-hidden="true" focusable="false">{ lines(props.shape, props.reported) }</svg> }
}

fn lines(shape: Shape, hollow: bool) -> Html {
    let (disc, square) = if hollow { ("cc-line", "cc-line") } else { ("cc-fill", "cc-fill") };
    let sign = if hollow { "cc-line" } else { "cc-cut" };
    match shape {
        Shape::Affirms => html! {<>
            <circle class={disc} cx="8" cy="8" r="6.5" />
            <path class={sign} d="M4.9 8.2l2.2 2.3 4-4.8" />
        </>},
        Shape::Qualifies => html! {<>
            <circle class="cc-line" cx="8" cy="8" r="6.5" />
            <path class="cc-fill" d="M8 1.5a6.5 6.5 0 0 0 0 13z" />
        </>},
        Shape::Denies => html! {<>
            <rect class={square} x="1.8" y="1.8" width="12.4" height="12.4" rx="1" />
            <path class={sign} d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" />
        </>},
        Shape::Both => html! {<>
            <path class="cc-fill" d="M7.2 1.5a6.5 6.5 0 0 0 0 13z" />
            <rect class="cc-line" x="9" y="2.2" width="5.2" height="11.6" />
        </>},
        Shape::Agreement => html! {<>
            <circle class="cc-fill" cx="5.6" cy="8" r="4.6" />
            <circle class="cc-line" cx="10.4" cy="8" r="4.6" />
        </>},
        Shape::Conflict => html! {<>
            <path class="cc-fill" d="M.8 3l6 5-6 5z" />
            <path class="cc-line" d="M15 3.4L9.4 8l5.6 4.6z" />
        </>},
        Shape::FiguresDiffer => html! { <path class="cc-line" d="M2.5 5.8h11M2.5 10.2h11M11 2.5l-6 11" /> },
        Shape::Changed => html! { <path class="cc-line" d="M2 10.8a6 6 0 0 1 11-4.2M13.6 2.6l-.5 4.2-4.1-.8" /> },
        Shape::Qualified => html! {<>
            <circle class="cc-line" cx="8" cy="8" r="6.5" />
            <path class="cc-fill" d="M8 4.2a3.8 3.8 0 0 0 0 7.6z" />
            <path class="cc-line" d="M8 4.2a3.8 3.8 0 0 1 0 7.6" />
        </>},
        Shape::Echo => html! {<>
            <circle class="cc-fill" cx="4" cy="8" r="2.6" />
            <path class="cc-line" d="M8.4 4.2a5.4 5.4 0 0 1 0 7.6M11.4 2a8.6 8.6 0 0 1 0 12" />
        </>},
        Shape::SingleVoice => html! { <circle class="cc-fill" cx="8" cy="8" r="3" /> },
        Shape::Unaddressed => html! { <circle class="cc-line cc-dashed" cx="8" cy="8" r="6" /> },
    }
}
