package fr.essaim.kits;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** One version of a kit; its sections are entities of their own, so that two editors write at once. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class KitVersion extends Versioned {
    private UUID kitId;
    private int number;

    @Enumerated(EnumType.STRING)
    private KitVersionState state;

    @Convert(converter = KitVersionText.Column.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private KitVersionText content;

    /** How often it was handed to peers. */
    private int round;

    private @Nullable String changeNote;
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected KitVersion() {}

    KitVersion(UUID kitId, int number, KitVersionText content, Instant now) {
        super(now);
        this.kitId = kitId;
        this.number = number;
        this.state = KitVersionState.DRAFT;
        this.content = content;
    }

    void revise(KitVersionText text, Instant now) {
        requireDraft();
        text.requireCoherent();
        content = text;
        touch(now);
    }

    /** Hands it to peers. @throws ProblemException rule-violated without a summary or a section */
    void submit(int sections, Instant now) {
        var incomplete = new ProblemException(ProblemCode.RULE_VIOLATED);
        if (content.summary().isBlank()) {
            incomplete.atField("/content/summary", "required");
        }
        if (sections == 0) {
            incomplete.atField("/sections", "required");
        }
        moveTo(KitVersionState.IN_TEST);
        if (incomplete.hasFaults()) {
            throw incomplete;
        }
        round++;
        touch(now);
    }

    void returnToEditors(Instant now) {
        moveTo(KitVersionState.DRAFT);
        touch(now);
    }

    /**
     * @param finished how many peers said how it went
     * @param toAmend how many of these want it amended
     * @throws ProblemException rule-violated unless a peer finds it ready and none wants it amended, and while a source of it is
     *     withdrawn
     */
    void publish(String changes, int finished, int toAmend, int withdrawn, Instant now) {
        moveTo(KitVersionState.PUBLISHED);
        if (toAmend > 0) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "kit-to-amend", toAmend);
        }
        if (finished == 0) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "kit-untested");
        }
        if (withdrawn > 0) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "source-withdrawn", withdrawn);
        }
        changeNote = changes.strip();
        publishedAt = now;
        touch(now);
    }

    void supersede(Instant now) {
        moveTo(KitVersionState.SUPERSEDED);
        touch(now);
    }

    /** @throws ProblemException illegal-transition from the moment on that peers try it */
    void requireDraft() {
        if (state != KitVersionState.DRAFT) {
            throw ProblemException.illegalTransition(state, KitVersionState.DRAFT);
        }
    }

    UUID kitId() {
        return kitId;
    }

    int round() {
        return round;
    }

    int number() {
        return number;
    }

    KitVersionText content() {
        return content;
    }

    private void moveTo(KitVersionState next) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
    }
}
