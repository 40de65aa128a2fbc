package fr.essaim.kits.tests;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one peer says of a version they tried. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class KitTest extends Versioned {
    private UUID versionId;
    private int round;
    private UUID testerId;
    private @Nullable UUID territoryId;
    private String worked;
    private String didNot;

    @Enumerated(EnumType.STRING)
    private @Nullable KitVerdict verdict;

    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected KitTest() {}

    KitTest(UUID versionId, int round, KitTesterDraft draft, Instant now) {
        super(now);
        this.versionId = versionId;
        this.round = round;
        this.testerId = draft.personId();
        this.territoryId = draft.territoryId();
        this.worked = "";
        this.didNot = "";
    }

    void write(KitTestDraft draft, Instant now) {
        requireOpen();
        worked = draft.worked().strip();
        didNot = draft.didNotWork().strip();
        verdict = draft.verdict();
        touch(now);
    }

    /** @throws ProblemException rule-violated without a verdict, and where nothing is said */
    void finish(Instant now) {
        requireOpen();
        var missing = new ProblemException(ProblemCode.RULE_VIOLATED);
        if (verdict == null) {
            missing.atField("/verdict", "required");
        }
        if (worked.isEmpty() && didNot.isEmpty()) {
            missing.atField("/worked", "required");
        }
        if (missing.hasFaults()) {
            throw missing;
        }
        finishedAt = now;
        touch(now);
    }

    private void requireOpen() {
        if (finishedAt != null) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "test-finished");
        }
    }
}
