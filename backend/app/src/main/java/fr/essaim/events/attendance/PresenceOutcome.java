package fr.essaim.events.attendance;

/** What becomes of a line of a video tool’s file. */
public enum PresenceOutcome {
    /** Noted as present. */
    PRESENT,
    /** Was there less long than the organiser asks, all their lines together: left to be noted by hand. */
    TOO_SHORT,
    /** Was noted at the door, as present or absent: that note stays. */
    ALREADY_NOTED,
    /** The address is nobody’s here, but somebody of that name has a seat: left to be noted by hand. */
    SAME_NAME,
    /** Says what another line said. */
    REPEATED,
    /** Nobody who has a seat. */
    UNKNOWN,
    /** At another time than the event’s: most often the wrong file. */
    OTHER_TIME,
    /** No address, or times that cannot be read. */
    UNREADABLE
}
