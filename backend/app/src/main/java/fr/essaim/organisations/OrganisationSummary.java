package fr.essaim.organisations;

import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An organisation as a list shows it.")
public record OrganisationSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Name in use", examples = "Centre de ressources des Hauts-de-France", required = true)
        String name,

        @Schema(description = "What it is", examples = "RESOURCE_CENTRE", required = true)
        OrganisationKind kind,

        @Schema(
                description = "Number in the national register",
                examples = "200023414",
                required = true,
                nullable = true)
        @Nullable
        String siren,

        @Schema(description = "The territory it works for", required = true, nullable = true) @Nullable
        Reference territory,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt) {}
