package fr.essaim.events.series;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An event that exists already and takes place on the day of a slot.")
public record SlotEventChoice(
        @Schema(
                description = "An event of the community on that day, which one writes",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @NotNull
        UUID eventId) {}
