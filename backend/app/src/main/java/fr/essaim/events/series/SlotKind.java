package fr.essaim.events.series;

/** How long a date lasts: each kind has its own times in the series. */
public enum SlotKind {
    SHORT,
    LONG
}
