//! Every text of a dataset that is shown, made legible in its place.

use super::spelled;
use crate::model::{
    AuthorName, Claim, Dataset, Fragment, Locator, Measure, Proposition, Reading, Source, Topic, Value, Voice,
};

/// Makes every text of a dataset legible; returns how many hidden characters were spelled.
///
/// Ids stay as they are, since addresses hold them, and so do addresses of documents: one with a hidden character must not become another,
/// which could be a link. Fields that no view shows stay too.
pub(in crate::present) fn make_legible(dataset: &mut Dataset) -> usize {
    let mut count = 0;
    each_text(dataset, &mut |text| {
        if let Some((legible, spelled)) = spelled(text) {
            *text = legible;
            count += spelled;
        }
    });
    count
}

type Visit<'v> = &'v mut dyn FnMut(&mut String);

// Records are taken apart field by field, so that a new field cannot be forgotten here.
fn each_text(dataset: &mut Dataset, visit: Visit) {
    let Dataset {
        format: _,
        title,
        language: _,
        note,
        sources,
        voices,
        topics,
        readings,
        propositions,
        claims,
        extra: _,
    } = dataset;
    visit(title);
    note.iter_mut().for_each(&mut *visit);
    sources.iter_mut().for_each(|source| of_source(source, visit));
    voices.iter_mut().for_each(|voice| of_voice(voice, visit));
    topics.iter_mut().for_each(|Topic { id: _, label, extra: _ }| visit(label));
    readings.iter_mut().for_each(|reading| of_reading(reading, visit));
    propositions.iter_mut().for_each(|proposition| of_proposition(proposition, visit));
    claims.iter_mut().for_each(|claim| of_claim(claim, visit));
}

fn of_source(source: &mut Source, visit: Visit) {
    let Source {
        id: _,
        short,
        title,
        author,
        author_voices: _,
        issued: _,
        publisher,
        url: _,
        kind,
        language: _,
        document: _,
        note,
        extra: _,
    } = source;
    [short, title].into_iter().for_each(&mut *visit);
    [publisher, kind, note].into_iter().flatten().for_each(&mut *visit);
    for AuthorName { family, given, literal, extra: _ } in author {
        [family, given, literal].into_iter().flatten().for_each(&mut *visit);
    }
}

fn of_voice(voice: &mut Voice, visit: Visit) {
    let Voice { id: _, name, kind: _, aliases, speak_for: _, note, extra: _ } = voice;
    visit(name);
    aliases.iter_mut().chain(note).for_each(visit);
}

fn of_reading(reading: &mut Reading, visit: Visit) {
    let Reading { id: _, label, statement, note, extra: _ } = reading;
    [label, statement].into_iter().chain(note).for_each(visit);
}

fn of_proposition(proposition: &mut Proposition, visit: Visit) {
    let Proposition {
        id: _,
        topic: _,
        statement,
        kind: _,
        about: _,
        scope,
        measure,
        resolved_by: _,
        bearings: _,
        note,
        extra: _,
    } = proposition;
    visit(statement);
    [scope, note].into_iter().flatten().for_each(&mut *visit);
    if let Some(Measure { quantity, unit, tolerance: _, extra: _ }) = measure {
        visit(quantity);
        unit.iter_mut().for_each(visit);
    }
}

fn of_claim(claim: &mut Claim, visit: Visit) {
    let Claim {
        id: _,
        proposition: _,
        source: _,
        voice: _,
        chain: _,
        relay: _,
        stance: _,
        certainty: _,
        condition,
        asserted: _,
        about: _,
        scope,
        value,
        evidence,
        locator,
        note,
        extra: _,
    } = claim;
    [condition, scope, note].into_iter().flatten().for_each(&mut *visit);
    for Fragment { exact, prefix, suffix, extra: _ } in evidence {
        visit(exact);
        [prefix, suffix].into_iter().flatten().for_each(&mut *visit);
    }
    if let Some(Value { amount: _, unit, approximate: _, period: _, condition, extra: _ }) = value {
        [unit, condition].into_iter().flatten().for_each(&mut *visit);
    }
    if let Some(Locator { section, paragraph: _, page, extra: _ }) = locator {
        [section, page].into_iter().flatten().for_each(visit);
    }
}
