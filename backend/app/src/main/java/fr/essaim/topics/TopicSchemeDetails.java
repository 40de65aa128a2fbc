package fr.essaim.topics;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A scheme of topics in full, its topics apart.")
public record TopicSchemeDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "Short name, by which addresses and topics name it", examples = "themes", required = true)
        String code,

        @Schema(description = "Its name", required = true) Wording label,

        @Schema(description = "What it is for", required = true)
        Explanation description,

        @Schema(description = "How many of its topics are in use", examples = "52", required = true)
        int topicCount,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\",\"ADD_TOPIC\"]", required = true)
        List<TopicSchemeAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, topicCount, actions);
    }
}
