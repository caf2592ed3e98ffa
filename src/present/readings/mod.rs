//! What speaks for and against each reading, where everybody leans, and what would turn it.
