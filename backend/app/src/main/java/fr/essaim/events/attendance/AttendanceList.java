package fr.essaim.events.attendance;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Everybody who has a seat at an event, by name, whole: a phone at the door may lose its connection.")
public record AttendanceList(
        @Schema(
                description = "From when on notes are taken: twelve hours before the event",
                examples = "2026-12-07T01:00:00Z",
                required = true)
        Instant opensAt,

        @Schema(description = "Whether notes are taken now", examples = "true", required = true)
        boolean open,

        @Schema(description = "How many have a seat", examples = "40", required = true)
        int seated,

        @Schema(description = "How many came", examples = "36", required = true)
        int present,

        @Schema(description = "How many did not", examples = "2", required = true)
        int absent,

        @Schema(
                description = "Whether everybody is listed: two thousand are at most",
                examples = "true",
                required = true)
        boolean complete,

        @Schema(description = "Each of them", required = true)
        List<Attendee> people) {

    static AttendanceList of(Instant opensAt, boolean open, List<Attendee> found) {
        List<Attendee> people = found.stream().limit(Attendances.MOST).toList();
        return new AttendanceList(
                opensAt,
                open,
                people.size(),
                count(people, Presence.PRESENT),
                count(people, Presence.ABSENT),
                people.size() == found.size(),
                people);
    }

    private static int count(List<Attendee> people, Presence presence) {
        return Math.toIntExact(
                people.stream().filter(one -> one.presence() == presence).count());
    }
}
