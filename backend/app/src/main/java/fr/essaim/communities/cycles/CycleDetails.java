package fr.essaim.communities.cycles;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ThematicCycle", description = "Years of a community that follow one thread.")
public record CycleDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The community", required = true)
        Reference community,

        @Schema(description = "Name in use", examples = "Territorialités", required = true)
        String name,

        @Schema(
                description = "What holds its years together, in Markdown",
                examples = "Trois regards sur les territoires.",
                required = true,
                nullable = true)
        @Nullable
        String introduction,

        @Schema(description = "The introduction, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedIntroduction,

        @Schema(description = "Its years, first one first", required = true)
        List<CycleYear> years,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\"]", required = true)
        List<CycleAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, community, actions);
    }
}
