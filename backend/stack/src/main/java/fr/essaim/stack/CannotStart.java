package fr.essaim.stack;

/** Something outside the launcher stands in the way; the message is the one sentence the user reads, with the way out. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
