package fr.essaim.programmes;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organisation runs for territories over a period. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Programme extends Versioned {
    private String name;

    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;

    private @Nullable String description;
    private UUID ownerOrganisationId;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state;

    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    @SuppressWarnings("NullAway.Init") // revise sets them
    Programme(ProgrammeDraft draft, boolean demo, Instant now) {
        super(now);
        this.state = ProgrammeState.DRAFT;
        this.demo = demo;
        revise(draft, now);
    }

    /** @throws ProblemException validation-failed when it would end before it starts */
    void revise(ProgrammeDraft draft, Instant now) {
        if (draft.endsOn() != null && draft.endsOn().isBefore(draft.startsOn())) {
            throw ProblemException.invalidField("/endsOn", "period");
        }
        name = draft.name().strip();
        kind = draft.kind();
        description = MarkdownText.canonicalOrNull(draft.description());
        ownerOrganisationId = draft.ownerOrganisationId();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        touch(now);
    }

    void publish(Instant now) {
        moveTo(ProgrammeState.DRAFT, ProgrammeState.PUBLISHED, now);
    }

    void close(Instant now) {
        moveTo(ProgrammeState.PUBLISHED, ProgrammeState.CLOSED, now);
    }

    void reopen(Instant now) {
        moveTo(ProgrammeState.CLOSED, ProgrammeState.PUBLISHED, now);
    }

    /** @param expected the state the verb is about: publishing and reopening lead to the same one */
    private void moveTo(ProgrammeState expected, ProgrammeState next, Instant now) {
        if (state != expected || !state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }
}
