//! Every view, and everything that can be laid open.

use std::rc::Rc;

use claim_comparator::load::load;
use claim_comparator::model::Dataset;
use claim_comparator::present::{Compared, legible};
use claim_comparator::state::{Count, Open, State, Taken, View};
use claim_comparator::ui::{App, AppProps, Shared};
use serde_json::Value;
use yew::LocalServerRenderer;

/// The pages of a dataset, and what could not be used of it.
pub(crate) struct Pages {
    of: Rc<Compared>,
    issues: Rc<Vec<String>>,
}

impl Pages {
    /// None if nothing of the file can be used.
    pub(crate) fn of(file: &[u8]) -> Result<Self, String> {
        let loaded = load(file).map_err(|error| legible(&error.to_string()).into_owned())?;
        let issues = loaded.issues.iter().map(|issue| legible(&issue.to_string()).into_owned()).collect();
        Ok(Self { of: Rc::new(Compared::new(loaded.dataset)), issues: Rc::new(issues) })
    }

    /// Of a dataset every record of which is used.
    pub(crate) fn whole(dataset: &Value) -> Self {
        let pages = Self::of(dataset.to_string().as_bytes()).unwrap();
        let used = |records: &str| dataset[records].as_array().unwrap().len();
        let Dataset { sources, propositions, claims, .. } = &pages.of.dataset;
        let counts = [sources.len(), propositions.len(), claims.len()];
        assert_eq!(counts, ["sources", "propositions", "claims"].map(used), "{:?}", pages.issues);
        pages
    }

    pub(crate) fn states(&self) -> Vec<State> {
        let dataset = &self.of.dataset;
        let views = View::ALL.into_iter().map(|view| State { view, ..State::default() });
        let voices = [View::Matrix, View::Sources].map(|view| State { view, unit: Count::Voices, ..State::default() });
        let opens = [
            Some(Open::Guide),
            dataset.propositions.iter().rev().map(|record| Open::Proposition(record.id.clone())).next(),
            dataset.sources.first().map(|record| Open::Source(record.id.clone())),
            dataset.voices.first().map(|record| Open::Voice(record.id.clone())),
            dataset.claims.first().map(|record| Open::Claim(record.id.clone())),
            Some(Open::Voice("\u{202e}<img src=x onerror=pwned()>".into())),
            State::from_address("open=number.claims").open,
        ];
        let opened = opens.into_iter().map(|open| State { open, ..State::default() });
        let without = dataset.claims.first().map(|claim| vec![Taken::Claim(claim.id.clone())]).unwrap_or_default();
        views.chain(voices).chain(opened).chain([State { without, ..State::default() }]).collect()
    }

    /// A page as HTML.
    pub(crate) fn drawn(&self, state: &State) -> String {
        let props =
            AppProps { issues: self.issues.clone(), ..AppProps::whole(Shared(self.of.clone()), &state.to_address()) };
        pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
    }
}
