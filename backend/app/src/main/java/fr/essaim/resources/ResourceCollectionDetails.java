package fr.essaim.resources;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ResourceCollection", description = "A collection of resources in full.")
public record ResourceCollectionDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "1", required = true)
        int version,

        @Schema(description = "Title", examples = "Pour bien commencer", required = true)
        String title,

        @Schema(description = "In a few sentences", examples = "À lire avant la première réunion.", required = true)
        String summary,

        @Schema(description = "Who reads it", examples = "PUBLIC", required = true)
        ResourceCollectionVisibility visibility,

        @Schema(description = "Those of its resources that the reader may read, in order", required = true)
        List<ResourceSummary> resources,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\"]", required = true)
        List<ResourceCollectionAction> actions)
        implements Tagged {

    ResourceCollectionDetails with(List<ResourceSummary> items) {
        return new ResourceCollectionDetails(
                id, version, title, summary, visibility, items, demo, createdAt, updatedAt, actions);
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, resources, actions);
    }
}
