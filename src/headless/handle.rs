//! Handles: a loaded table with what was counted of it so far.

use claim_comparator::compare::agreement::alpha::Scale;
use claim_comparator::compare::{Coefficient, Contestedness, Pairs, Survey, Unit};
use claim_comparator::load::{Issue, load_table};
use claim_comparator::model::Table;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use super::view::view;
use super::whole::lines;

/// How many pairs are counted at most: 44 bytes each.
const MOST_PAIRS: u64 = 10_000_000;

/// A loaded table with its answers by one unit; answers by the other unit take their place. Each answer is worked out once, so that asking
/// again moves nothing in memory.
#[wasm_bindgen]
pub struct Handle {
    table: Table,
    issues: Vec<Issue>,
    answers: Option<Answers>,
}

/// The answers by one unit.
struct Answers {
    survey: Survey,
    contestedness: Option<Vec<f64>>,
    ranked: Option<Vec<u32>>,
    pairs: Option<Pairs>,
}

#[wasm_bindgen]
impl Handle {
    /// Reads a dataset for counting.
    ///
    /// # Errors
    /// When nothing of it is usable, or the format is unknown.
    #[wasm_bindgen(constructor)]
    pub fn load(bytes: &[u8], format: &str) -> Result<Handle, JsError> {
        let read = match format {
            "json" => load_table(bytes),
            other => return Err(JsError::new(&format!("There is no format `{other}`; `json` is read."))),
        };
        let loaded = read.map_err(|error| JsError::new(&error.to_string()))?;
        Ok(Self { table: loaded.table, issues: loaded.issues, answers: None })
    }

    /// How many there are: sources, voices, propositions, claims.
    #[must_use]
    pub fn sizes(&self) -> Vec<u32> {
        let dataset = &self.table.dataset;
        let sizes = [dataset.sources.len(), dataset.voices.len(), dataset.propositions.len(), self.table.columns.len()];
        sizes.iter().map(|size| u32::try_from(*size).unwrap_or(u32::MAX)).collect()
    }

    /// What was not usable or is doubtful, one line each.
    #[must_use]
    pub fn issues(&self) -> String {
        lines(&self.issues).join("\n")
    }

    /// The ids of one kind of record, one line each.
    ///
    /// # Errors
    /// When there is no such kind.
    pub fn ids(&self, kind: &str) -> Result<String, JsError> {
        let dataset = &self.table.dataset;
        let ids: Vec<&str> = match kind {
            "source" => dataset.sources.iter().map(|source| source.id.as_str()).collect(),
            "voice" => dataset.voices.iter().map(|voice| voice.id.as_str()).collect(),
            "proposition" => dataset.propositions.iter().map(|proposition| proposition.id.as_str()).collect(),
            other => return Err(JsError::new(&format!("There are no ids of `{other}`."))),
        };
        Ok(ids.join("\n"))
    }

    /// The verdict of each proposition, one byte each.
    ///
    /// # Errors
    /// When the unit is unknown.
    pub fn classify(&mut self, unit: &str) -> Result<u64, JsError> {
        Ok(view(&self.answers(unit)?.1.survey.verdicts))
    }

    /// How contested each proposition is, from 0 to 1; not a number where that cannot be said.
    ///
    /// # Errors
    /// When the unit is unknown.
    pub fn contestedness(&mut self, unit: &str) -> Result<u64, JsError> {
        let (_, answers) = self.answers(unit)?;
        let share = |contested: &Option<Contestedness>| contested.map_or(f64::NAN, |c| c.value.share());
        let all = || answers.survey.contestedness.iter().map(share).collect();
        Ok(view(answers.contestedness.get_or_insert_with(all)))
    }

    /// The positions of the propositions, the most contested first.
    ///
    /// # Errors
    /// When the unit is unknown.
    pub fn rank(&mut self, unit: &str) -> Result<u64, JsError> {
        let (_, answers) = self.answers(unit)?;
        let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let ranked = || answers.survey.ranked().into_iter().map(|at| narrow(at.0)).collect();
        Ok(view(answers.ranked.get_or_insert_with(ranked)))
    }

    /// One list of what was counted of pairs: the first members, the second ones, common propositions, one list per class, kappa.
    ///
    /// # Errors
    /// When the unit or the list is unknown, or there are more pairs than fit into memory.
    pub fn pairs(&mut self, unit: &str, list: usize) -> Result<u64, JsError> {
        let (table, answers) = self.answers(unit)?;
        let pairs = answers.survey.most_pairs();
        if pairs > MOST_PAIRS {
            return Err(JsError::new(&format!("There are up to {pairs} pairs; at most {MOST_PAIRS} are counted.")));
        }
        let Pairs { a, b, common, classes, kappa } = answers.pairs.get_or_insert_with(|| answers.survey.pairs(table));
        match list {
            0 => Ok(view(a)),
            1 => Ok(view(b)),
            2 => Ok(view(common)),
            8 => Ok(view(kappa)),
            at => classes.get(at - 3).map(|counts| view(counts)).ok_or_else(|| JsError::new("There is no such list.")),
        }
    }

    /// Krippendorff's alpha on the nominal, the ordinal and the interval scale (not a number where nothing can be said), then how many
    /// propositions at least two address, and how many positions they take on these.
    ///
    /// # Errors
    /// When the unit is unknown.
    pub fn alpha(&mut self, unit: &str) -> Result<Vec<f64>, JsError> {
        let agreement = self.answers(unit)?.1.survey.agreement();
        let mut numbers: Vec<f64> = Scale::ALL.into_iter().map(|scale| said(agreement.on(scale))).collect();
        numbers.extend([agreement.common as f64, agreement.positions as f64]);
        Ok(numbers)
    }
}

/// A coefficient as a number.
fn said(coefficient: Coefficient<f64>) -> f64 {
    match coefficient {
        Coefficient::Value(value) => value,
        Coefficient::TooFew { .. } | Coefficient::Undefined => f64::NAN,
    }
}

impl Handle {
    /// The answers by a unit.
    fn answers(&mut self, unit: &str) -> Result<(&Table, &mut Answers), JsError> {
        let unit = unit_named(unit)?;
        let kept = self.answers.take().filter(|answers| answers.survey.unit == unit);
        let made = kept.unwrap_or_else(|| Answers {
            survey: Survey::of(&self.table, unit),
            contestedness: None,
            ranked: None,
            pairs: None,
        });
        Ok((&self.table, self.answers.insert(made)))
    }
}

/// The unit that a word means.
pub(super) fn unit_named(unit: &str) -> Result<Unit, JsError> {
    match unit {
        "voice" => Ok(Unit::Voice),
        "source" => Ok(Unit::Source),
        other => Err(JsError::new(&format!("There is no unit `{other}`; there are `voice` and `source`."))),
    }
}
