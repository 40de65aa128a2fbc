package fr.essaim.trainings.learning;

/** What a learner can do to their enrolment. */
public enum EnrolmentAction {
    LEAVE,
    /** Go on in the newest version. */
    MOVE,
    /** Take up again what was left. */
    RESUME
}
