package fr.essaim.territories.roles;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person does for one territory from one day on; {@code until} is the first day on which they no longer do. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class TerritoryRole extends Versioned {
    private UUID territoryId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private TerritoryRoleKind kind;

    private LocalDate since;
    private @Nullable LocalDate until;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected TerritoryRole() {}

    TerritoryRole(UUID territoryId, TerritoryRoleDraft draft, boolean demo, Instant now) {
        super(now);
        this.territoryId = territoryId;
        this.personId = draft.personId();
        this.kind = draft.kind();
        this.since = draft.since();
        this.demo = demo;
    }

    /** Whether the role can still be given an end, or another one; what has ended is history. */
    static boolean canEnd(@Nullable LocalDate until, LocalDate today) {
        return until == null || until.isAfter(today);
    }

    void end(LocalDate day, LocalDate today, Instant now) {
        if (!canEnd(until, today)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/until", "role-ended");
        }
        if (day.isBefore(since)) {
            throw ProblemException.invalidField("/until", "period");
        }
        until = day;
        touch(now);
    }
}
