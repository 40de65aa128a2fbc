package fr.essaim.events;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What was made of a local time that does not exist, or exists twice, in the event's time zone.")
public record EventNotice(
        @Schema(
                description = "`local-time-skipped`: it does not exist, and was moved forward by what the clocks skip;"
                        + " `local-time-ambiguous`: it exists twice, and the first was taken",
                examples = "local-time-skipped",
                enumeration = {"local-time-skipped", "local-time-ambiguous"},
                required = true)
        String code,

        @Schema(description = "Pointer to the field of the draft", examples = "/startsLocal", required = true)
        String pointer,

        @Schema(
                description = "The local time that was taken",
                implementation = String.class,
                format = "local-date-time",
                examples = "2026-03-29T03:30:00",
                required = true)
        LocalDateTime taken) {

    /** The instant of a local time: one that the clocks skip is moved forward by as much, of one that comes twice it is the first. */
    static ZonedDateTime resolve(LocalDateTime local, ZoneId zone) {
        return ZonedDateTime.ofLocal(local, zone, null);
    }

    /** @param pointer to the field that has this local time */
    static Optional<EventNotice> of(String pointer, LocalDateTime local, ZoneId zone) {
        int offsets = zone.getRules().getValidOffsets(local).size();
        return offsets == 1
                ? Optional.empty()
                : Optional.of(new EventNotice(
                        offsets == 0 ? "local-time-skipped" : "local-time-ambiguous",
                        pointer,
                        resolve(local, zone).toLocalDateTime()));
    }
}
