package fr.essaim.competences.learnt;

/** What a reader can do to a claim. */
public enum PriorLearningAction {
    ACCEPT,
    DECLINE,
    WITHDRAW
}
