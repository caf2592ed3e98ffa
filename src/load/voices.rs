//! Which voice a text means: by id, else by a name or alias that only one voice has.

use std::collections::HashMap;
use std::rc::Rc;

use crate::model::VoiceId;

use super::ids::Ids;
use super::issue::short;
use super::log::Log;
use super::record::{Record, Weight};
use super::section::Spot;
use super::white_space::trimmed;
use super::{Dropped, Reason};

/// A name or alias as it stands in a voice's record, usable or not.
pub(super) struct Name {
    /// Without surrounding white space.
    pub(super) text: Rc<str>,
    /// The id of the voice; blank if that is unusable.
    pub(super) voice: Rc<str>,
    /// Which record of the file the voice is.
    pub(super) item: usize,
    /// Which alias it is; none for the name.
    pub(super) alias: Option<usize>,
    pub(super) offset: usize,
}

/// All ids, names and aliases.
pub(super) struct Voices {
    ids: Ids,
    /// The position of each name among the bearers.
    names: HashMap<Rc<str>, usize>,
    bearers: Vec<Bearer>,
}

/// Who bears a name.
struct Bearer {
    voice: Rc<str>,
    is_shared: bool,
}

impl Voices {
    /// Notes every name that does not mean the voice that bears it.
    pub(super) fn new(ids: Ids, found: Vec<Name>, log: &mut Log) -> Self {
        let (mut names, mut bearers) = (HashMap::<Rc<str>, usize>::new(), Vec::<Bearer>::new());
        for Name { text, voice, item, alias, offset } in found {
            let name = short(&text);
            let bearer = names.get(&*text).and_then(|at| bearers.get_mut(*at));
            let reason = match bearer {
                _ if text.is_empty() || text == voice => continue,
                _ if ids.first(&text).is_some() => Reason::AliasIsId { name },
                None => {
                    names.insert(text, bearers.len());
                    bearers.push(Bearer { voice, is_shared: false });
                    continue;
                }
                Some(bearer) if bearer.voice == voice => continue,
                Some(bearer) => {
                    bearer.is_shared = true;
                    Reason::AliasShared { name, first: short(&bearer.voice) }
                }
            };
            let field = if alias.is_some() { "aliases" } else { "name" };
            Spot { section: "voices", item, field, entry: alias }.note(log, offset, reason, Dropped::Nothing);
        }
        Self { ids, names, bearers }
    }

    /// The position of the voice that a text means.
    pub(super) fn position(&self, text: &str) -> Result<(Rc<str>, usize), Reason> {
        let text = trimmed(text);
        let bearer = self.names.get(text).and_then(|at| self.bearers.get(*at));
        let Some(bearer) = bearer.filter(|_| self.ids.first(text).is_none()) else {
            return self.ids.resolve(text);
        };
        if bearer.is_shared {
            return Err(Reason::AmbiguousVoice { name: short(text) });
        }
        if bearer.voice.is_empty() {
            return Err(Reason::DroppedRecord { kind: "voice", id: short(text) });
        }
        self.ids.resolve(&bearer.voice)
    }

    /// The id of the voice that a text means.
    pub(super) fn resolve(&self, text: &str) -> Result<Rc<str>, Reason> {
        self.position(text).map(|(id, _)| id)
    }

    /// A list of different voices.
    pub(super) fn list(&self, record: &mut Record<'_, '_>, field: &'static str) -> Vec<VoiceId> {
        self.distinct(record, field, Weight::Minor, &|voice| Reason::NamedTwice { id: short(voice) })
    }

    /// The voices between a source's author and the speaker.
    pub(super) fn chain(&self, record: &mut Record<'_, '_>, speaker: Option<&Rc<str>>) -> Vec<VoiceId> {
        let chain =
            self.distinct(record, "chain", Weight::Decisive, &|voice| Reason::ChainRepeats { voice: short(voice) });
        if let Some(speaker) = speaker
            && chain.iter().any(|voice| voice.as_str() == &**speaker)
            && let Some(raw) = record.field("chain", Weight::Decisive)
        {
            record.bad("chain", raw, Reason::ChainHasSpeaker { voice: short(speaker) }, Weight::Decisive);
        }
        chain
    }

    fn distinct(
        &self,
        record: &mut Record<'_, '_>,
        field: &'static str,
        weight: Weight,
        repeated: &dyn Fn(&str) -> Reason,
    ) -> Vec<VoiceId> {
        let mut seen = Ids::new("voice");
        let (loss, mut is_whole, mut list) = (record.loss(weight), true, Vec::new());
        record.each(field, weight, &mut |_, raw, path, log| {
            let voice = raw.string().and_then(|text| self.resolve(&text));
            let voice = voice.and_then(|voice| match seen.add_new(&voice) {
                true => Ok(voice),
                false => Err(repeated(&voice)),
            });
            match voice {
                Ok(voice) => list.push(voice.into()),
                Err(reason) => {
                    is_whole = false;
                    log.note(path, raw.offset, reason, loss);
                }
            }
        });
        if !is_whole && weight != Weight::Minor {
            record.mark_lost();
        }
        list
    }
}
