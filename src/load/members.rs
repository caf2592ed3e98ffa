//! The members of an object, found by name.

use std::borrow::Cow;
use std::collections::HashMap;

use super::raw::Raw;

/// The members of one object, in order.
#[derive(Default)]
pub(super) struct Members<'a> {
    list: Vec<Member<'a>>,
    /// Where to look first: fields mostly come in the order of the model.
    next: usize,
}

/// One member of an object.
struct Member<'a> {
    name: Cow<'a, str>,
    value: Raw<'a>,
    is_read: bool,
}

impl<'a> Members<'a> {
    pub(super) fn push(&mut self, name: Cow<'a, str>, value: Raw<'a>) {
        self.list.push(Member { name, value, is_read: false });
    }

    /// The value of the member of this name, which counts as read from now on.
    pub(super) fn read(&mut self, name: &str) -> Option<Raw<'a>> {
        let (before, from) = self.list.split_at_checked(self.next).unwrap_or((&self.list, &[]));
        let is_named = |member: &Member<'_>| member.name == name;
        let at =
            from.iter().position(is_named).map(|at| at + self.next).or_else(|| before.iter().position(is_named))?;
        let member = self.list.get_mut(at)?;
        member.is_read = true;
        self.next = at + 1;
        Some(member.value)
    }

    /// Takes out all members that are not read, in order.
    pub(super) fn take_rest(&mut self) -> Vec<(Cow<'a, str>, Raw<'a>)> {
        let list = std::mem::take(&mut self.list);
        list.into_iter().filter(|member| !member.is_read).map(|member| (member.name, member.value)).collect()
    }

    /// Takes out all members whose name occurs before them, in order.
    pub(super) fn take_repeated(&mut self) -> Vec<(Cow<'a, str>, Raw<'a>)> {
        let repeated = self.repeated();
        let mut taken = Vec::with_capacity(repeated.len());
        if repeated.is_empty() {
            return taken;
        }
        let mut repeated = repeated.into_iter().peekable();
        for (at, member) in std::mem::take(&mut self.list).into_iter().enumerate() {
            if repeated.next_if_eq(&at).is_some() {
                taken.push((member.name, member.value));
            } else {
                self.list.push(member);
            }
        }
        taken
    }

    /// The positions of all members whose name occurs before them, ascending.
    fn repeated(&self) -> Vec<usize> {
        const FEW: usize = 32;
        let members = self.list.iter().enumerate();
        if self.list.len() <= FEW {
            let is_repeated = |at: usize, name: &str| self.list.iter().take(at).any(|before| before.name == name);
            return members.filter(|(at, member)| is_repeated(*at, &member.name)).map(|(at, _)| at).collect();
        }
        let mut seen = HashMap::new();
        members.filter(|(at, member)| seen.insert(member.name.as_ref(), *at).is_some()).map(|(at, _)| at).collect()
    }
}
