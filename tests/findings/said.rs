//! What the page says of each thing that it links, in the unit that the link chooses.

use claim_comparator::compare::{OutcomeState, Side, SilenceKind, Verdict};
use claim_comparator::model::Certainty;

/// Something that the page says of what a link opens.
#[derive(Debug)]
pub(crate) enum Said {
    /// The verdict on the proposition.
    Verdict(Verdict),
    /// What became of the forecast.
    Outcome(OutcomeState),
    /// These members, and nobody else, take this side.
    On(Side, &'static [&'static str]),
    /// These sources, and nobody else, are silent in this way.
    Silent(SilenceKind, &'static [&'static str]),
    /// This source, perhaps with others, could have spoken and does not.
    SilentAmong(&'static str),
    /// All opposed pairs dissolve by time.
    ByTime,
    /// All opposed pairs dissolve by scope.
    ByScope,
    /// This voice, and no other, speaks in two sources.
    Echo(&'static str),
    /// What these voices say of it stands in this paragraph of this source only, and is not said by its author.
    HeardIn(&'static [&'static str], &'static str, u32),
    /// Every claim on it has a scope of its own but that of this voice, and no two the same.
    Scattered(&'static str),
    /// The first of these voices speaks for the second.
    Linked(&'static str, &'static str),
    /// The author of the source takes the side of this claim.
    Endorsed(&'static str),
    /// The claim is put so surely.
    Put(&'static str, Certainty),
    /// Everything that the source's author says was said before the claim that is linked, and the source was issued after it.
    After(&'static str),
    /// The voice that asserts the claim, and through whom it is passed on.
    By(&'static str, &'static [&'static str]),
    /// By voices, without this claim the proposition would have this verdict.
    Without(&'static str, Verdict),
    /// Without this claim, two sources would change places between show and alliance.
    TurnsOrder(&'static str, &'static str),
    /// Without these claims, a source would lean to the other of show and alliance.
    TurnsSign(&'static str, &'static [&'static str]),
    /// How far it bears on a reading.
    Bearing(&'static str, i8),
    /// The claim reached its source through this voice, which takes a position, too.
    Through(&'static str, &'static str),
    /// No claim on it is passed on by this voice.
    NotPassedOnBy(&'static str),
}

use Said::{
    After, Bearing, By, ByScope, ByTime, Echo, Endorsed, HeardIn, Linked, NotPassedOnBy, On, Outcome, Put, Scattered,
    Silent, SilentAmong, Through, TurnsOrder, TurnsSign, Without,
};
use Side::{Affirms, Denies, Qualifies};
use SilenceKind::{CouldHaveSpoken, TooEarly};
use Verdict::{Agreement, Changed, Conflict, Qualified, SingleVoice, Unaddressed};

const EVERY_SOURCE: &[&str] = &["kashin-2019", "khramchikhin-2019", "icds-2020", "ou-2021", "novak-2025"];
const CAPITALS: &[&str] = &["russian-government", "chinese-government"];

/// Every address that the page links, with what it says there.
pub(crate) const SAID: &[(&str, &[Said])] = &[
    // Common ground
    ("open=proposition.western-pressure", &[Said::Verdict(Agreement), On(Affirms, EVERY_SOURCE)]),
    (
        "open=proposition.us-common-adversary",
        &[Said::Verdict(Agreement), On(Affirms, &["kashin-2019", "khramchikhin-2019", "icds-2020", "ou-2021"])],
    ),
    ("open=proposition.counterbalance-west", &[On(Affirms, &["novak-2025"])]),
    ("open=proposition.agreement-1993-in-force", &[Said::Verdict(Agreement)]),
    ("open=proposition.roadmap-2017-russian-initiative", &[Said::Verdict(Agreement)]),
    (
        "open=proposition.no-firm-legal-basis",
        &[Said::Verdict(Agreement), On(Affirms, &["kashin-2019", "khramchikhin-2019"])],
    ),
    // Conflicts that are real
    (
        "by=voices&open=proposition.legal-gap-hampers",
        &[Said::Verdict(Conflict), On(Affirms, &["kashin"]), On(Denies, &["khramchikhin"])],
    ),
    (
        "by=voices&open=proposition.patrol-2019-worth",
        &[Said::Verdict(Conflict), On(Affirms, &["kashin"]), On(Denies, &["khramchikhin"])],
    ),
    (
        "by=voices&open=proposition.joint-actions-significance",
        &[
            Said::Verdict(Conflict),
            On(Affirms, &["kashin", "novak", "chinese-mod"]),
            On(Denies, &["khramchikhin", "ou"]),
            HeardIn(&["chinese-mod"], "ou-2021", 17),
        ],
    ),
    (
        "by=voices&open=proposition.mutual-trust",
        &[
            Said::Verdict(Conflict),
            On(Affirms, &["chinese-mod", "chinese-newspapers"]),
            On(Denies, &["khramchikhin"]),
            On(Qualifies, &["icds-author"]),
            HeardIn(&["chinese-newspapers"], "novak-2025", 11),
        ],
    ),
    (
        "by=voices&open=proposition.not-against-third",
        &[
            Said::Verdict(Conflict),
            On(Affirms, CAPITALS),
            On(Denies, &["kashin", "khramchikhin"]),
            HeardIn(CAPITALS, "khramchikhin-2019", 44),
        ],
    ),
    (
        "open=proposition.not-against-third",
        &[Said::Verdict(Agreement), On(Denies, &["kashin-2019", "khramchikhin-2019"])],
    ),
    (
        "by=voices&open=proposition.is-alliance",
        &[
            Said::Verdict(Conflict),
            On(Affirms, &["wong", "novak"]),
            On(Denies, CAPITALS),
            On(Qualifies, &["icds-author"]),
            HeardIn(CAPITALS, "khramchikhin-2019", 44),
        ],
    ),
    (
        "by=voices&open=proposition.serves-security",
        &[Said::Verdict(Conflict), On(Affirms, &["chinese-mod", "chinese-newspapers"]), On(Denies, &["novak"])],
    ),
    // Conflicts that dissolve
    (
        "by=voices&open=proposition.russians-in-chinese-exercises",
        &[Said::Verdict(Changed), ByTime, On(Denies, &["khramchikhin"]), On(Affirms, &["ou", "chinese-mod"])],
    ),
    (
        "by=voices&open=proposition.washington-first",
        &[Said::Verdict(Changed), ByTime, On(Affirms, &["khramchikhin"]), On(Denies, &["icds-author"])],
    ),
    (
        "by=voices&open=proposition.western-alarm",
        &[Said::Verdict(Changed), ByTime, On(Denies, &["khramchikhin"]), On(Affirms, &["novak"])],
    ),
    ("by=voices&open=proposition.h6-aerial-refuelling", &[Said::Verdict(Changed), ByScope]),
    ("by=voices&open=proposition.bombers-nuclear", &[Said::Verdict(Changed), ByScope]),
    (
        "by=voices&open=proposition.new-forms",
        &[Said::Verdict(Conflict), On(Affirms, &["kashin", "icds-author"]), On(Denies, &["khramchikhin"])],
    ),
    (
        "by=voices&open=proposition.patrols-regular",
        &[
            On(Affirms, &["kashin", "khramchikhin"]),
            Outcome(OutcomeState::BorneOut),
            Put("kashin-patrol-avenue", Certainty::Speculative),
            Put("khramchikhin-patrols-regular", Certainty::Asserted),
        ],
    ),
    ("by=voices&open=proposition.missile-defence-cooperation", &[On(Affirms, &["kashin", "khramchikhin"])]),
    (
        "by=voices&open=proposition.aimed-only-us-japan",
        &[Said::Verdict(Conflict), On(Affirms, &["khramchikhin"]), On(Denies, &["novak"])],
    ),
    (
        "by=voices&open=proposition.iran-drill-regional",
        &[Said::Verdict(Conflict), On(Affirms, &["icds-author"]), On(Denies, &["chinese-mod"])],
    ),
    // Agreement that is thinner than it looks
    ("by=voices&open=proposition.agreement-1993-vague", &[Said::Verdict(Verdict::Echo), Echo("kashin")]),
    ("by=voices&open=proposition.new-agreement-soon", &[Said::Verdict(Verdict::Echo), Echo("kashin")]),
    (
        "by=voices&open=proposition.new-level-2019",
        &[Said::Verdict(Agreement), On(Affirms, &["kashin", "icds-author"]), Endorsed("kashin-icds-new-level")],
    ),
    (
        "by=voices&open=proposition.full-alliance",
        &[Said::Verdict(Agreement), On(Denies, &["kofman", "gorenburg", "russian-government", "chinese-government"])],
    ),
    ("open=proposition.full-alliance", &[Said::Verdict(Unaddressed)]),
    ("by=voices&open=proposition.us-hems-in", &[Said::Verdict(Agreement), On(Affirms, &["shoygu", "lavrov"])]),
    (
        "by=voices&open=proposition.cooperation-to-grow",
        &[Said::Verdict(Agreement), Through("russian-mod-expand", "foreign-media")],
    ),
    (
        "by=voices&open=proposition.bombers-ew",
        &[Said::Verdict(Qualified), On(Affirms, &["ou", "takungpao"]), Endorsed("takungpao-ew")],
    ),
    (
        "by=voices&open=proposition.interoperability",
        &[Said::Verdict(Agreement), Linked("wei-fenghe", "chinese-mod"), Scattered("kashin")],
    ),
    ("open=claim.khramchikhin-summary-mistrust", &[By("khramchikhin", &["memri-editors"])]),
    (
        "open=claim.khramchikhin-summary-mistrust-lasting",
        &[By("khramchikhin", &["memri-editors"]), Put("khramchikhin-summary-mistrust-lasting", Certainty::Hedged)],
    ),
    (
        "open=claim.khramchikhin-mistrust-lasting",
        &[By("khramchikhin", &[]), Put("khramchikhin-mistrust-lasting", Certainty::Asserted)],
    ),
    ("by=voices&open=proposition.propagandistic", &[Said::Verdict(Agreement), NotPassedOnBy("memri-editors")]),
    // What became of the forecasts
    ("by=voices&open=proposition.mutual-participation", &[Outcome(OutcomeState::BorneOut)]),
    ("by=voices&open=proposition.zapad-2021-observers", &[Said::Verdict(SingleVoice), On(Affirms, &["ou"])]),
    ("open=proposition.patrols-regular", &[Outcome(OutcomeState::Partly)]),
    (
        "by=voices&open=proposition.naval-patrols",
        &[
            On(Affirms, &["khramchikhin"]),
            Outcome(OutcomeState::Partly),
            Put("khramchikhin-naval-patrols", Certainty::Hedged),
        ],
    ),
    (
        "by=voices&open=proposition.arctic-air-patrol",
        &[On(Denies, &["khramchikhin"]), Outcome(OutcomeState::Partly), Put("khramchikhin-arctic", Certainty::Hedged)],
    ),
    ("by=voices&open=proposition.maritime-drills-2024", &[On(Affirms, &["novak"])]),
    ("by=voices&open=proposition.coast-guard-arctic-patrol", &[On(Affirms, &["novak", "chen"])]),
    ("by=voices&open=proposition.institutionalisation", &[Outcome(OutcomeState::Partly)]),
    ("by=voices&open=proposition.new-start-lapse", &[Outcome(OutcomeState::Open)]),
    // What it hangs on
    ("open=claim.khramchikhin-no-new-mode", &[By("khramchikhin", &[]), Without("new-forms", Agreement)]),
    ("open=claim.novak-not-security", &[By("novak", &[]), Without("serves-security", Agreement)]),
    ("open=claim.ou-russian-troops-in-china", &[By("ou", &[]), TurnsOrder("khramchikhin-2019", "ou-2021")]),
    (
        "open=claim.ou-no-significance",
        &[By("ou", &[]), TurnsSign("ou-2021", &["ou-no-significance", "ou-political-noise"])],
    ),
    (
        "open=claim.ou-political-noise",
        &[By("ou", &[]), TurnsSign("ou-2021", &["ou-no-significance", "ou-political-noise"])],
    ),
    (
        "by=voices&open=proposition.tech-nationalism",
        &[Said::Verdict(SingleVoice), On(Affirms, &["kashin"]), HeardIn(&["kashin"], "icds-2020", 33)],
    ),
    (
        "by=voices&open=proposition.contingency-planning",
        &[Said::Verdict(SingleVoice), On(Affirms, &["kashin"]), HeardIn(&["kashin"], "icds-2020", 33)],
    ),
    // Silence
    (
        "open=proposition.propagandistic",
        &[
            Said::Verdict(Agreement),
            On(Affirms, &["khramchikhin-2019", "ou-2021"]),
            Silent(CouldHaveSpoken, &["icds-2020", "novak-2025"]),
        ],
    ),
    (
        "open=proposition.russia-helps-warning",
        &[On(Affirms, &["icds-2020"]), SilentAmong("ou-2021"), SilentAmong("novak-2025"), Bearing("propaganda", -2)],
    ),
    (
        "open=proposition.new-agreement-soon",
        &[SilentAmong("ou-2021"), SilentAmong("novak-2025"), Outcome(OutcomeState::Open)],
    ),
    ("open=proposition.patrol-2019-worth", &[Silent(CouldHaveSpoken, &["icds-2020", "ou-2021", "novak-2025"])]),
    ("by=voices&open=proposition.patrol-2019-signal", &[HeardIn(&["shoygu"], "icds-2020", 16)]),
    ("open=proposition.roadmap-2021-2025", &[Silent(TooEarly, &["kashin-2019", "khramchikhin-2019", "icds-2020"])]),
    ("open=claim.putin-warning", &[By("putin", &[]), After("khramchikhin-2019")]),
];
