package fr.essaim.organisations;

import fr.essaim.shared.persistence.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body people work for. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Organisation extends Versioned {
    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private @Nullable String siren;
    private @Nullable String website;
    private @Nullable UUID territoryId;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    @SuppressWarnings("NullAway.Init") // revise sets them
    Organisation(OrganisationDraft draft, boolean demo, Instant now) {
        super(now);
        this.demo = demo;
        revise(draft, now);
    }

    void revise(OrganisationDraft draft, Instant now) {
        name = draft.name().strip();
        kind = draft.kind();
        siren = draft.siren();
        website = draft.website();
        territoryId = draft.territoryId();
        touch(now);
    }

    String name() {
        return name;
    }

    boolean hasSiren(@Nullable String other) {
        return siren != null && siren.equals(other);
    }
}
