package fr.essaim.events;

/** What sort of happening an event is. */
public enum EventFormat {
    /** An academic expert on a set theme. */
    WEBINAR,
    /** Free exchange on a subject that a member proposed. */
    FLASH,
    DEBATE_CAFE,
    PRACTICE_EXCHANGE,
    PROBLEM_SOLVING,
    SEMINAR,
    /** For newcomers to a community. */
    ONBOARDING,
    WORKSHOP,
    FIELD_VISIT,
    COLLECTIVE_SESSION,
    REGIONAL_DAY,
    NATIONAL_DAY,
    ROUND_TABLE_DAY,
    /** A meeting of a community or group, nothing more. */
    MEETING,
    OTHER
}
