package fr.essaim.trainings.versions;

/** What a learner does in an activity. */
public enum ActivityKind {
    /** Reads. */
    PAGE,
    /** Watches elsewhere, or reads the transcript. */
    VIDEO,
    QUIZ,
    /** Writes something that somebody else reviews. */
    ASSIGNMENT,
    /** Writes for themselves alone. */
    JOURNAL,
    /** Takes part in an event. */
    LIVE_SESSION;

    /** Whether learners say themselves that they did it. */
    public boolean isDeclared() {
        return this == PAGE || this == VIDEO;
    }
}
