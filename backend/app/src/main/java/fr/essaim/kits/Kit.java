package fr.essaim.kits;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kit: whose it is, who finds it, and what its published version is called. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Kit extends Versioned {
    private String code;

    @Enumerated(EnumType.STRING)
    private KitState state;

    private @Nullable String reason;
    private int number;
    private UUID ownerId;
    private @Nullable UUID communityId;
    private @Nullable UUID programmeId;

    @Enumerated(EnumType.STRING)
    private KitVisibility visibility;

    private String title;
    private String summary;
    private String language;
    private @Nullable String licence;
    private @Nullable UUID creatorId;
    private boolean demo;
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Kit() {}

    @SuppressWarnings("NullAway.Init") // show sets the rest
    Kit(String code, KitDraft draft, @Nullable UUID creatorId, boolean demo, Instant now) {
        super(now);
        this.code = code;
        this.state = KitState.DRAFT;
        this.ownerId = draft.ownerId();
        this.communityId = draft.communityId();
        this.programmeId = draft.programmeId();
        this.visibility = draft.visibility();
        this.creatorId = creatorId;
        this.demo = demo;
        show(KitVersionText.begun(draft));
    }

    /** @throws ProblemException illegal-transition once it is archived */
    void revise(KitSettings settings, Instant now) {
        requireOpen();
        ownerId = settings.ownerId();
        communityId = settings.communityId();
        programmeId = settings.programmeId();
        visibility = settings.visibility();
        touch(now);
    }

    /** What lists say of it while it has no published version. */
    void follow(KitVersionText first, Instant now) {
        if (number == 0) {
            show(first);
            touch(now);
        }
    }

    void publish(int published, KitVersionText text, Instant now) {
        moveTo(KitState.PUBLISHED, null);
        number = published;
        publishedAt = now;
        show(text);
        touch(now);
    }

    void archive(String why, Instant now) {
        moveTo(KitState.ARCHIVED, why);
        touch(now);
    }

    /** @throws ProblemException illegal-transition once it is archived */
    void requireOpen() {
        if (state == KitState.ARCHIVED) {
            throw ProblemException.illegalTransition(state, KitState.DRAFT);
        }
    }

    private void show(KitVersionText text) {
        title = text.title();
        summary = text.summary();
        language = text.language();
        licence = text.licence();
    }

    private void moveTo(KitState next, @Nullable String why) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        reason = why;
    }
}
