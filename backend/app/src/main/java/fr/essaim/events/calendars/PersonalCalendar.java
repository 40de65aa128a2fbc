package fr.essaim.events.calendars;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One’s own calendar, which other programs read under a secret address.")
public record PersonalCalendar(
        @Schema(description = "Whether it is read under an address", examples = "true", required = true)
        boolean active,

        @Schema(
                description = "When its address was made",
                examples = "2026-11-22T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant renewedAt,

        @Schema(
                description = "The address, told once: it is kept as a hash alone",
                examples = "https://essaim.example.org/api/v1/calendars/3q2-7wAB.ics",
                required = true,
                nullable = true)
        @Nullable
        String address) {

    static final PersonalCalendar NONE = new PersonalCalendar(false, null, null);
}
