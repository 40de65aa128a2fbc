package fr.essaim.events.attendance;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A note about one person, from whichever device.")
public record PresenceMark(
        @Schema(description = "Whose registration", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        @NotNull
        UUID registrationId,

        @Schema(
                description = "Whether the person came; UNKNOWN takes a mistake back",
                examples = "PRESENT",
                required = true)
        @NotNull
        Presence presence,

        @Schema(
                description = "When it was noted, which may be long before it arrives: the latest note counts",
                examples = "2026-12-07T13:02:00Z",
                required = true)
        @NotNull
        Instant at) {}
