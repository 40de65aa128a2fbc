package fr.essaim.events.series;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "From when to when a kind of slot lasts, in the time zone of the series.")
public record SlotTimes(
        @Schema(
                description = "Beginning",
                implementation = String.class,
                format = "local-time",
                examples = "12:00:00",
                required = true)
        @NotNull
        LocalTime startsLocal,

        @Schema(
                description = "End, on the same day",
                implementation = String.class,
                format = "local-time",
                examples = "12:30:00",
                required = true)
        @NotNull
        LocalTime endsLocal) {

    static @Nullable SlotTimes ofNullable(@Nullable LocalTime starts, @Nullable LocalTime ends) {
        return starts == null || ends == null ? null : new SlotTimes(starts, ends);
    }
}
