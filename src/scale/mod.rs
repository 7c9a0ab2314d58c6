//! Scales: linear, log, band, ordinal, time, and their ticks. Pure mathematics; knows nothing of figures.
