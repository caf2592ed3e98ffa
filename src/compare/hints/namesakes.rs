//! Namesakes: two voices whose names look like those of one person or institution.

use crate::model::order::{ascending, distinct};
use crate::model::{ClaimIx, Dataset, PropositionIx, VoiceIx, VoiceKind};

use crate::compare::Places;
use crate::compare::position::Stances;

use super::name::{Likeness, Name};

/// From how many propositions on, of which one voice affirms what the other denies, two voices are no namesakes: what they say
/// tells them apart.
pub const TOO_OPPOSED: usize = 2;

/// What more names than this have in common says too little of any two of them.
const CROWD: usize = 40;

/// Where the names of all voices together have more parts to compare than this, enough for some fifty thousand names, they are
/// only compared as a whole.
const MOST_PARTS: usize = 1_000_000;

/// Two voices whose names look alike: perhaps one, listed twice. Whether they are is for the reader to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Namesakes {
    /// The first voice, in dataset order.
    pub a: VoiceIx,
    /// The second voice.
    pub b: VoiceIx,
    /// The names or aliases that look most alike, as they are written.
    pub names: (String, String),
    /// How they look alike.
    pub likeness: Likeness,
    /// What speaks against it: the propositions of which one affirms what the other denies, fewer than [`TOO_OPPOSED`].
    pub opposed: Vec<PropositionIx>,
}

/// The pairs of voices whose names look alike, in dataset order.
///
/// Voices of one kind are compared, but no groups, whose names are descriptions. Two of which one speaks for the other have been
/// told apart by the coder and are left out, and so are two that oppose each other too often.
#[must_use]
pub fn namesakes(dataset: &Dataset, places: &Places) -> Vec<Namesakes> {
    let names = names(dataset);
    let stances = stances(dataset, places);
    let mut alike: Vec<Alike<'_>> = Vec::new();
    for (first, second) in candidates(&names, MOST_PARTS) {
        let (Some((a, text_a, name_a)), Some((b, text_b, name_b))) = (names.get(first), names.get(second)) else {
            continue;
        };
        let likeness = name_a.likeness(name_b, dataset[*a].kind == VoiceKind::Person);
        if let Some(likeness) = likeness.filter(|_| dataset[*a].kind == dataset[*b].kind) {
            alike.push(Alike {
                voices: (*a, *b),
                likeness,
                first_name: text_a.min(text_b),
                last_name: text_a.max(text_b),
                names: (text_a, text_b),
            });
        }
    }
    let mut alike = ascending(alike);
    alike.dedup_by_key(|alike| alike.voices);
    let found = alike.into_iter().map(|Alike { voices: (a, b), likeness, names, .. }| Namesakes {
        a,
        b,
        names: (names.0.into(), names.1.into()),
        likeness,
        opposed: opposed(&stances, a, b),
    });
    let is_linked = |a: VoiceIx, b: VoiceIx| places.speak_for(a).contains(&b) || places.speak_for(b).contains(&a);
    found.filter(|found| found.opposed.len() < TOO_OPPOSED && !is_linked(found.a, found.b)).collect()
}

/// Two names that look alike, ordered so that of one pair of voices the same comes first whichever voice does.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Alike<'d> {
    voices: (VoiceIx, VoiceIx),
    likeness: Likeness,
    first_name: &'d str,
    last_name: &'d str,
    names: (&'d str, &'d str),
}

/// Every name and alias of the voices that can have namesakes, in dataset order.
fn names(dataset: &Dataset) -> Vec<(VoiceIx, &str, Name)> {
    let voices = dataset.voices.iter().enumerate().filter(|(_, voice)| voice.kind != VoiceKind::Group);
    let texts = voices.flat_map(|(at, voice)| {
        let texts = std::iter::once(&voice.name).chain(&voice.aliases);
        texts.map(move |text| (VoiceIx(at), text.as_str()))
    });
    texts.filter_map(|(voice, text)| Some((voice, text, Name::read(text)?))).collect()
}

/// The pairs of names of two voices that share a bucket, the one of the earlier voice first.
fn candidates(names: &[(VoiceIx, &str, Name)], most_parts: usize) -> Vec<(usize, usize)> {
    let has_few = names.iter().map(|(.., name)| name.keys_of_parts().len()).sum::<usize>() <= most_parts;
    let keyed = names.iter().enumerate().flat_map(|(at, (voice, _, name))| {
        let parts = if has_few { name.keys_of_parts() } else { Vec::new() };
        name.keys_of_whole().into_iter().chain(parts).map(move |key| (key, *voice, at))
    });
    let keyed = distinct(keyed.collect());
    let buckets = keyed.chunk_by(|a, b| a.0 == b.0).filter(|bucket| bucket.len() <= CROWD);
    let pairs = buckets.flat_map(|bucket| {
        bucket.iter().enumerate().flat_map(|(from, (_, voice, at))| {
            let others = bucket.get(from..).unwrap_or_default().iter();
            others.filter(move |(_, other, _)| other != voice).map(move |(_, _, other)| (*at, *other))
        })
    });
    distinct(pairs.collect())
}

/// The stances of each voice on each proposition, in ascending order.
fn stances(dataset: &Dataset, places: &Places) -> Vec<(VoiceIx, PropositionIx, Stances)> {
    let claims = (0..dataset.claims.len()).map(ClaimIx);
    let said = claims.filter_map(|claim| {
        let mut stances = Stances::default();
        stances.add(dataset[claim].stance);
        Some((places.voice(claim)?, places.proposition(claim)?, stances))
    });
    distinct(said.collect())
}

/// The propositions of which one of two voices affirms what the other denies.
fn opposed(stances: &[(VoiceIx, PropositionIx, Stances)], a: VoiceIx, b: VoiceIx) -> Vec<PropositionIx> {
    let of = |voice: VoiceIx| {
        let from = stances.partition_point(|(of, ..)| *of < voice);
        stances.get(from..).unwrap_or_default().iter().take_while(move |(of, ..)| *of == voice)
    };
    let is_opposed = |(_, on, stance): &&(VoiceIx, PropositionIx, Stances)| {
        let against = |denies, affirms| {
            let stance = Stances { affirms, qualifies: false, denies };
            stances.binary_search(&(b, *on, stance)).is_ok()
        };
        (stance.affirms && against(true, false)) || (stance.denies && against(false, true))
    };
    distinct(of(a).filter(is_opposed).map(|(_, on, _)| *on).collect())
}

#[cfg(test)]
mod tests {
    use super::{Likeness, candidates, names, namesakes};
    use crate::compare::Places;
    use crate::compare::story::story;

    /// The pairs of voices that look alike, by id.
    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str, Likeness)]) {
        let story = story(text);
        let voices = &story.dataset.voices;
        let found = namesakes(&story.dataset, &Places::of(&story.dataset));
        let found: Vec<_> =
            found.iter().map(|f| (voices[f.a.0].id.as_str(), voices[f.b.0].id.as_str(), f.likeness)).collect();
        assert_eq!(found, expected, "{text}");
    }

    const TWO: &str = "voice v1 name=V._Putin \n voice v2 name=Vladimir_Putin";

    #[test]
    fn names_and_aliases_are_compared() {
        check(TWO, &[("v1", "v2", Likeness::Shortened)]);
        check("voice a name=Moscow alias=The_Kremlin \n voice b name=the_Kremlin", &[("a", "b", Likeness::SameWords)]);
        check("voice a name=Ann alias=ANN \n voice b name=Bob", &[]);
    }

    #[test]
    fn the_strongest_likeness_is_told_with_the_names_behind_it() {
        let text = format!("{TWO} \n voice v3 name=Putin alias=Putin_V.,Wladimir_Putin");
        let story = story(&text);
        let found = namesakes(&story.dataset, &Places::of(&story.dataset));
        let found: Vec<_> = found.iter().map(|f| (f.likeness, f.names.0.as_str(), f.names.1.as_str())).collect();
        let expected = [
            (Likeness::Shortened, "V. Putin", "Vladimir Putin"),
            (Likeness::SameWords, "V. Putin", "Putin V."),
            (Likeness::Spelling, "Vladimir Putin", "Wladimir Putin"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn voices_of_another_kind_and_groups_are_left_out() {
        check("voice a name=Xinhua_News kind=institution \n voice b name=Xinhua_News", &[]);
        check("voice a name=Russian_media kind=group \n voice b name=Russian_media kind=group", &[]);
    }

    #[test]
    fn who_speaks_for_the_other_has_been_told_apart() {
        check(&format!("{TWO} for=v1"), &[]);
        check(&format!("voice v3 \n {TWO} for=v3"), &[("v1", "v2", Likeness::Shortened)]);
    }

    #[test]
    fn who_opposes_the_other_often_is_somebody_else() {
        let once = format!("{TWO} \n v1 A affirms \n v2 B denies \n v2 B affirms on=q \n v1 A affirms on=q");
        check(&once, &[("v1", "v2", Likeness::Shortened)]);
        check(&format!("{once} \n v1 A denies on=q"), &[]);
        let story = story(&once);
        let found = namesakes(&story.dataset, &Places::of(&story.dataset));
        assert_eq!(found[0].opposed, [story.on("p")]);
    }

    #[test]
    fn what_a_crowd_shares_is_no_hint() {
        let crowd: Vec<String> = (0..50).map(|at| format!("voice v{at} name=The_Same")).collect();
        check(&crowd.join("\n"), &[]);
    }

    #[test]
    fn of_very_many_names_only_the_same_are_candidates() {
        let story = story(&format!("{TWO} \n voice v3 name=Putin,_V."));
        let names = names(&story.dataset);
        assert_eq!(candidates(&names, 100), [(0, 1), (0, 2), (1, 2)]);
        assert_eq!(candidates(&names, 5), [(0, 2)]);
    }

    #[test]
    fn ten_thousand_voices_are_soon_compared() {
        let mut all = story("voice v name=Sergey_Shoygu").dataset;
        let voice = all.voices[0].clone();
        for at in 0..10_000_u32 {
            let syllable =
                |by: u32| ["ba", "ko", "mi", "ru", "sen", "tav", "lo", "gri", "nes", "du"][(at / by % 10) as usize];
            let mut voice = voice.clone();
            voice.id = format!("v{at}").as_str().into();
            voice.name = format!("{}{}v {}{}shvili", syllable(1), syllable(10), syllable(100), syllable(1000));
            all.voices.push(voice);
        }
        all.voices.push(crate::model::Voice { id: "again".into(), name: "S. Shoigu".into(), ..voice });
        let found = namesakes(&all, &Places::of(&all));
        assert!(found.iter().any(|found| (found.a.0, found.b.0) == (0, 10_001)));
    }
}
