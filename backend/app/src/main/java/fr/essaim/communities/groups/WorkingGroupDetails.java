package fr.essaim.communities.groups;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.RichText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "WorkingGroup", description = "People of a community who work on a mandate.")
public record WorkingGroupDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "0", required = true)
        int version,

        @Schema(description = "The community", required = true)
        Reference community,

        @Schema(description = "Name in use", examples = "Coopération", required = true)
        String name,

        @Schema(
                description = "What the community asks of it, in Markdown",
                examples = "Décrire les métiers de la coopération et ce qui s’y apprend.",
                required = true)
        String mandate,

        @Schema(description = "The mandate, ready to be shown; null in lists", required = true, nullable = true)
        @Nullable
        RichText renderedMandate,

        @Schema(
                description = "Who leads it; null when nobody does, or when they are not to be found by the reader",
                required = true,
                nullable = true)
        @Nullable
        PersonReference lead,

        @Schema(description = "State", examples = "ACTIVE", required = true)
        WorkingGroupState state,

        @Schema(
                description = "Why it is paused or closed; null when it lost its lead",
                examples = "Le groupe reprendra après le séminaire.",
                required = true,
                nullable = true)
        @Nullable
        String reason,

        @Schema(
                description = "Whether it is paused because its lead takes no more part in the community",
                examples = "false",
                required = true)
        boolean leadLost,

        @Schema(description = "How many people sit in it", examples = "7", required = true)
        int memberCount,

        @Schema(description = "How many outputs it has delivered", examples = "2", required = true)
        int outputCount,

        @Schema(
                description = "The reader's own seat; null without one",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID mySeatId,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\",\"PAUSE\"]", required = true)
        List<WorkingGroupAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, community, lead, memberCount, outputCount, mySeatId, actions);
    }
}
