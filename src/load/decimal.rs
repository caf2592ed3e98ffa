//! Decimal numbers into binary ones, correctly rounded.
//!
//! What people write has up to fifteen digits and a small exponent, and is one exact multiplication or division away (Clinger, 1990,
//! *How to read floating point numbers accurately*). Everything else is divided out in whole numbers of any length, at some
//! microseconds per number; the tables that would make this faster are larger than the rest of this folder.

/// Digits after these cannot change which number is nearest, except by not being zero.
const MOST_DIGITS: usize = 800;

/// The number nearest to a JSON number, of two equally near ones the even; infinite if it is too large.
pub(super) fn nearest(text: &str) -> f64 {
    let (sign, text) = text.strip_prefix('-').map_or((1.0, text), |text| (-1.0, text));
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, ""));
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits: Vec<u8> = whole.bytes().chain(part.bytes()).skip_while(|digit| *digit == b'0').collect();
    let (used, unused) = digits.split_at_checked(MOST_DIGITS).unwrap_or((&digits, &[]));
    let exponent = saturating(exponent).saturating_sub(signed(part.len())).saturating_add(signed(unused.len()));
    sign * if digits.is_empty() {
        0.0
    } else if digits.len() <= 15 && exponent.abs() <= 22 {
        exact(used, exponent)
    } else {
        divided(used, exponent, unused.iter().any(|digit| *digit != b'0'))
    }
}

/// A whole number with a sign, as near as 64 bits come.
fn saturating(text: &str) -> i64 {
    let mut number = 0_i64;
    for digit in text.bytes().filter(u8::is_ascii_digit) {
        number = number.saturating_mul(10).saturating_add(i64::from(digit - b'0'));
    }
    if text.starts_with('-') { -number } else { number }
}

fn signed(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// Up to fifteen digits times a power of ten up to the 22nd: both are exact, so that only the result is rounded.
fn exact(digits: &[u8], exponent: i64) -> f64 {
    let number = digits.iter().fold(0.0, |number, digit| number * 10.0 + f64::from(digit - b'0'));
    let power = (0..exponent.abs()).fold(1.0, |power, _| power * 10.0);
    if exponent < 0 { number / power } else { number * power }
}

/// The number nearest to digits times a power of ten; `is_cut` if it is a little more than that.
fn divided(digits: &[u8], exponent: i64, is_cut: bool) -> f64 {
    match signed(digits.len()).saturating_add(exponent) {
        ..-330 => return 0.0,
        311.. => return f64::INFINITY,
        _ => {}
    }
    let (mut above, mut below) = (Whole(Vec::new()), Whole(vec![1]));
    digits.iter().for_each(|digit| above.scale(10, u64::from(digit - b'0')));
    let scaled = if exponent < 0 { &mut below } else { &mut above };
    (0..exponent.abs()).for_each(|_| scaled.scale(10, 0));
    // The quotient in units of 2^unit has 55 or 56 bits, or fewer where the smallest number is not much smaller.
    let unit = (above.bits() - below.bits() - 55).max(-1076);
    above.shift((-unit).max(0));
    below.shift(unit.max(0) + 55);
    let mut quotient = 0_u64;
    for _ in 0..56 {
        quotient = quotient << 1 | u64::from(above.subtract(&below));
        above.shift(1);
    }
    let spare = (11 - i64::from(quotient.leading_zeros())).max(-1074 - unit);
    let (mut kept, half) = (quotient >> spare, 1 << (spare - 1));
    let rest = quotient & (2 * half - 1);
    let is_more = is_cut || !above.0.is_empty();
    if rest > half || (rest == half && (is_more || kept % 2 == 1)) {
        kept += 1;
    }
    #[expect(clippy::cast_precision_loss, reason = "it has at most 53 bits, or is the 53rd power of two")]
    let kept = kept as f64;
    kept * power_of_two(unit + spare)
}

/// 2 to the power of −1074 to 1023.
fn power_of_two(exponent: i64) -> f64 {
    let bits = if exponent < -1022 { 1 << (exponent + 1074) } else { (exponent + 1023) << 52 };
    f64::from_bits(bits.unsigned_abs())
}

/// A whole number of any length: its 32-bit digits, the lowest first, none of them a leading zero.
struct Whole(Vec<u64>);

impl Whole {
    const DIGIT: u64 = 0xffff_ffff;

    /// Multiplies by a factor and adds a number, both of at most 32 bits.
    fn scale(&mut self, factor: u64, add: u64) {
        let mut carry = add;
        for digit in &mut self.0 {
            carry += *digit * factor;
            *digit = carry & Self::DIGIT;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push(carry);
        }
    }

    /// Multiplies by a power of two.
    fn shift(&mut self, mut bits: i64) {
        while bits > 0 {
            let step = bits.min(31);
            self.scale(1 << step, 0);
            bits -= step;
        }
    }

    fn bits(&self) -> i64 {
        let top = self.0.last().map_or(0, |digit| i64::from(digit.leading_zeros()));
        signed(self.0.len() * 32) + 32 - top
    }

    /// Subtracts a number, unless that is larger.
    fn subtract(&mut self, other: &Self) -> bool {
        let order = self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()));
        if order.is_lt() {
            return false;
        }
        let mut borrowed = 0;
        for (at, digit) in self.0.iter_mut().enumerate() {
            let left = Self::DIGIT + 1 + *digit - other.0.get(at).copied().unwrap_or_default() - borrowed;
            *digit = left & Self::DIGIT;
            borrowed = 1 - (left >> 32);
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        true
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))] // proptest is for the developer\'s machine
mod tests {
    use proptest::prelude::{any, prop, prop_assert_eq, proptest};

    use super::nearest;

    #[track_caller]
    fn check(text: &str) {
        assert_eq!(nearest(text).to_bits(), text.parse::<f64>().unwrap().to_bits(), "{text}");
    }

    #[test]
    fn numbers_are_read_as_the_standard_library_reads_them() {
        for text in [
            "0",
            "-0",
            "0e999999999999999999999",
            "0.000",
            "1",
            "-1.5",
            "0.1",
            "12.50",
            "16e9",
            "1.8E+9",
            "1e22",
            "1e23",
            "1e-22",
            "1e-23",
            "123456789012345e22",
            "9007199254740993",
            "9007199254740992.5",
            "9007199254740993.000000000000000001",
            "1.7976931348623157e308",
            "1.7976931348623158e308",
            "1.7976931348623159e308",
            "1e309",
            "-1e400",
            "1e99999999999999999999",
            "2.2250738585072014e-308",
            "2.2250738585072011e-308",
            "2.225073858507201e-308",
            "4.9e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "2.5e-324",
            "1e-324",
            "1e-400",
            "-1e-99999999999999999999",
            "8.5e-324",
            "3e-324",
            "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692887910946555547851940402630657488671505820681908902000708383676273854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704342711559699508093042880",
        ] {
            check(text);
        }
    }

    #[test]
    fn digits_far_behind_decide_between_two_numbers() {
        let half = "0.".to_string() + &"0".repeat(323) + "24703282292062327208051310829750";
        for text in [
            "9007199254740993".to_string() + &"0".repeat(900),
            "9007199254740993".to_string() + &"0".repeat(900) + "1",
            format!("9007199254740993.{}1", "0".repeat(900)),
            "1".to_string() + &"0".repeat(1000) + "e-1000",
            half,
        ] {
            check(&text);
        }
    }

    proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(1000))]

        #[test]
        fn every_number_comes_back_from_its_shortest_text(bits in any::<u64>()) {
            let number = f64::from_bits(bits);
            if number.is_finite() {
                prop_assert_eq!(nearest(&format!("{number:e}")).to_bits(), bits);
            }
        }

        #[test]
        fn halves_between_two_numbers_go_to_the_even_one(bits in 0_u64..0x7fef_ffff_ffff_ffff, end in "[0-9]{0,3}") {
            // The exact decimal expansion of a number has a middle digit beyond which the next number begins.
            let text = format!("{:.1074}", f64::from_bits(bits));
            let cut = text.len().min(20 + end.len() * 7);
            check(&(text[..cut].to_string() + if text[..cut].contains('.') { &end } else { "" }));
            check(text.trim_end_matches('0').trim_end_matches('.'));
        }

        #[test]
        fn texts_are_read_as_the_standard_library_reads_them(
            text in r"-?(0|[1-9][0-9]{0,24})(\.[0-9]{1,24})?([eE][+-]?[0-9]{1,3})?",
            point in prop::sample::select(vec!["", "e-308", "e-320", "e-324", "e300"]),
        ) {
            check(&text);
            if !text.contains(['e', 'E']) {
                check(&(text + point));
            }
        }

        #[test]
        fn the_middle_of_two_whole_numbers_is_rounded_to_the_even_one(mantissa in (1_u64 << 53)..(1 << 54), shift in 0_u32..10) {
            let middle = u128::from(mantissa | 1) << shift;
            for number in [middle - 1, middle, middle + 1] {
                check(&number.to_string());
            }
        }
    }
}
