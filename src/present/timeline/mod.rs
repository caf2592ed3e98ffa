//! When it was said, what time it speaks of, and what became of forecasts.
