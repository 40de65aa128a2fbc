package fr.essaim.records;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExperienceSource", description = "Another record, as far as the reader may know of it.")
public record RecordSource(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Its stable code", examples = "EXP-2026-0007", required = true)
        String code,

        @Schema(description = "What it is called", examples = "Un marché pour se rencontrer", required = true)
        String title) {}
