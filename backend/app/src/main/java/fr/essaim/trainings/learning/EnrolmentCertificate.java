package fr.essaim.trainings.learning;

import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The certificate that a learner holds.")
public record EnrolmentCertificate(
        @Schema(
                description = "Leads to its public check",
                examples = "3f1c5a0e-6b1f-4c3e-9a5d-3f0a1c2b4d5e",
                required = true)
        UUID code,

        @Schema(description = "Issue", examples = "2026-11-22T09:30:00Z", required = true)
        Instant issuedAt,

        @Schema(
                description = "Until when it holds",
                examples = "2029-11-22T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant expiresAt,

        @Schema(
                description = "When it was revoked",
                examples = "2027-01-10T09:30:00Z",
                required = true,
                nullable = true)
        @Nullable
        Instant revokedAt) {

    static @Nullable EnrolmentCertificate ofNullable(Row row) throws SQLException {
        return row.uuidOrNull("certificate_code") == null
                ? null
                : new EnrolmentCertificate(
                        row.uuid("certificate_code"),
                        row.instant("issued_at"),
                        row.instantOrNull("expires_at"),
                        row.instantOrNull("revoked_at"));
    }
}
