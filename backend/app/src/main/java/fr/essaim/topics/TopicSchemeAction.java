package fr.essaim.topics;

/** What one can do to a scheme. */
public enum TopicSchemeAction {
    UPDATE,
    ADD_TOPIC
}
