package fr.essaim.trainings;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.trainings.versions.VersionContent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Training", description = "A training as its readers know it: what its published version says.")
public record TrainingDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "State; drafts are for those who write them", examples = "PUBLISHED", required = true)
        TrainingState state,

        @Schema(description = "How it is gone through", examples = "SELF_PACED", required = true)
        TrainingKind kind,

        @Schema(description = "Who finds it", examples = "PUBLIC", required = true)
        TrainingVisibility visibility,

        @Schema(description = "Whether whoever joins its community is enrolled", examples = "true", required = true)
        boolean wayIn,

        @Schema(description = "The organisation that offers it", required = true)
        Reference organisation,

        @Schema(description = "The community it belongs to", required = true, nullable = true) @Nullable
        Reference community,

        @Schema(description = "The programme it is part of", required = true, nullable = true) @Nullable
        Reference programme,

        @Schema(description = "Who writes it; told to people who signed in", required = true)
        List<PersonReference> authors,

        @Schema(
                description = "The version told of: the published one, before that the first draft",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID versionId,

        @Schema(description = "Its number, counted from one", examples = "2", required = true)
        int versionNumber,

        @Schema(description = "Its publication", examples = "2026-11-22T09:30:00Z", required = true, nullable = true)
        @Nullable
        Instant publishedAt,

        @Schema(description = "What it says", required = true)
        VersionContent content,

        @Schema(
                description = "The draft being written, told to those who write it",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID draftVersionId,

        @Schema(
                description = "The reader’s enrolment, unless they left",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID enrolmentId,

        @Schema(description = "Whether this is invented demonstration data", examples = "false", required = true)
        boolean demo,

        @Schema(description = "Creation", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "What the reader may do", examples = "[\"ENROL\"]", required = true)
        List<TrainingAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(
                version,
                organisation,
                community,
                programme,
                authors,
                versionId,
                content.title(),
                content.modules(),
                draftVersionId,
                enrolmentId,
                actions);
    }
}
