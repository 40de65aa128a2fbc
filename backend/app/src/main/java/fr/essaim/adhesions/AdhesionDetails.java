package fr.essaim.adhesions;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Adhesion", description = "A territory's or an organisation's adhesion to a resource centre.")
public record AdhesionDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "1", required = true)
        int version,

        @Schema(description = "The resource centre", required = true)
        Reference centre,

        @Schema(
                description = "The territory that adheres; null when an organisation does",
                required = true,
                nullable = true)
        @Nullable
        Reference territory,

        @Schema(
                description = "The organisation that adheres; null when a territory does",
                required = true,
                nullable = true)
        @Nullable
        Reference organisation,

        @Schema(description = "First day on which it counts", examples = "2026-01-01", required = true)
        LocalDate startsOn,

        @Schema(
                description = "Last day on which it counts; null while open-ended",
                examples = "2026-12-31",
                required = true,
                nullable = true)
        @Nullable
        LocalDate endsOn,

        @Schema(description = "Whether it counts today, in metropolitan France", examples = "true", required = true)
        boolean current,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Entry", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\"]", required = true)
        List<AdhesionAction> actions)
        implements Tagged {

    /** The name of the territory or organisation. */
    String adherent() {
        if (territory != null) {
            return territory.name();
        }
        return organisation == null ? "" : organisation.name();
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, centre, adherent(), current, actions);
    }
}
