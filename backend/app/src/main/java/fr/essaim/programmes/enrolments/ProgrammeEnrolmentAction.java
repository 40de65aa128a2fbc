package fr.essaim.programmes.enrolments;

/** What one can do to an enrolment, and the state it leads to. */
public enum ProgrammeEnrolmentAction {
    SELECT(ProgrammeEnrolmentState.SELECTED),
    DECLINE(ProgrammeEnrolmentState.DECLINED),
    ACTIVATE(ProgrammeEnrolmentState.ACTIVE),
    COMPLETE(ProgrammeEnrolmentState.COMPLETED),
    WITHDRAW(ProgrammeEnrolmentState.WITHDRAWN);

    private final ProgrammeEnrolmentState outcome;

    ProgrammeEnrolmentAction(ProgrammeEnrolmentState outcome) {
        this.outcome = outcome;
    }

    ProgrammeEnrolmentState outcome() {
        return outcome;
    }
}
