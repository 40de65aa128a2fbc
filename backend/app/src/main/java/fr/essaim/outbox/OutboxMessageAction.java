package fr.essaim.outbox;

/** What one can do to a message on its way out. */
public enum OutboxMessageAction {
    RETRY,
    DISCARD
}
