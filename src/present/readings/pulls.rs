//! Where what one says pulls in two directions, in plain sentences: a hint for the reader and no judgement.

use crate::compare::{Coherence, Reversal, Timing, UndercutForecast, coherence};
use crate::model::Effect;
use crate::present::phrase::{all, within};
use crate::present::{Compared, Phrase};
use crate::state::{Asked, Count, Open};

/// A sentence for everything that pulls in two directions: reversals, then undercut forecasts, then tensions.
pub(super) fn pulls(of: &Compared, count: Count) -> Vec<Vec<Phrase>> {
    let found = coherence(&of.dataset, of.by(count));
    let reversals = found.iter().flat_map(|who| who.reversals.iter().map(|one| reversal(of, who, one)));
    let undercut = found.iter().flat_map(|who| who.undercut.iter().map(|one| undercut(of, who, one)));
    let tensions = found.iter().filter_map(|who| tensions(of, who));
    reversals.chain(undercut).chain(tensions).collect()
}

fn reversal(of: &Compared, who: &Coherence, found: &Reversal) -> Vec<Phrase> {
    let statement = of.statement_phrase(found.proposition);
    of.words.pull_reversal(vec![of.member_phrase(who.member)], when(found.timing), vec![statement])
}

fn undercut(of: &Compared, who: &Coherence, found: &UndercutForecast) -> Vec<Phrase> {
    let who = vec![of.member_phrase(who.member)];
    let forecast = vec![within(of.statement_phrase(found.forecast))];
    let fact = vec![of.statement_phrase(found.fact)];
    match found.effect {
        Effect::BearsOut => of.words.pull_borne_out(who, forecast, when(found.timing), fact),
        _ => of.words.pull_overtaken(who, forecast, when(found.timing), fact),
    }
}

/// The readings that somebody speaks strongly both for and against, in one sentence; none if there are none.
fn tensions(of: &Compared, who: &Coherence) -> Option<Vec<Phrase>> {
    let each = who.tensions.iter().map(|tension| {
        let reading = &of.dataset[tension.reading];
        let numbers = of.words.pull_tension_numbers(tension.supporting.len(), tension.opposing.len());
        let opens = Open::Reason(Asked::Tally(of.named(who.member), reading.id.clone()));
        of.words.pull_tension_reading(&reading.label, vec![Phrase::opening(numbers, opens)])
    });
    let readings = all(&of.words, each.collect());
    (!readings.is_empty()).then(|| of.words.pull_tension(vec![of.member_phrase(who.member)], readings))
}

fn when(timing: Timing) -> &'static str {
    match timing {
        Timing::AtOneTime => "once",
        Timing::OverTime => "later",
    }
}
