package fr.essaim.records.reviews;

/** What a reader can do to a review. */
public enum PeerReviewAction {
    UPDATE,
    SUBMIT,
    DECLINE,
    /** Say what became of it. */
    ANSWER
}
