package fr.essaim.programmes;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.topics.TopicReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A programme in full.")
public record ProgrammeDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "Name in use", examples = "Territoires d’engagement", required = true)
        String name,

        @Schema(description = "What sort of programme it is", examples = "ENGAGEMENT", required = true)
        ProgrammeKind kind,

        @Schema(
                description = "What it is about, in Markdown",
                examples = "Trois ans avec quinze territoires.",
                required = true,
                nullable = true)
        @Nullable
        String description,

        @Schema(description = "The description, ready to be shown", required = true, nullable = true) @Nullable
        RichText renderedDescription,

        @Schema(description = "The organisation that runs it", required = true)
        Reference ownerOrganisation,

        @Schema(description = "First day", examples = "2026-01-01", required = true)
        LocalDate startsOn,

        @Schema(
                description = "Last day; null while open-ended",
                examples = "2028-12-31",
                required = true,
                nullable = true)
        @Nullable
        LocalDate endsOn,

        @Schema(description = "State; drafts are for staff", examples = "PUBLISHED", required = true)
        ProgrammeState state,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(
                description = "Territories selected, taking part or done; each once, archived ones not",
                examples = "15",
                required = true)
        int territoryCount,

        @Schema(description = "What it is tagged with, by name", required = true)
        List<TopicReference> topics,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\",\"CLOSE\",\"ENROL\"]", required = true)
        List<ProgrammeAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, ownerOrganisation, territoryCount, topics, actions);
    }
}
