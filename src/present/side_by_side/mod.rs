//! Any two sources or voices facing each other.
