//! Everything about one proposition: verdict and rule, the camps facing each other, independence, outcome, arithmetic.

use yew::{Html, html};

use super::claim_card::{MARKED, claim_card, facts};
use super::element::{element, quiet};
use super::heading::heading;
use super::mark::mark;
use super::panel::Panel;
use super::phrases::{phrases, pieces};
use super::reader::Reader;
use crate::present::{Camp, Detail, Pair, Ruling};

/// Everything about one proposition.
pub fn detail(view: &Detail, reader: &Reader) -> Html {
    let facing = if view.camps.len() > 1 { "cc-camps cc-camps-facing" } else { "cc-camps" };
    let camps = element("div", facing).children(view.camps.iter().map(|camp| camp_html(camp, reader)));
    let body =
        [ruling(&view.ruling), outcome(view, reader), camps.html(), independence(view, reader), more(view, reader)];
    let (name, aim) = match view.marked() {
        Some(claim) => (format!("claim {claim}"), Some(MARKED)),
        None => (view.id.as_str().to_owned(), None),
    };
    html! {
        <Panel {name} {aim} kicker={pieces(&reader.words.topic_and_kind(&view.topic, &view.kind), reader)}
            title={view.statement.clone()} language={reader.dataset.clone()} reader={reader.clone()}>{ for body }</Panel>
    }
}

fn ruling(ruling: &Ruling) -> Html {
    let word = element("p", format!("cc-ruling-word cc-ink-{}", ruling.mark.name()));
    element("div", "cc-ruling")
        .child(word.child(mark(ruling.mark)).text(ruling.word.clone()).html())
        .child(element("p", "cc-ruling-because").own_direction().text(ruling.because.clone()).html())
        .child(quiet(&ruling.meaning))
        .html()
}

fn camp_html(camp: &Camp, reader: &Reader) -> Html {
    let head = heading(2, format!("cc-camp-head cc-ink-{}", camp.mark.name()), reader)
        .child(mark(camp.mark))
        .text(camp.stance.clone())
        .child(element("span", "cc-quiet").text(camp.size.clone()).html());
    element("section", "cc-camp")
        .child(head.html())
        .children(camp.claims.iter().map(|card| claim_card(card, false, reader)))
        .html()
}

fn outcome(view: &Detail, reader: &Reader) -> Html {
    let Some((word, meaning, lines)) = &view.outcome else { return Html::default() };
    element("div", "cc-outcome")
        .child(heading(2, "cc-outcome-title", reader).text(reader.words.what_became(word)).html())
        .child(quiet(meaning))
        .child(element("ul", "").children(lines.iter().map(|line| phrases("li", "", line, reader))).html())
        .html()
}

fn independence(view: &Detail, reader: &Reader) -> Html {
    if view.independence.is_empty() {
        return Html::default();
    }
    element("div", "cc-independence")
        .child(heading(2, "", reader).text(reader.words.independence()).html())
        .child(element("p", "").own_direction().text(view.independence.clone()).html())
        .html()
}

fn more(view: &Detail, reader: &Reader) -> Html {
    let contest = view
        .contest
        .as_ref()
        .map(|contest| fold(contest.head.clone(), [element("p", "").text(contest.arithmetic.clone()).html()]));
    let pairs = (!view.pairs.is_empty()).then(|| {
        let head = reader.words.pairs_and_rules(view.pairs.len());
        fold(head, [element("ul", "cc-pairs").children(view.pairs.iter().map(|pair| pair_html(pair, reader))).html()])
    });
    let bearings = (!view.bearings.is_empty()).then(|| {
        let scale = quiet(&reader.words.bearing_scale());
        let list = element("dl", "cc-facts").children(view.bearings.iter().map(|line| bearing(line, reader))).html();
        fold(reader.words.bears_on_readings(), [list, scale])
    });
    let note = view
        .note
        .as_ref()
        .map(|note| element("p", "cc-quiet").of_dataset(reader).own_direction().text(note.clone()).html());
    element("div", "cc-more")
        .children((!view.about.is_empty()).then(|| facts(&view.about, reader)))
        .children([contest, pairs, bearings, note].into_iter().flatten())
        .html()
}

fn fold(head: String, body: impl IntoIterator<Item = Html>) -> Html {
    element("details", "").child(element("summary", "").text(head).html()).children(body).html()
}

fn pair_html(pair: &Pair, reader: &Reader) -> Html {
    element("li", "").child(phrases("p", "", &pair.relation, reader)).child(quiet(&pair.because)).html()
}

fn bearing((label, bearing): &(String, i8), reader: &Reader) -> Html {
    let sign = match bearing {
        ..0 => "−",
        0 => "",
        1.. => "+",
    };
    let words = reader.words.signed(sign, &bearing.unsigned_abs().to_string());
    element("div", "")
        .child(element("dt", "").of_dataset(reader).own_direction().text(label.clone()).html())
        .child(element("dd", "").text(words).html())
        .html()
}
