package fr.essaim.notifications;

/** When something is told by mail. */
public enum MailCadence {
    IMMEDIATE,
    /** In a letter a day, at seven in the morning where the reader lives. */
    DAILY,
    /** In a letter a week, on Mondays at seven in the morning where the reader lives. */
    WEEKLY,
    OFF;

    /** Whether it waits to be gathered with others. */
    public boolean isDigest() {
        return this == DAILY || this == WEEKLY;
    }
}
