package fr.essaim.trainings.certificates;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What anybody who holds a certificate of a training learns: what its paper shows, as it is known today, and nothing more.")
public record TrainingCertificateCheck(
        @Schema(description = "Whether what it says holds", examples = "GENUINE", required = true)
        TrainingCertificateState state,

        @Schema(description = "What it says; null once it is revoked", required = true, nullable = true) @Nullable
        Certified certified) {

    @Schema(description = "Who finished which training.")
    public record Certified(
            @Schema(description = "Who", examples = "Lina Petit", required = true)
            String person,

            @Schema(description = "The training", examples = "Pratiquer l’ingénierie territoriale", required = true)
            String training,

            @Schema(description = "The version they finished, counted from one", examples = "1", required = true)
            int versionNumber,

            @Schema(description = "Minutes that it takes", examples = "540", required = true)
            int minutes,

            @Schema(description = "Who offers it", examples = "Centre de ressources", required = true)
            String organisation,

            @Schema(description = "Issue", examples = "2026-11-22T09:30:00Z", required = true)
            Instant issuedAt,

            @Schema(
                    description = "Until when it holds",
                    examples = "2029-11-22T09:30:00Z",
                    required = true,
                    nullable = true)
            @Nullable
            Instant expiresAt) {}

    /** @param now when it is checked */
    static TrainingCertificateCheck of(Row row, Instant now) throws SQLException {
        if (row.instantOrNull("revoked_at") != null) {
            return new TrainingCertificateCheck(TrainingCertificateState.REVOKED, null);
        }
        Certified certified = certified(row);
        boolean expired =
                certified.expiresAt() != null && !certified.expiresAt().isAfter(now);
        return new TrainingCertificateCheck(
                expired ? TrainingCertificateState.EXPIRED : TrainingCertificateState.GENUINE, certified);
    }

    static Certified certified(Row row) throws SQLException {
        return new Certified(
                row.text("person"),
                row.text("title"),
                row.integer("number"),
                row.integer("minutes"),
                row.text("organisation"),
                row.instant("issued_at"),
                row.instantOrNull("expires_at"));
    }
}
