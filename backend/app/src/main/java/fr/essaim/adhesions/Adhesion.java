package fr.essaim.adhesions;

import fr.essaim.shared.persistence.Versioned;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A territory or an organisation adheres to a resource centre from a first to a last day. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Adhesion extends Versioned {
    private UUID centreId;
    private @Nullable UUID territoryId;
    private @Nullable UUID organisationId;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Adhesion() {}

    @SuppressWarnings("NullAway.Init") // revise sets them
    Adhesion(AdhesionDraft draft, boolean demo, Instant now) {
        super(now);
        this.demo = demo;
        revise(draft, now);
    }

    void revise(AdhesionDraft draft, Instant now) {
        draft.requireSound();
        centreId = draft.centreId();
        territoryId = draft.territoryId();
        organisationId = draft.organisationId();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        touch(now);
    }
}
