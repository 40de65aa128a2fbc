package fr.essaim.expertise;

/** How far somebody is with a topic, in their own eyes; the SQL function {@code expertise_rank} knows the same order. */
public enum ExpertiseLevel {
    LEARNING,
    PRACTISING,
    EXPERIENCED,
    EXPERT
}
