//! Stages that run one after the other, each timed, with a summary at the end.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::failure::Result;

/// The stages run so far.
#[derive(Default)]
pub(crate) struct Stages {
    ended: Vec<Ended>,
}

struct Ended {
    name: &'static str,
    outcome: Outcome,
    took: Duration,
}

#[derive(PartialEq, Eq)]
enum Outcome {
    Passed,
    Failed,
    NotRun,
}

impl Stages {
    /// Runs a stage; a failure is shown and kept for the summary, and the next stage can run.
    pub(crate) fn run<T>(&mut self, name: &'static str, work: impl FnOnce() -> Result<T>) -> Option<T> {
        eprintln!("\n== {name}");
        let start = Instant::now();
        let result = work();
        let took = start.elapsed();
        let outcome = if result.is_ok() { Outcome::Passed } else { Outcome::Failed };
        self.ended.push(Ended { name, outcome, took });
        result.map_err(|failure| eprintln!("{name}: {failure}")).ok()
    }

    /// Runs a stage that builds on an earlier one; if that one failed, this one is not run and counts as failed.
    pub(crate) fn run_after<P, T>(
        &mut self,
        earlier: Option<P>,
        name: &'static str,
        work: impl FnOnce(P) -> Result<T>,
    ) -> Option<T> {
        let Some(earlier) = earlier else {
            self.ended.push(Ended { name, outcome: Outcome::NotRun, took: Duration::ZERO });
            return None;
        };
        self.run(name, || work(earlier))
    }

    /// Prints the summary; the code is a failure if a stage failed.
    pub(crate) fn finish(self) -> ExitCode {
        println!("\n{}", self.summary());
        if self.failed() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn failed(&self) -> usize {
        self.ended.iter().filter(|stage| stage.outcome != Outcome::Passed).count()
    }

    fn summary(&self) -> String {
        let mut lines: Vec<_> = self.ended.iter().map(Ended::line).collect();
        let failed = self.failed();
        lines.push(format!("{} passed, {failed} failed", self.ended.len() - failed));
        lines.join("\n")
    }
}

impl Ended {
    fn line(&self) -> String {
        let outcome = match self.outcome {
            Outcome::Passed => "ok",
            Outcome::Failed => "FAILED",
            Outcome::NotRun => "not run",
        };
        format!("stage {:<22} {outcome:<8} {:>6.1} s", self.name, self.took.as_secs_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::Stages;
    use crate::failure::{Failure, Result};

    #[test]
    fn the_summary_counts_failed_stages_and_those_that_needed_them() {
        let mut stages = Stages::default();
        let first: Option<()> = stages.run("one", || Err(Failure::new("no")));
        stages.run_after(first, "two", |()| -> Result { Ok(()) });
        stages.run("three", || Ok(()));
        let summary = stages.summary();
        assert!(summary.ends_with("\n1 passed, 2 failed"), "{summary}");
    }
}
