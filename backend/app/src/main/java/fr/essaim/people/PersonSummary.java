package fr.essaim.people;

import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A person as a list shows them.")
public record PersonSummary(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Given and family name", examples = "Lina Petit", required = true)
        String displayName,

        @Schema(description = "Given name", examples = "Lina", required = true)
        String givenName,

        @Schema(description = "Family name", examples = "Petit", required = true)
        String familyName,

        @Schema(
                description = "E-mail address; null unless the reader is an administrator",
                examples = "lead@example.org",
                required = true,
                nullable = true)
        @Nullable
        String email,

        @Schema(description = "What they do", examples = "PROJECT_LEAD", required = true, nullable = true) @Nullable
        Occupation occupation,

        @Schema(description = "Whom they work for", required = true, nullable = true) @Nullable
        Reference organisation,

        @Schema(description = "Whether the account is open", examples = "ACTIVE", required = true)
        PersonState state,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt) {}
