//! A WebAssembly module, as far as something is changed in it (WebAssembly Core Specification, binary format).

use std::collections::BTreeMap;

use super::numbers::{Reader, put_number, put_run};
use crate::failure::{Failure, Result};

/// The part of the names that has those of functions.
const OF_FUNCTIONS: u8 = 1;

const MAGIC: [u8; 8] = *b"\0asm\x01\0\0\0";

/// The numbers of sections.
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;
const CODE: u8 = 10;
const DATA: u8 = 11;

/// Something that comes from or goes to JavaScript.
pub(super) struct Port {
    /// The module it comes from; empty for what goes out.
    module: String,
    pub(super) name: String,
    /// What it is.
    kind: Vec<u8>,
}

/// A module.
pub(super) struct Module {
    /// Every section by its number, in their order; of those that are taken apart here, nothing but the place.
    sections: Vec<(u8, Vec<u8>)>,
    pub(super) imports: Vec<Port>,
    pub(super) exports: Vec<Port>,
    /// The bodies of the functions.
    pub(super) bodies: Vec<Vec<u8>>,
    /// The bytes that memory starts with, and what stands around them.
    pub(super) data: Vec<u8>,
    /// What functions are called, by their number; imported ones come first.
    names: BTreeMap<usize, String>,
}

impl Module {
    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        let rest = bytes.strip_prefix(&MAGIC).ok_or_else(|| Failure::new("it is no WebAssembly module"))?;
        let mut module = Self {
            sections: Vec::new(),
            imports: Vec::new(),
            exports: Vec::new(),
            bodies: Vec::new(),
            data: Vec::new(),
            names: BTreeMap::new(),
        };
        let mut from = Reader(rest);
        while !from.is_done() {
            let (number, section) = (from.byte()?, from.run()?);
            module.take(number, section)?;
        }
        Ok(module)
    }

    fn take(&mut self, number: u8, section: &[u8]) -> Result {
        let mut from = Reader(section);
        let mut kept = Vec::new();
        match number {
            IMPORTS => self.imports = list(&mut from, import)?,
            EXPORTS => self.exports = list(&mut from, export)?,
            CODE => self.bodies = list(&mut from, |from| Ok(from.run()?.to_vec()))?,
            DATA => self.data = section.to_vec(),
            CUSTOM if from.name()? == "name" => return self.take_names(from),
            _ => kept = section.to_vec(),
        }
        self.sections.push((number, kept));
        Ok(())
    }

    /// The names are for tools: they are read and not written again.
    fn take_names(&mut self, mut from: Reader<'_>) -> Result {
        while !from.is_done() {
            let (kind, mut names) = (from.byte()?, Reader(from.run()?));
            if kind == OF_FUNCTIONS {
                let named = |from: &mut Reader<'_>| Ok((from.number()? as usize, from.name()?));
                self.names = list(&mut names, named)?.into_iter().collect();
            }
        }
        Ok(())
    }

    /// How many functions come from JavaScript.
    fn imported(&self) -> usize {
        const FUNCTION: u8 = 0;
        self.imports.iter().filter(|import| import.kind.first() == Some(&FUNCTION)).count()
    }

    /// The functions of the module itself: what each is called, and its body.
    pub(super) fn functions(&mut self) -> impl Iterator<Item = (&str, &mut Vec<u8>)> {
        let imported = self.imported();
        let names = &self.names;
        let name = move |at: usize| names.get(&(at + imported)).map_or("", String::as_str);
        self.bodies.iter_mut().enumerate().map(move |(at, body)| (name(at), body))
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        for (number, kept) in &self.sections {
            bytes.push(*number);
            put_run(&mut bytes, &self.section(*number, kept));
        }
        bytes
    }

    /// The bytes with names for the functions of the module itself, which sort as they stand in this order.
    pub(super) fn bytes_named(&self, order: &[usize]) -> Vec<u8> {
        let mut places: Vec<_> =
            order.iter().enumerate().map(|(place, function)| (function + self.imported(), place)).collect();
        places.sort_unstable();
        let mut names = Vec::new();
        put_number(&mut names, places.len());
        for (function, place) in places {
            put_number(&mut names, function);
            put_run(&mut names, format!("{place:06}").as_bytes());
        }
        let mut section = Vec::new();
        put_run(&mut section, b"name");
        section.push(OF_FUNCTIONS);
        put_run(&mut section, &names);
        let mut bytes = self.bytes();
        bytes.push(CUSTOM);
        put_run(&mut bytes, &section);
        bytes
    }

    fn section(&self, number: u8, kept: &[u8]) -> Vec<u8> {
        let mut section = Vec::new();
        match number {
            IMPORTS => {
                put_number(&mut section, self.imports.len());
                for import in &self.imports {
                    put_run(&mut section, import.module.as_bytes());
                    put_run(&mut section, import.name.as_bytes());
                    section.extend_from_slice(&import.kind);
                }
            }
            EXPORTS => {
                put_number(&mut section, self.exports.len());
                for export in &self.exports {
                    put_run(&mut section, export.name.as_bytes());
                    section.extend_from_slice(&export.kind);
                }
            }
            CODE => {
                put_number(&mut section, self.bodies.len());
                self.bodies.iter().for_each(|body| put_run(&mut section, body));
            }
            DATA => section.extend_from_slice(&self.data),
            _ => section.extend_from_slice(kept),
        }
        section
    }
}

fn list<'b, T>(from: &mut Reader<'b>, item: impl Fn(&mut Reader<'b>) -> Result<T>) -> Result<Vec<T>> {
    (0..from.number()?).map(|_| item(from)).collect()
}

fn export(from: &mut Reader<'_>) -> Result<Port> {
    let name = from.name()?;
    let before = *from;
    from.byte()?;
    from.number()?;
    Ok(Port { module: String::new(), name, kind: from.since(before).to_vec() })
}

fn import(from: &mut Reader<'_>) -> Result<Port> {
    let (module, name) = (from.name()?, from.name()?);
    let before = *from;
    match from.byte()? {
        0 => drop(from.number()?), // a function of a type
        1 => {
            from.byte()?; // a table of references
            limits(from)?;
        }
        2 => limits(from)?,        // memory
        3 => drop(from.bytes(2)?), // a global of a type, which changes or not
        _ => return Err(Failure::new(format!("{module}.{name} is of a kind that is not known"))),
    }
    Ok(Port { module, name, kind: from.since(before).to_vec() })
}

fn limits(from: &mut Reader<'_>) -> Result {
    let has_most = from.byte()? & 1 == 1;
    from.number()?;
    if has_most {
        from.number()?;
    }
    Ok(())
}

#[cfg(test)]
pub(super) mod tests {
    use super::{MAGIC, Module};
    use crate::slim::numbers::put_run;

    /// A module that imports `./m.js` `__wbg_now_0` and exports `__wbindgen_start`, with functions of these names and with data.
    pub(in crate::slim) fn module(functions: &[&str], data: &[u8]) -> Vec<u8> {
        let run = |bytes: &[u8]| {
            let mut run = Vec::new();
            put_run(&mut run, bytes);
            run
        };
        let count = u8::try_from(functions.len()).unwrap_or_default();
        let bodies = [vec![count], functions.iter().flat_map(|_| run(&[0, 1, 1, 11])).collect()].concat();
        let named = functions.iter().zip(1..).flat_map(|(name, at)| [vec![at], run(name.as_bytes())].concat());
        let names = [vec![1], run(&[vec![count], named.collect()].concat())].concat();
        let sections = [
            (2, [vec![1], run(b"./m.js"), run(b"__wbg_now_0"), vec![0, 0]].concat()),
            (7, [vec![1], run(b"__wbindgen_start"), vec![0, 1]].concat()),
            (10, bodies),
            (11, data.to_vec()),
            (0, [run(b"name"), names].concat()),
        ];
        let sections = sections.into_iter().flat_map(|(number, section)| [vec![number], run(&section)].concat());
        MAGIC.into_iter().chain(sections).collect()
    }

    #[test]
    fn a_module_is_written_as_it_was_read_without_names() {
        let whole = module(&["a", "b"], b"data");
        let mut read = Module::read(&whole).unwrap();
        assert_eq!(read.functions().map(|(name, _)| name.to_owned()).collect::<Vec<_>>(), ["a", "b"]);
        let written = read.bytes();
        assert_eq!(whole.strip_prefix(written.as_slice()).map(|names| names.first()), Some(Some(&0)));
        assert_eq!(Module::read(&written).unwrap().bytes(), written);
    }

    #[test]
    fn functions_are_named_as_they_stand_in_an_order() {
        let read = Module::read(&module(&["a", "b", "c"], b"data")).unwrap();
        let mut named = Module::read(&read.bytes_named(&[2, 0, 1])).unwrap();
        assert_eq!(
            named.functions().map(|(name, _)| name.to_owned()).collect::<Vec<_>>(),
            ["000001", "000002", "000000"]
        );
    }

    #[test]
    fn what_is_cut_short_is_no_module() {
        let whole = module(&["a"], b"data");
        assert!(Module::read(&whole[..whole.len() - 1]).is_err());
        assert!(Module::read(b"no module").is_err());
    }
}
