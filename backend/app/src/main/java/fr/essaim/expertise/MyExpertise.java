package fr.essaim.expertise;

import fr.essaim.people.DirectoryVisibility;
import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One’s own expertise, whether others find it or not.")
public record MyExpertise(
        @Schema(description = "Version, as in the ETag; 0 before the first change", examples = "3", required = true)
        int version,

        @Schema(description = "Whether one agreed to be found, and when", required = true)
        Consent consent,

        @Schema(
                description = "Who may find one in directories, by one’s profile",
                examples = "SIGNED_IN",
                required = true)
        DirectoryVisibility directoryVisibility,

        @Schema(description = "Whether anybody else finds one in the directory now", examples = "true", required = true)
        boolean listed,

        @Schema(description = "What one says of oneself, what one is best at first", required = true)
        List<ExpertiseClaim> claims,

        @Schema(description = "What one did here, as far as one may still open it", required = true)
        ExpertiseEvidence evidence,

        @Schema(description = "Last change", examples = "2026-11-22T09:30:00Z", required = true, nullable = true)
        @Nullable
        Instant updatedAt,

        @Schema(description = "What one may do", examples = "[\"CLAIM\",\"WITHDRAW\"]", required = true)
        List<ExpertiseAction> actions)
        implements Tagged {

    @Schema(name = "ExpertiseConsent", description = "The consent to be found in the directory of expertise.")
    public record Consent(
            @Schema(description = "Whether it holds now", examples = "true", required = true)
            boolean given,

            @Schema(
                    description = "When it was last given",
                    examples = "2026-11-22T09:30:00Z",
                    required = true,
                    nullable = true)
            @Nullable
            Instant givenAt,

            @Schema(
                    description = "When it was taken back, unless it was given again since",
                    examples = "2027-01-15T09:30:00Z",
                    required = true,
                    nullable = true)
            @Nullable
            Instant withdrawnAt) {

        static Consent of(@Nullable Instant givenAt, @Nullable Instant withdrawnAt) {
            return new Consent(givenAt != null && withdrawnAt == null, givenAt, withdrawnAt);
        }
    }

    /** What of it one wrote oneself, for the audit trail. */
    record Declared(Consent consent, List<ExpertiseClaim> claims) {}

    Declared declared() {
        return new Declared(consent, claims);
    }

    static List<ExpertiseAction> actions(Consent consent) {
        return List.of(ExpertiseAction.CLAIM, consent.given() ? ExpertiseAction.WITHDRAW : ExpertiseAction.CONSENT);
    }

    Optional<ExpertiseClaim> claimOf(UUID topic) {
        return claims.stream().filter(claim -> claim.topic().id().equals(topic)).findFirst();
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.of(version, directoryVisibility, listed, claims, evidence);
    }
}
