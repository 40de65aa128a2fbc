package fr.essaim.kits.adoptions;

import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A territory that adopted a kit.")
public record LineageAdoption(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "The territory", required = true)
        Reference territory,

        @Schema(description = "State", examples = "DONE", required = true)
        AdoptionState state,

        @Schema(description = "Number of the version it stands on", examples = "1", required = true)
        int number,

        @Schema(
                description =
                        "The experience record that tells of it, as far as the reader may know of it and whose it is",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID recordId,

        @Schema(description = "When the kit was adopted", examples = "2026-11-22T09:30:00Z", required = true)
        Instant adoptedAt) {}
