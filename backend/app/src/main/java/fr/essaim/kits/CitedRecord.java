package fr.essaim.kits;

import fr.essaim.kits.sections.LicenceMix;
import fr.essaim.shared.listing.Reference;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A record that a section draws on, as far as the reader may know of it.")
public record CitedRecord(
        @Schema(description = "The record", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID recordId,

        @Schema(description = "Number of the version that was read", examples = "1", required = true)
        int number,

        @Schema(
                description = "Its stable code; null to those who may not know of it",
                examples = "EXP-2026-0042",
                required = true,
                nullable = true)
        @Nullable
        String code,

        @Schema(
                description = "What that version was called; null to those who may not know of it",
                examples = "Six cafés de rue",
                required = true,
                nullable = true)
        @Nullable
        String title,

        @Schema(
                description = "SPDX identifier of that version; null when all rights are reserved",
                examples = "CC-BY-4.0",
                required = true,
                nullable = true)
        @Nullable
        String licence,

        @Schema(description = "Whether readers are not told whose it is", examples = "false", required = true)
        boolean anonymous,

        @Schema(description = "Whose experience it is, where the reader is told", required = true, nullable = true)
        @Nullable
        Reference territory,

        @Schema(description = "Whose experience it is, where the reader is told", required = true, nullable = true)
        @Nullable
        Reference organisation,

        @Schema(description = "What became of it since", examples = "CHANGED", required = true)
        SourceState state,

        @Schema(description = "Its latest version", examples = "2", required = true)
        int latest,

        @Schema(
                description = "Whether what draws on it may be shared under the licence of the kit",
                examples = "COMPATIBLE",
                required = true)
        LicenceMix mix) {}
