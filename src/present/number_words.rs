//! Numbers in words: `16,000,000,000`, `−12.5`. In whole numbers throughout, since the standard formatting of fractions is as
//! large as a good part of the page.

/// A finite number with thousands set off by commas and at most four decimals, of two equally near ones the even.
pub(super) fn number_words(plain: f64) -> String {
    let (mantissa, exponent) = parts(plain);
    let (whole, decimals) = match exponent {
        0.. => (mantissa, 0),
        _ => split(mantissa, exponent.unsigned_abs()),
    };
    let mut digits = digits(whole, exponent.max(0));
    let mut out = String::from(if plain < 0.0 { "−" } else { "" });
    while let Some(digit) = digits.pop() {
        out.push(char::from(b'0' + digit));
        if !digits.is_empty() && digits.len().is_multiple_of(3) {
            out.push(',');
        }
    }
    if decimals > 0 {
        out.push('.');
        out += format!("{decimals:04}").trim_end_matches('0');
    }
    out
}

/// A finite number without its sign, as a whole number times a power of two.
fn parts(plain: f64) -> (u64, i64) {
    let bits = plain.abs().to_bits();
    let (exponent, fraction) = (bits >> 52, bits & ((1 << 52) - 1));
    let mantissa = if exponent == 0 { fraction } else { fraction | 1 << 52 };
    (mantissa, i64::try_from(exponent.max(1)).unwrap_or_default() - 1075)
}

/// The whole part and four decimals of a number divided by a power of two.
fn split(mantissa: u64, power: u64) -> (u64, u64) {
    if power > 70 {
        return (0, 0); // less than 2⁻¹⁷
    }
    let whole = if power < 64 { mantissa >> power } else { 0 };
    let scaled = u128::from(mantissa) * 10_000 - ((u128::from(whole) * 10_000) << power);
    let (floor, half) = (scaled >> power, 1 << (power - 1));
    let rest = scaled - (floor << power);
    let is_up = rest > half || (rest == half && floor & 1 == 1);
    match u64::try_from(floor).unwrap_or_default() + u64::from(is_up) {
        10_000 => (whole + 1, 0),
        decimals => (whole, decimals),
    }
}

/// The digits of a number times a power of two, the last first; at least one.
fn digits(mut number: u64, power: i64) -> Vec<u8> {
    let mut digits = Vec::new();
    while number > 0 || digits.is_empty() {
        digits.push((number % 10).to_le_bytes()[0]);
        number /= 10;
    }
    for _ in 0..power {
        let mut carry = 0;
        for digit in &mut digits {
            let doubled = *digit * 2 + carry;
            (*digit, carry) = (doubled % 10, doubled / 10);
        }
        if carry > 0 {
            digits.push(carry);
        }
    }
    digits
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer\'s machine
mod tests {
    use proptest::prelude::{any, prop_assert_eq, prop_oneof, proptest};

    use super::number_words;

    #[test]
    fn numbers_read_with_separators() {
        for (plain, words) in [
            (0.0, "0"),
            (12.5, "12.5"),
            (-18.0, "−18"),
            (999.0, "999"),
            (1000.0, "1,000"),
            (16e9, "16,000,000,000"),
            (1.8e9, "1,800,000,000"),
            (0.05, "0.05"),
            (0.99996, "1"),
            (0.000_03, "0"),
            (0.031_25, "0.0312"),
            (1e23, "99,999,999,999,999,991,611,392"),
        ] {
            assert_eq!(number_words(plain), words);
        }
    }

    proptest! {
        #[test]
        fn digits_are_those_of_the_standard_library(plain in prop_oneof![any::<f64>(), -2e6..2e6, -1.0..1.0, -1e-4..1e-4]) {
            if plain.is_finite() {
                let text = format!("{:.4}", plain + 0.0).replace('-', "−");
                let text = text.trim_end_matches('0').trim_end_matches('.');
                prop_assert_eq!(number_words(plain).replace(',', ""), text);
            }
        }
    }
}
