package fr.essaim.notifications;

/** What people are told of, and how unless they choose otherwise. */
public enum NotificationKind {
    TERRITORY_ROLE_GIVEN(MailCadence.IMMEDIATE, false),
    TERRITORY_ROLE_ENDED(MailCadence.IMMEDIATE, false),
    PROGRAMME_ENROLMENT_SELECTED(MailCadence.IMMEDIATE, true),
    PROGRAMME_ENROLMENT_DECLINED(MailCadence.IMMEDIATE, true);

    private final MailCadence usualMail;
    private final boolean compulsory;

    NotificationKind(MailCadence usualMail, boolean compulsory) {
        this.usualMail = usualMail;
        this.compulsory = compulsory;
    }

    public MailCadence usualMail() {
        return usualMail;
    }

    /** Whether nobody may switch it off: the decision on one's own request. */
    public boolean isCompulsory() {
        return compulsory;
    }
}
