package fr.essaim.trainings.learning;

/** What a learner can do to their enrolment. */
public enum EnrolmentAction {
    LEAVE,
    /** Go on in the newest version. */
    MOVE,
    /** Prove again what they learnt, for a certificate that ends soon or has ended. */
    RENEW,
    /** Take up again what was left. */
    RESUME
}
