package fr.essaim.records.reviews;

import fr.essaim.people.PersonReference;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PeerReview", description = "A review of a record. What it says is told once it is handed over.")
public record PeerReviewDetails(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Version, as in the ETag", examples = "3", required = true)
        int version,

        @Schema(description = "The record", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID recordId,

        @Schema(description = "Its stable code", examples = "EXP-2026-0042", required = true)
        String recordCode,

        @Schema(description = "What it is called", examples = "Six cafés de rue", required = true)
        String recordTitle,

        @Schema(description = "Of which submission it is, from 1", examples = "1", required = true)
        int round,

        @Schema(description = "What became of the invitation", examples = "SUBMITTED", required = true)
        PeerReviewState state,

        @Schema(description = "Who reviews", required = true)
        PersonReference reviewer,

        @Schema(
                description = "What they say; null to others than the reviewer until it is handed over",
                required = true,
                nullable = true)
        @Nullable
        PeerReviewDraft content,

        @Schema(
                description = "Whether the record was written on after it was handed over",
                examples = "false",
                required = true)
        boolean amendedSince,

        @Schema(
                description = "What the authors say of it",
                examples = "Nous avons ajouté les chiffres.",
                required = true,
                nullable = true)
        @Nullable
        String answer,

        @Schema(description = "When they said so", examples = "2026-11-24T09:30:00Z", required = true, nullable = true)
        @Nullable
        Instant answeredAt,

        @Schema(
                description = "When it was handed over",
                examples = "2026-11-23T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant submittedAt,

        @Schema(description = "When it was asked for", examples = "2026-11-22T09:30:00Z", required = true)
        Instant createdAt,

        @Schema(description = "What the reader may do", examples = "[\"UPDATE\",\"SUBMIT\"]", required = true)
        List<PeerReviewAction> actions)
        implements Tagged {

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, recordTitle, reviewer, amendedSince, actions);
    }
}
