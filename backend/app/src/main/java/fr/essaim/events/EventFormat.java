package fr.essaim.events;

import java.util.List;
import java.util.stream.Stream;

/** What sort of happening an event is, and whether its community expects a report of it (docs/adr/0031). */
public enum EventFormat {
    /** An academic expert on a set theme. */
    WEBINAR(false),
    /** Free exchange on a subject that a member proposed. */
    FLASH(false),
    DEBATE_CAFE(false),
    PRACTICE_EXCHANGE(true),
    PROBLEM_SOLVING(true),
    SEMINAR(true),
    /** For newcomers to a community. */
    ONBOARDING(false),
    WORKSHOP(true),
    FIELD_VISIT(true),
    COLLECTIVE_SESSION(true),
    REGIONAL_DAY(true),
    NATIONAL_DAY(true),
    ROUND_TABLE_DAY(true),
    /** A meeting of a community or group, nothing more. */
    MEETING(true),
    OTHER(false);

    private final boolean reported;

    EventFormat(boolean reported) {
        this.reported = reported;
    }

    /** Those that leave a report. */
    public static List<EventFormat> reported() {
        return Stream.of(values()).filter(format -> format.reported).toList();
    }
}
