package fr.essaim.competences.learnt;

/** What became of what somebody says they learnt elsewhere. */
public enum PriorLearningState {
    WAITING,
    ACCEPTED,
    DECLINED,
    /** Taken back by whoever said it. */
    WITHDRAWN
}
