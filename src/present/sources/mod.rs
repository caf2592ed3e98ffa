//! Who agrees with whom, and who they are.
