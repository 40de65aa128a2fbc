package fr.essaim.topics;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A topic in full.")
public record TopicDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "The code of its scheme", examples = "themes", required = true)
        String scheme,

        @Schema(description = "Its name", required = true) Wording prefLabel,

        @Schema(description = "What people also call it", required = true)
        OtherWords altLabels,

        @Schema(description = "What it means", required = true)
        Explanation definition,

        @Schema(description = "The topic that it is part of; null at the top", required = true, nullable = true)
        @Nullable
        TopicReference broader,

        @Schema(description = "Topics in use that are part of it, by name", required = true)
        List<TopicReference> narrower,

        @Schema(description = "Topics of any scheme that have to do with it, by name", required = true)
        List<TopicReference> related,

        @Schema(
                description = "The same concept in other vocabularies",
                examples = "[\"http://www.wikidata.org/entity/Q1\"]",
                required = true)
        List<String> exactMatches,

        @Schema(description = "Whether one still tags with it", examples = "ACTIVE", required = true)
        TopicState state,

        @Schema(description = "The topic that it was merged into", required = true, nullable = true) @Nullable
        TopicReference replacedBy,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(
                description = "What the reader may do",
                examples = "[\"UPDATE\",\"DEPRECATE\",\"MERGE\"]",
                required = true)
        List<TopicAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, broader, narrower, related, replacedBy, actions);
    }
}
