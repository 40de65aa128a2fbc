package fr.essaim.trainings.versions;

import fr.essaim.shared.persistence.JsonText;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.richtext.MarkdownText;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a training says at one time. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class TrainingVersion extends Versioned {
    private UUID trainingId;
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    private String title;
    private String summary;
    private String language;
    private @Nullable String objectives;
    private @Nullable String audience;
    private @Nullable String licence;

    @Convert(converter = Prerequisites.class)
    private List<Prerequisite> prerequisites;

    private int eventsNeeded;
    private int contributionsNeeded;
    private boolean certified;
    private @Nullable Integer validMonths;
    private @Nullable String changeNote;
    private @Nullable Instant publishedAt;

    /** The prerequisites as the column holds them. */
    @Converter
    static class Prerequisites extends JsonText<List<Prerequisite>> {
        Prerequisites() {
            super(types -> types.constructCollectionType(List.class, Prerequisite.class));
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected TrainingVersion() {}

    @SuppressWarnings("NullAway.Init") // write sets them
    TrainingVersion(UUID trainingId, int number, VersionDraft draft, Instant now) {
        super(now);
        this.trainingId = trainingId;
        this.number = number;
        this.state = VersionState.DRAFT;
        write(draft);
    }

    void revise(VersionDraft draft, Instant now) {
        amend(now);
        write(draft);
    }

    /**
     * What hangs on it changed: its modules.
     *
     * @throws ProblemException illegal-transition once it is published
     */
    void amend(Instant now) {
        if (state != VersionState.DRAFT) {
            throw ProblemException.illegalTransition(state, VersionState.DRAFT);
        }
        touch(now);
    }

    /** @param what changed since the version before */
    void publish(@Nullable String what, Instant now) {
        moveTo(VersionState.DRAFT, VersionState.PUBLISHED, now);
        changeNote = what;
        publishedAt = now;
    }

    /** The next one is published: only those who began it go on. */
    void supersede(Instant now) {
        moveTo(VersionState.PUBLISHED, VersionState.SUPERSEDED, now);
    }

    int number() {
        return number;
    }

    private void moveTo(VersionState from, VersionState next, Instant now) {
        if (state != from) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        touch(now);
    }

    private void write(VersionDraft draft) {
        title = draft.title().strip();
        summary = draft.summary().strip();
        language = draft.language();
        objectives = MarkdownText.canonicalOrNull(draft.objectives());
        audience = draft.audience();
        licence = draft.licence();
        prerequisites = List.copyOf(draft.prerequisites());
        eventsNeeded = draft.needed(CompletionKind.EVENTS);
        contributionsNeeded = draft.needed(CompletionKind.CONTRIBUTIONS);
        certified = draft.certificate().issued();
        validMonths = certified ? draft.certificate().validMonths() : null;
    }
}
