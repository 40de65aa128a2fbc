package fr.essaim.trainings.learning;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import fr.essaim.trainings.versions.Prerequisite;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TrainingEnrolment", description = "A learner's own path through a training.")
public record EnrolmentDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "The training", required = true)
        Reference training,

        @Schema(
                description = "The version they go through",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID versionId,

        @Schema(description = "Its number, counted from one", examples = "1", required = true)
        int versionNumber,

        @Schema(description = "State", examples = "ACTIVE", required = true)
        EnrolmentState state,

        @Schema(
                description = "How far they are, in per cent of the required activities, rounded down",
                examples = "40",
                required = true)
        int percent,

        @Schema(
                description = "Where to go on",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e",
                required = true,
                nullable = true)
        @Nullable
        UUID resumeActivityId,

        @Schema(description = "What to check of oneself before", required = true)
        List<Prerequisite> prerequisites,

        @Schema(description = "What is asked for, and how far it is met", required = true)
        List<PathCondition> conditions,

        @Schema(description = "The modules, in order", required = true)
        List<PathModule> modules,

        @Schema(description = "A newer version, if there is one", required = true, nullable = true) @Nullable
        NewerVersion newer,

        @Schema(description = "The certificate, once everything is done", required = true, nullable = true) @Nullable
        EnrolmentCertificate certificate,

        @Schema(
                description =
                        "Whether another certificate follows once everything is done: they renew it, or moved on to a newer version",
                examples = "false",
                required = true)
        boolean certificateDue,

        @Schema(description = "Beginning", examples = "2026-11-22T09:30:00Z", required = true)
        Instant startedAt,

        @Schema(
                description = "When everything was done",
                examples = "2026-11-22T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant completedAt,

        @Schema(description = "What the learner may do", examples = "[\"LEAVE\"]", required = true)
        List<EnrolmentAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, training, resumeActivityId, conditions, modules, newer, certificate, actions);
    }
}
