package fr.essaim.topics;

/** What one can do to a topic. */
public enum TopicAction {
    UPDATE,
    DEPRECATE,
    RESTORE,
    MERGE
}
