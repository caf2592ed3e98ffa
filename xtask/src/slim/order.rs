//! Which function of a module stands beside which: like ones side by side, where brotli says their bytes in fewer.

use super::module::Module;

/// How many bytes are looked at as one.
const RUN: usize = 4;

/// The runs of bytes of which a function is made, each once and in order.
type Runs = Vec<u32>;

/// The numbers of the functions, from the first on always the one that is most like the last; of equals, the one that came first.
pub(super) fn by_likeness(module: &mut Module) -> Vec<usize> {
    let functions: Vec<_> = module.functions().map(|(_, body)| runs(body)).collect();
    let mut left: Vec<_> = functions.iter().enumerate().collect();
    let mut order = Vec::with_capacity(left.len());
    let mut next = (!left.is_empty()).then_some(0);
    while let Some(at) = next {
        let (number, last) = left.remove(at);
        order.push(number);
        next = most_like(last, &left);
    }
    order
}

fn most_like(last: &Runs, left: &[(usize, &Runs)]) -> Option<usize> {
    let likeness = left.iter().map(|(_, runs)| likeness(last, runs)).enumerate();
    likeness.reduce(|best, other| if other.1 > best.1 { other } else { best }).map(|(at, _)| at)
}

fn runs(body: &[u8]) -> Runs {
    let mut runs: Runs =
        body.windows(RUN).map(|run| run.iter().fold(0, |all, byte| all << 8 | u32::from(*byte))).collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

/// From 0, nothing in common, to 1: the cosine of the angle between what two functions are made of.
fn likeness(a: &Runs, b: &Runs) -> f64 {
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let size = |runs: &Runs| runs.len() as f64;
    f64::from(common(a, b)) / (size(a) * size(b)).sqrt()
}

/// How many runs stand in both.
fn common(a: &Runs, b: &Runs) -> u32 {
    let (mut a, mut b) = (a.iter().peekable(), b.iter().peekable());
    let mut common = 0;
    while let (Some(left), Some(right)) = (a.peek(), b.peek()) {
        let order = left.cmp(right);
        common += u32::from(order.is_eq());
        if order.is_le() {
            a.next();
        }
        if order.is_ge() {
            b.next();
        }
    }
    common
}

#[cfg(test)]
mod tests {
    use super::by_likeness;
    use crate::slim::module::Module;
    use crate::slim::module::tests::module;

    #[test]
    fn like_functions_stand_side_by_side() {
        let mut module = Module::read(&module(&["a", "b", "c", "d"], b"")).unwrap();
        let bodies: [&[u8]; 4] = [b"one two three", b"quite another", b"one two four", b"quite others"];
        module.functions().zip(bodies).for_each(|((_, old), new)| *old = new.to_vec());
        assert_eq!(by_likeness(&mut module), [0, 2, 1, 3]);
    }

    #[test]
    fn a_module_without_functions_has_no_order() {
        assert!(by_likeness(&mut Module::read(&module(&[], b"")).unwrap()).is_empty());
    }
}
