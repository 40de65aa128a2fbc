package fr.essaim.territories;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An area that people work for. What it is made of is kept, and what follows from that derived, by {@link Compositions}. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Territory extends Versioned {
    private String name;

    @Enumerated(EnumType.STRING)
    private TerritoryKind kind;

    private @Nullable String description;
    private @Nullable UUID leadOrganisationId;
    private @Nullable String website;
    private @Nullable String contactEmail;

    @Enumerated(EnumType.STRING)
    private TerritoryState state;

    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Territory() {}

    @SuppressWarnings("NullAway.Init") // revise sets them
    Territory(TerritoryDraft draft, boolean demo, Instant now) {
        super(now);
        this.state = TerritoryState.ACTIVE;
        this.demo = demo;
        revise(draft, now);
    }

    void revise(TerritoryDraft draft, Instant now) {
        name = draft.name().strip();
        kind = draft.kind();
        description = MarkdownText.canonicalOrNull(draft.description());
        leadOrganisationId = draft.leadOrganisationId();
        website = draft.website();
        contactEmail = draft.contactEmail();
        touch(now);
    }

    void archive(Instant now) {
        moveTo(TerritoryState.ARCHIVED, now);
    }

    void restore(Instant now) {
        moveTo(TerritoryState.ACTIVE, now);
    }

    private void moveTo(TerritoryState next, Instant now) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }
}
