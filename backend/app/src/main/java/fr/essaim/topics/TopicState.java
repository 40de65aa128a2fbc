package fr.essaim.topics;

/** Whether one still tags with it. A deprecated topic keeps answering; one that was merged says what replaced it. */
public enum TopicState {
    ACTIVE,
    DEPRECATED
}
