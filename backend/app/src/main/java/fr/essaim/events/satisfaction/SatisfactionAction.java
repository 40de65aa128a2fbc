package fr.essaim.events.satisfaction;

/** What one can do about a form. */
public enum SatisfactionAction {
    /** Choose the questions, until somebody has answered. */
    UPDATE,
    /** Answer, once, when one came and the event is over. */
    REPLY,
    READ_RESULTS
}
