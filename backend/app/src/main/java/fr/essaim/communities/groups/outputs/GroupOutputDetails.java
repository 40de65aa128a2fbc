package fr.essaim.communities.groups.outputs;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "GroupOutput", description = "Something that a working group delivers, or will.")
public record GroupOutputDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The group", required = true) Reference group,

        @Schema(
                description = "What it is called",
                examples = "Référentiel des métiers de la coopération",
                required = true)
        String title,

        @Schema(
                description = "What it is",
                examples = "Onze fiches, relues par le groupe formation.",
                required = true,
                nullable = true)
        @Nullable
        String description,

        @Schema(
                description = "Where it is read",
                examples = "https://carrefour.example.org/referentiel",
                required = true,
                nullable = true)
        @Nullable
        String url,

        @Schema(
                description = "When it was delivered; null while it is expected",
                examples = "2026-06-30",
                required = true,
                nullable = true)
        @Nullable
        LocalDate deliveredOn,

        @Schema(
                description = "Why it was withdrawn; null while it is shown",
                examples = "Remplacé par le guide.",
                required = true,
                nullable = true)
        @Nullable
        String withdrawal,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\"]", required = true)
        List<GroupOutputAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, group, actions);
    }
}
