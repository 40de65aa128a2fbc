package fr.essaim.events;

import fr.essaim.events.registrations.MyRegistration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How one gets in, and whether there is room.")
public record EventRegistration(
        @Schema(description = "How one gets in", examples = "OPEN", required = true)
        RegistrationMode mode,

        @Schema(description = "Seats; null for as many as come", examples = "120", required = true, nullable = true)
        @Nullable
        Integer capacity,

        @Schema(
                description = "From when one registers; null from its publication",
                examples = "2026-11-02T08:00:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant opensAt,

        @Schema(
                description = "The same, in the event’s time zone",
                implementation = String.class,
                format = "local-date-time",
                examples = "2026-11-02T09:00:00",
                required = true,
                nullable = true)
        @Nullable
        LocalDateTime opensLocal,

        @Schema(
                description = "Until when one registers; null until it begins",
                examples = "2026-11-30T17:00:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant closesAt,

        @Schema(
                description = "The same, in the event’s time zone",
                implementation = String.class,
                format = "local-date-time",
                examples = "2026-11-30T18:00:00",
                required = true,
                nullable = true)
        @Nullable
        LocalDateTime closesLocal,

        @Schema(description = "Whether one registers now", examples = "true", required = true)
        boolean open,

        @Schema(description = "Seats taken, or held for who waited", examples = "87", required = true)
        int taken,

        @Schema(description = "Seats left; null for as many as come", examples = "33", required = true, nullable = true)
        @Nullable
        Integer left,

        @Schema(description = "How many wait for a seat", examples = "0", required = true)
        int waiting,

        @Schema(description = "The reader’s own registration, while it counts", required = true, nullable = true)
        @Nullable
        MyRegistration mine) {}
