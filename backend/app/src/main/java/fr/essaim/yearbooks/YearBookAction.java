package fr.essaim.yearbooks;

/** What one can do to a book. */
public enum YearBookAction {
    ASSEMBLE,
    ADD_SECTION
}
