//! `cargo xtask codings`: how far the two codings of the built-in dataset agreed before they were reconciled.

mod coding;
mod compared;

use std::path::Path;

use crate::failure::{Context as _, Result};
use coding::Coding;
use compared::{Dispute, Figure, disputes, figures, joint};

const HEADING: &str =
    "| question | units | alike | share | Krippendorff's alpha (95 % interval) |\n|---|---|---|---|---|";

/// Prints the figures of the codings in `folder`, and every disputed item.
pub(crate) fn print(folder: &Path) -> Result {
    let (first, second) = both(folder)?;
    let counts = [first.len(), second.len(), joint(&first, &second).len()];
    println!("{} units in the first coding, {} in the second, {} in both\n", counts[0], counts[1], counts[2]);
    println!("{}\n", table(&figures(&first, &second)));
    let disputed = disputes(&first, &second);
    println!("{} disputed items: source, voice, proposition, what differed (first / second)", disputed.len());
    disputed.iter().for_each(|dispute: &Dispute| println!("{dispute}"));
    Ok(())
}

fn both(folder: &Path) -> Result<(Coding, Coding)> {
    let read = |name: &str| {
        let file = folder.join(name);
        let text = std::fs::read_to_string(&file).context(|| format!("cannot read {}", file.display()))?;
        coding::read(&text).map_err(|failure| format!("{name}: {failure}"))
    };
    Ok((read("first.json")?, read("second.json")?))
}

/// The figures as they stand in `data/CODING.md`.
fn table(figures: &[Figure]) -> String {
    let rows = figures.iter().map(|figure| format!("\n{figure}"));
    std::iter::once(HEADING.to_owned()).chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{both, disputes, figures, joint, table};

    fn data() -> PathBuf {
        crate::data_folder()
    }

    #[test]
    fn the_page_gives_the_figures_of_this_run() {
        let (first, second) = both(&data().join("codings")).unwrap();
        let page = std::fs::read_to_string(data().join("CODING.md")).unwrap();
        let table = table(&figures(&first, &second));
        assert!(page.contains(&table), "data/CODING.md wants this table:\n{table}");
        let (coded, both) = ([first.len(), second.len()], joint(&first, &second).len());
        let sentence =
            format!("The first reading coded {} units, the second {}, and {both} are the same", coded[0], coded[1]);
        assert!(page.contains(&sentence), "data/CODING.md wants this sentence: {sentence}");
        let sentence = format!("{} items were disputed", disputes(&first, &second).len());
        assert!(page.contains(&sentence), "data/CODING.md wants these words: {sentence}");
    }

    #[test]
    fn every_dispute_is_decided_once() {
        let (first, second) = both(&data().join("codings")).unwrap();
        let rows = std::fs::read_to_string(data().join("codings/reconciliation.tsv")).unwrap();
        let mut rows = rows.lines();
        assert_eq!(rows.next(), Some("source\tvoice\tproposition\twhat differed\tdecision\treason"));
        let mut decided: Vec<String> = Vec::new();
        for row in rows {
            let columns: Vec<_> = row.split('\t').collect();
            assert!(columns.len() == 6 && columns.iter().all(|column| !column.is_empty()), "six columns: {row}");
            decided.push(columns[..4].join("\t"));
        }
        let mut disputed: Vec<_> = disputes(&first, &second).iter().map(ToString::to_string).collect();
        decided.sort();
        disputed.sort();
        assert_eq!(decided, disputed);
    }
}
