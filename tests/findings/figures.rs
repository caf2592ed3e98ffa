//! The sentences of the page that have figures, made from the comparison.

use claim_comparator::compare::agreement::alpha::Scale;
use claim_comparator::compare::agreement::{ENOUGH, Part, Table, TableAgreement};
use claim_comparator::compare::hints::shared_orders;
use claim_comparator::compare::linchpins::{Grain, LARGEST, Target, linchpins};
use claim_comparator::compare::{
    Coefficient, Member, OutcomeState, PairCounts, Rule, Side, Unit, Verdict, agreements, lean, summary,
};
use claim_comparator::model::{Amount, Kind};

use crate::dataset::BuiltIn;
use crate::number::{capital, decimals, signed, word};

/// The sources, as the page names them, in the order of their lean to political show.
const SOURCES: [(&str, &str); 5] = [
    ("khramchikhin-2019", "Khramchikhin, 2019"),
    ("ou-2021", "Ou, 2021"),
    ("icds-2020", "ICDS, 2020"),
    ("kashin-2019", "Kashin, 2019"),
    ("novak-2025", "Novak, 2025"),
];

/// Every sentence with a figure, in the order of the page, without markup.
pub(crate) fn sentences(of: &BuiltIn) -> Vec<String> {
    [
        size(of),
        common_ground(of),
        conflicts(of),
        dissolved(of),
        thin(of),
        forecasts(of),
        hinges(of),
        leans(of),
        agreement(of),
    ]
    .concat()
}

fn size(of: &BuiltIn) -> Vec<String> {
    let summary = summary(&of.dataset, &of.by_voice);
    let [_, single, echo, agree, qualified, conflict, differ, changed] =
        Verdict::ALL.map(|verdict| verdicts(of, verdict));
    assert_eq!(differ, 0, "the page knows of no figures that differ");
    let (claims, voices) = (word(summary.claims.len()), word(summary.voices.len()));
    let (propositions, sources) = (word(summary.propositions.len()), word(summary.sources.len()));
    let (agree, conflict, qualified, changed, alone) =
        (word(agree), word(conflict), word(qualified), word(changed), word(single + echo));
    vec![
        format!(
            "The dataset holds {claims} claims that {voices} voices make on {propositions} propositions in {sources} publications."
        ),
        format!(
            "Counted by voices, {agree} propositions meet agreement, {conflict} conflict, {qualified} a qualification and \
             {changed} a difference of time or scope only; the other {alone} are known from one voice."
        ),
    ]
}

fn common_ground(of: &BuiltIn) -> Vec<String> {
    let sources = of.dataset.sources.len();
    let shared: Vec<_> = of.by_source.findings.iter().filter(|found| found.positions.len() == sources).collect();
    assert!(shared.iter().all(|found| found.verdict == Verdict::Agreement));
    assert_eq!(shared.first().unwrap().proposition, of.proposition("western-pressure"));
    let adversary = of.finding(Unit::Source, "us-common-adversary");
    assert!(adversary.position(of.source("novak-2025")).is_none());
    let naming = adversary.positions.iter().filter(|position| position.side == Side::Affirms).count();
    vec![
        format!(
            "There is {} proposition on which all {} documents take a position, and on that they agree:",
            word(shared.len()),
            word(sources)
        ),
        format!("{} of them name the United States as the common adversary.", capital(naming)),
    ]
}

fn conflicts(of: &BuiltIn) -> Vec<String> {
    let found = of.finding(Unit::Voice, "joint-actions-significance");
    let contested = found.contestedness.unwrap();
    assert_eq!((contested.percent(), contested.members), (100, found.positions.len()));
    let conflicts = || of.by_voice.findings.iter().filter(|found| found.verdict == Verdict::Conflict);
    assert!(conflicts().all(|other| other.positions.len() <= found.positions.len()), "the widest");
    let five = word(found.positions.len());
    vec![format!(
        "The widest dispute is whether joint patrols and exercises have real military significance: {five} voices, as far apart as \
         {five} can be, with Kashin, Novak and the Chinese defence ministry against Khramchikhin and Si-Fu Ou."
    )]
}

fn dissolved(of: &BuiltIn) -> Vec<String> {
    let (mut by_time, mut by_scope) = (0, 0);
    for found in &of.by_voice.findings {
        match found.rule {
            Rule::Dissolved { by_time: 1.., by_scope: 0, within_voice: 0, .. } => by_time += 1,
            Rule::Dissolved { by_time: 0, by_scope: 1.., within_voice: 0, .. } => by_scope += 1,
            Rule::Dissolved { .. } => panic!("the page knows of no other reasons"),
            _ => {}
        }
    }
    vec![format!(
        "{} propositions are affirmed and denied without a conflict, {} because of time and {} because of scope.",
        capital(by_time + by_scope),
        word(by_time),
        word(by_scope)
    )]
}

fn thin(of: &BuiltIn) -> Vec<String> {
    let carried = |voice: &str, source: &str| -> Vec<&str> {
        let claims = of.dataset.claims.iter();
        let claims = claims.filter(|claim| claim.voice.as_str() == voice && claim.source.as_str() == source);
        claims.map(|claim| claim.proposition.as_str()).collect()
    };
    let quoted = carried("kashin", "icds-2020");
    let repeated = quoted.iter().filter(|proposition| carried("kashin", "kashin-2019").contains(proposition)).count();
    let full = of.finding(Unit::Voice, "full-alliance");
    assert!(full.positions.iter().all(|position| position.side == Side::Denies));
    let quoting = full.positions.iter().flat_map(|position| &position.claims);
    assert!(quoting.into_iter().all(|&claim| of.dataset[claim].source.as_str() == "icds-2020"));
    let together = of.finding(Unit::Voice, "interoperability");
    let orders = shared_orders(&of.dataset, &of.by_source.places);
    let [order] = orders.as_slice() else { panic!("one shared order") };
    assert_eq!([order.a, order.b].map(|source| of.id(Member::Source(source))), ["kashin-2019", "khramchikhin-2019"]);
    let summed = of.dataset.claims.iter().filter(|claim| claim.chain.iter().any(|by| by.as_str() == "memri-editors"));
    vec![
        format!(
            "{} propositions rest on an echo alone: Kashin calls the agreement of 1993 vague and expects a lasting new one, in his own \
             article and again where ICDS quotes him.",
            capital(verdicts(of, Verdict::Echo))
        ),
        format!(
            "ICDS carries him on {} propositions, {} of which he also addresses in his own article.",
            word(quoted.len()),
            word(repeated)
        ),
        format!(
            "{} voices deny and none affirms that there will be a full alliance, but ICDS quotes all {} of them;",
            capital(full.positions.len()),
            word(full.positions.len())
        ),
        format!(
            "{} voices see the armed forces learn to act together, at most {} of them independent,",
            capital(together.positions.len()),
            word(together.independent_at_most)
        ),
        format!(
            "The program also hints that Kashin and Khramchikhin make {} of their {} common points in the same order.",
            word(order.length),
            word(order.common)
        ),
        format!("The editors of the dispatch sum up {} points of Khramchikhin's article.", word(summed.count())),
    ]
}

fn forecasts(of: &BuiltIn) -> Vec<String> {
    let outcomes = summary(&of.dataset, &of.by_voice).outcomes;
    let count = |state| outcomes.iter().find(|(of, _)| *of == state).unwrap().1.len();
    let all = of.dataset.propositions.iter().filter(|proposition| proposition.kind == Kind::Forecast).count();
    assert_eq!(count(OutcomeState::Overtaken), 0, "the page says none");
    let counted = of.dataset[of.claim("peoples-daily-nine")].value.as_ref().map(|value| &value.amount);
    let patrols = (1..100_u8).find(|patrols| counted == Some(&Amount::Number { number: f64::from(*patrols) })).unwrap();
    vec![
        format!(
            "Of {} forecasts {} were borne out, {} came true in part, none was overtaken outright and {} are open.",
            word(all),
            word(count(OutcomeState::BorneOut)),
            word(count(OutcomeState::Partly)),
            word(count(OutcomeState::Open))
        ),
        format!("It is borne out by People's Daily Online, which counts {} by 2024;", word(patrols.into())),
    ]
}

fn hinges(of: &BuiltIn) -> Vec<String> {
    let conflicts = |of: &BuiltIn| -> Vec<_> {
        let findings = of.by_voice.findings.iter().filter(|found| found.verdict == Verdict::Conflict);
        findings.map(|found| found.proposition).collect()
    };
    let now = conflicts(of);
    let ending = |source: &str| {
        let left = conflicts(&of.without(source));
        now.iter().filter(|conflict| !left.contains(conflict)).count()
    };
    let others = SOURCES.iter().filter(|(source, _)| *source != "khramchikhin-2019").map(|(source, _)| ending(source));
    vec![format!(
        "Without Khramchikhin's document {} of the {} conflicts end; without any other, {} at most.",
        word(ending("khramchikhin-2019")),
        word(now.len()),
        word(others.max().unwrap())
    )]
}

fn leans(of: &BuiltIn) -> Vec<String> {
    let between = (of.reading("propaganda"), of.reading("alliance"));
    let mut sentences = vec![
        "Between political show (−100) and alliance in substance (+100) the documents lean as follows.".to_owned(),
    ];
    let mut last = i64::MIN;
    for (source, name) in SOURCES {
        let lean = lean(&of.dataset, &of.by_source, of.source(source), between).unwrap();
        assert!(lean.value.of(1000) > last, "in the order of their lean");
        last = lean.value.of(1000);
        let turning = Target::Sign { member: of.source(source), between };
        let turns = linchpins(&of.dataset, &of.by_source, turning, Grain::Claims).map_or_else(
            || format!("more than {} claims", word(LARGEST)),
            |found| format!("{} claims", word(found.size)),
        );
        sentences.push(format!("| {name} | {} | {} | {turns} |", signed(lean.value.of(100)), lean.contributions.len()));
    }
    let order = Target::Order { a: of.source("kashin-2019"), b: of.source("icds-2020"), between };
    let order = linchpins(&of.dataset, &of.by_source, order, Grain::Claims).unwrap();
    assert_eq!(order.size, 1);
    let single = usize::try_from(order.total).unwrap();
    sentences.push(format!("Kashin and ICDS would change places without any of {} single claims,", word(single)));
    let of_voice = lean(&of.dataset, &of.by_voice, of.voice("kashin"), between).unwrap();
    let of_article = lean(&of.dataset, &of.by_source, of.source("kashin-2019"), between).unwrap();
    assert!(of_voice.value.share() < of_article.value.share(), "Kashin leans less far than his article");
    sentences
}

fn agreement(of: &BuiltIn) -> Vec<String> {
    let table = Table::of(&of.dataset, &of.by_source);
    let (whole, interval) = (table.agreement(Part::Whole), table.interval(Part::Whole, Scale::Nominal).unwrap());
    assert!(interval.low < 0.0, "no more than chance");
    let agreements = agreements(&of.dataset, &of.by_source);
    let between = |a, b| *agreements.between(of.source(a), of.source(b)).unwrap();
    let same = |counts: PairCounts| usize::try_from(counts.percent_agreement().unwrap().numerator).unwrap();
    let (authors, kashin_icds) = (between("kashin-2019", "khramchikhin-2019"), between("kashin-2019", "icds-2020"));
    assert_eq!(same(kashin_icds), kashin_icds.common(), "all");
    let overlapping = agreements.pairs().filter(|(_, _, counts)| counts.common() >= ENOUGH).count();
    let pairs = of.dataset.sources.len() * (of.dataset.sources.len() - 1) / 2;
    let topics = table.by_topic();
    let measured: Vec<_> =
        topics.iter().filter(|(_, part)| !matches!(part.on(Scale::Nominal), Coefficient::TooFew { .. })).collect();
    let [(patrols, of_patrols), (relationship, of_relationship)] = measured.as_slice() else { panic!("two topics") };
    assert_eq!([patrols, relationship].map(|topic| of.dataset[*topic].id.as_str()), ["patrols", "relationship"]);
    let without = |source| alpha(&table.agreement(Part::Without(of.source(source))));
    vec![
        format!(
            "By sources, Krippendorff's alpha is {}, with a 95 % interval from {} to {}, over the {} propositions that at least two \
             documents address.",
            alpha(&whole),
            decimals(interval.low),
            decimals(interval.high),
            whole.common
        ),
        format!(
            "Kashin and Khramchikhin stand on the same side of {} of their {} common propositions, Kashin and ICDS of all {}.",
            same(authors),
            authors.common(),
            kashin_icds.common()
        ),
        format!(
            "{} of the {} pairs of documents share at least {} propositions, and ICDS and Novak share {}.",
            capital(overlapping),
            word(pairs),
            word(ENOUGH),
            word(between("icds-2020", "novak-2025").common())
        ),
        format!(
            "By topic only the nature of the relationship ({}) and the patrols ({}) have enough to be measured at all, with {} and {} \
             propositions.",
            alpha(of_relationship),
            alpha(of_patrols),
            of_relationship.common,
            of_patrols.common
        ),
        "They come from five documents that somebody chose,".replace("five", &word(of.dataset.sources.len())),
        format!(
            "leave out Novak and alpha is {}, leave out Khramchikhin and it is {}.",
            without("novak-2025"),
            without("khramchikhin-2019")
        ),
    ]
}

/// How many propositions have a verdict, by voices.
fn verdicts(of: &BuiltIn, verdict: Verdict) -> usize {
    of.by_voice.findings.iter().filter(|found| found.verdict == verdict).count()
}

fn alpha(of: &TableAgreement) -> String {
    let Coefficient::Value(alpha) = of.on(Scale::Nominal) else { panic!("a coefficient") };
    decimals(alpha)
}
