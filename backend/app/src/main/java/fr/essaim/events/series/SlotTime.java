package fr.essaim.events.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "When a slot takes place if it is of one kind.")
public record SlotTime(
        @Schema(description = "The kind", examples = "SHORT", required = true)
        SlotKind kind,

        @Schema(description = "Beginning", examples = "2026-11-30T11:00:00Z", required = true)
        Instant startsAt,

        @Schema(description = "End", examples = "2026-11-30T11:30:00Z", required = true)
        Instant endsAt,

        @Schema(
                description = "Beginning, in the time zone of the series",
                implementation = String.class,
                format = "local-date-time",
                examples = "2026-11-30T12:00:00",
                required = true)
        LocalDateTime startsLocal,

        @Schema(
                description = "End, in the time zone of the series",
                implementation = String.class,
                format = "local-date-time",
                examples = "2026-11-30T12:30:00",
                required = true)
        LocalDateTime endsLocal) {

    /**
     * @param kind null for either
     * @param times of a kind, null when the series has no such slots
     */
    static List<SlotTime> of(
            LocalDate day, ZoneId zone, @Nullable SlotKind kind, Function<SlotKind, @Nullable SlotTimes> times) {
        return Arrays.stream(SlotKind.values())
                .filter(one -> kind == null || kind == one)
                .flatMap(one -> Stream.ofNullable(of(day, zone, one, times.apply(one))))
                .toList();
    }

    private static @Nullable SlotTime of(LocalDate day, ZoneId zone, SlotKind kind, @Nullable SlotTimes times) {
        if (times == null) {
            return null;
        }
        LocalDateTime starts = day.atTime(times.startsLocal());
        LocalDateTime ends = day.atTime(times.endsLocal());
        return new SlotTime(
                kind, starts.atZone(zone).toInstant(), ends.atZone(zone).toInstant(), starts, ends);
    }
}
