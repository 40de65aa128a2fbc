package fr.essaim.events.tours;

/** Where something that a tour owes stands today. */
public enum DueState {
    /** What it is about is not over. */
    AHEAD,
    DUE,
    LATE,
    DONE;

    /** A column for the due {@code du} of tour {@code tr} and stop {@code st}, where {@code reader} says which day it is. */
    static final String SQL = "case when du.done_on is not null then 'DONE' when du.due_on < reader.today then 'LATE'"
            + " when du.due_on - case du.kind when 'STOP' then tr.supports_within_days else 30 end <= reader.today"
            + " then 'DUE' else 'AHEAD' end";
}
