package fr.essaim.records.reviews;

/** What became of an invitation to review a record. */
public enum PeerReviewState {
    /** Being written, read by its reviewer alone. */
    INVITED,
    SUBMITTED,
    DECLINED
}
