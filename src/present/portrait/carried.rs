//! Through whom a voice reaches us, whom a source carries, and who quotes them.

use super::{Fold, PortraitPart, Seen};
use crate::compare::Member;
use crate::model::order::ascending;
use crate::model::{Claim, ClaimIx, Relay, SourceIx, VoiceIx};
use crate::present::Phrase;
use crate::present::phrase::{joined, words_of};
use crate::state::Open;

/// For a voice: in which sources it is heard, how and through whom. For a source: whose claims it carries, and how.
pub(super) fn carried(seen: &Seen<'_>) -> PortraitPart {
    let words = &seen.of.words;
    let heading = match seen.member {
        Member::Voice(_) => words.portrait_through(),
        Member::Source(_) => words.portrait_carries(),
    };
    let ways = claims(seen).filter_map(|at| {
        let claim = &seen.of.dataset[at];
        let other = match seen.member {
            Member::Voice(_) => Member::Source(seen.comparison.places.source(at)?),
            Member::Source(_) => Member::Voice(seen.comparison.places.voice(at)?),
        };
        let chain: Vec<VoiceIx> = claim.chain.iter().filter_map(|id| seen.of.voice(id)).collect();
        Some((claim.relay, other, chain, at))
    });
    let ways = ascending(ways.collect());
    let alike = ways.chunk_by(|a, b| (a.0, a.1, &a.2) == (b.0, b.1, &b.2));
    let folds = alike.filter_map(|claims| {
        let (relay, other, chain, _) = claims.first()?;
        let claims: Vec<ClaimIx> = claims.iter().map(|(.., at)| *at).collect();
        let (name, how) = (seen.of.name(*other), relay_word(*relay));
        let head = if chain.is_empty() {
            words.portrait_way(name, how, claims.len())
        } else {
            words.portrait_way_through(name, how, claims.len(), &words_of(&through(seen, chain)))
        };
        let mut who = vec![seen.of.member_phrase(*other)];
        if !chain.is_empty() {
            who = words.portrait_who_through(who, through(seen, chain));
        }
        Some(Fold { mark: None, head, lines: [who].into_iter().chain(lines(seen, &claims)).collect() })
    });
    PortraitPart { heading, lines: Vec::new(), folds: folds.collect() }
}

/// Who quotes a voice, or the author of a source: others that pass on what it says.
pub(super) fn quoted(seen: &Seen<'_>) -> PortraitPart {
    let words = &seen.of.words;
    let quotes = (0..seen.of.dataset.claims.len()).map(ClaimIx).filter_map(|at| {
        let claim = &seen.of.dataset[at];
        let place = seen.comparison.places.source(at)?;
        (speaks(seen, claim, place) && claim.relay != Relay::Own).then_some((quoting(seen, claim, place), at))
    });
    let quotes = ascending(quotes.collect());
    let folds = quotes.chunk_by(|a, b| a.0 == b.0).filter_map(|claims| {
        let (who, _) = claims.first()?;
        let at: Vec<ClaimIx> = claims.iter().map(|(_, at)| *at).collect();
        let head = words.portrait_quotes(seen.of.name(*who), at.len());
        Some(Fold {
            mark: None,
            head,
            lines: [vec![seen.of.member_phrase(*who)]].into_iter().chain(lines(seen, &at)).collect(),
        })
    });
    PortraitPart { heading: words.portrait_quoted(), lines: Vec::new(), folds: folds.collect() }
}

/// Whether a claim is the voice's, or, found elsewhere, of the voices that the source speaks with.
fn speaks(seen: &Seen<'_>, claim: &Claim, place: SourceIx) -> bool {
    match seen.member {
        Member::Voice(at) => seen.of.dataset[at].id == claim.voice,
        Member::Source(at) => at != place && seen.of.dataset[at].author_voices.contains(&claim.voice),
    }
}

/// Who passes it on: the last in the chain, or the author of the source, or the source if it names none.
fn quoting(seen: &Seen<'_>, claim: &Claim, place: SourceIx) -> Member {
    let last = claim.chain.last().or(match seen.of.dataset[place].author_voices.as_slice() {
        [author] => Some(author),
        _ => None,
    });
    last.and_then(|id| seen.of.voice(id)).map_or(Member::Source(place), Member::Voice)
}

/// The claims of the voice, or those found in the source.
fn claims<'s>(seen: &'s Seen<'_>) -> impl Iterator<Item = ClaimIx> + 's {
    let places = &seen.comparison.places;
    (0..seen.of.dataset.claims.len()).map(ClaimIx).filter(|at| match seen.member {
        Member::Voice(voice) => places.voice(*at) == Some(voice),
        Member::Source(source) => places.source(*at) == Some(source),
    })
}

/// Claims by what they are about, each of which opens.
fn lines(seen: &Seen<'_>, claims: &[ClaimIx]) -> Vec<Vec<Phrase>> {
    let line = |at: &ClaimIx| {
        let statement = seen.of.statement_phrase(seen.comparison.places.proposition(*at)?);
        Some(vec![Phrase { opens: Some(Open::Claim(seen.of.dataset[*at].id.clone())), ..statement }])
    };
    claims.iter().filter_map(line).collect()
}

fn through(seen: &Seen<'_>, chain: &[VoiceIx]) -> Vec<Phrase> {
    let names = chain.iter().map(|at| vec![seen.of.member_phrase(Member::Voice(*at))]);
    joined(names.collect(), &|outer, inner| seen.of.words.chain_step(outer, inner))
}

/// How a source carries a voice, as messages choose by it.
fn relay_word(relay: Relay) -> &'static str {
    match relay {
        Relay::Own => "own",
        Relay::Endorsed => "endorsed",
        Relay::Reported => "reported",
        Relay::Disputed => "disputed",
    }
}
