//! The words after `cargo xtask`.

use crate::failure::{Failure, Result};

/// The arguments not yet used.
pub(crate) struct Arguments(Vec<String>);

impl Arguments {
    /// The arguments this process was started with.
    pub(crate) fn from_env() -> Self {
        Self(std::env::args().skip(1).collect())
    }

    /// Takes the first word.
    pub(crate) fn command(&mut self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.remove(0))
    }

    /// Takes the switch `name`; says whether it was there.
    pub(crate) fn switch(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|word| word != name);
        self.0.len() < before
    }

    /// Takes the option `name` with the word after it, or written as `name=word`.
    pub(crate) fn option(&mut self, name: &str) -> Result<Option<String>> {
        if let Some(at) = self.0.iter().position(|word| word == name) {
            self.0.remove(at);
            if at == self.0.len() {
                return Err(Failure::new(format!("{name} wants a value")));
            }
            return Ok(Some(self.0.remove(at)));
        }
        let joined = format!("{name}=");
        let at = self.0.iter().position(|word| word.starts_with(&joined));
        Ok(at.map(|at| self.0.remove(at).split_off(joined.len())))
    }

    /// Fails if a word is left over.
    pub(crate) fn finish(self) -> Result {
        match self.0.first() {
            Some(word) => Err(Failure::new(format!("`{word}` is not understood here; see `cargo xtask help`"))),
            None => Ok(()),
        }
    }

    /// The words not yet used.
    pub(crate) fn rest(self) -> Vec<String> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    fn given(words: &str) -> Arguments {
        Arguments(words.split_whitespace().map(str::to_owned).collect())
    }

    #[test]
    fn options_and_switches_stand_in_any_order() {
        for words in ["serve --port 9 --release", "serve --release --port=9"] {
            let mut arguments = given(words);
            assert_eq!(arguments.command().as_deref(), Some("serve"));
            assert_eq!(arguments.option("--port").unwrap().as_deref(), Some("9"));
            assert!(arguments.switch("--release"));
            arguments.finish().unwrap();
        }
    }

    #[test]
    fn a_missing_value_and_a_stray_word_are_refused() {
        assert!(given("--port").option("--port").is_err());
        assert!(given("--prot 9").finish().is_err());
    }
}
