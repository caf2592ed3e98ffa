//! What the reader chose, changed by a pure function, and its form in an address.
