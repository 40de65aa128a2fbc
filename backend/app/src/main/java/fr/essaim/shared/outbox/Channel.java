package fr.essaim.shared.outbox;

/** How a message leaves; each has one {@link Courier}. */
public enum Channel {
    MAIL
}
