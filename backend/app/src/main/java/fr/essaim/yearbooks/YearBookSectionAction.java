package fr.essaim.yearbooks;

/** What one can do to a section. */
public enum YearBookSectionAction {
    UPDATE,
    MOVE,
    /** Give up what was edited for the words of the source. */
    TAKE_SOURCE,
    REMOVE,
    RESTORE
}
