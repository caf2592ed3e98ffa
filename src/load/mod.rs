//! Untrusted input into a checked dataset and a list of issues.
