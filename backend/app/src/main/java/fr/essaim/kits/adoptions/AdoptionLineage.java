package fr.essaim.kits.adoptions;

import fr.essaim.kits.CitedRecord;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Where what a territory does comes from.")
public record AdoptionLineage(
        @Schema(description = "The adoption", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID adoptionId,

        @Schema(description = "Stable code of the kit", examples = "KIT-2026-0007", required = true)
        String kitCode,

        @Schema(description = "Number of the version it stands on", examples = "1", required = true)
        int number,

        @Schema(
                description = "The records that this version cites, as far as the reader may know of them",
                required = true)
        List<CitedRecord> records,

        @Schema(
                description =
                        "The record that tells what became of it, as far as the reader may know of it and whose it is",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID recordId) {}
