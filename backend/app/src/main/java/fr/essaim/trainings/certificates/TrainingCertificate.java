package fr.essaim.trainings.certificates;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proof that somebody finished a training. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class TrainingCertificate extends Versioned {
    private UUID enrolmentId;
    private UUID versionId;
    private int renewal;
    private UUID code;

    @Column(insertable = false, updatable = false)
    private long statusIndex;

    private Instant issuedAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedReason;
    private @Nullable UUID revokerId;

    @SuppressWarnings("NullAway.Init")
    protected TrainingCertificate() {}

    /** @param expiresAt null for one that does not expire */
    TrainingCertificate(UUID enrolmentId, TrainingCertificates.Rule rule, @Nullable Instant expiresAt, Instant now) {
        super(now);
        this.enrolmentId = enrolmentId;
        this.versionId = rule.versionId();
        this.renewal = rule.renewal();
        // Random, unlike our ids: whoever knows one must not guess the next.
        this.code = UUID.randomUUID();
        this.issuedAt = now;
        this.expiresAt = expiresAt;
    }

    /** @throws ProblemException illegal-transition the second time */
    void revoke(String reason, @Nullable UUID revoker, Instant now) {
        if (revokedAt != null) {
            throw ProblemException.illegalTransition(
                    TrainingCertificateState.REVOKED, TrainingCertificateState.REVOKED);
        }
        revokedAt = now;
        revokedReason = reason;
        revokerId = revoker;
        touch(now);
    }
}
