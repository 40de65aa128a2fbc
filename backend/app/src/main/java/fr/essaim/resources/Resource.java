package fr.essaim.resources;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** Something shared to be read, watched or used: what readers see of it, and beside it what is being written. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Resource extends Versioned {
    @Enumerated(EnumType.STRING)
    private ResourceState state;

    private @Nullable String reason;
    private int number;

    @Convert(converter = ContentJson.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private ResourceContent content;

    @Convert(converter = ContentJson.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable ResourceContent revision;

    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    private String title;
    private String summary;
    private String language;
    private @Nullable String licence;
    private @Nullable UUID territoryId;
    private @Nullable UUID ownerOrganisationId;
    private @Nullable UUID communityId;
    private @Nullable UUID cycleYearId;
    private @Nullable UUID meetingId;

    @Enumerated(EnumType.STRING)
    private ResourceVisibility visibility;

    private @Nullable LocalDate reviewBy;
    private @Nullable UUID creatorId;
    private @Nullable Instant publishedAt;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Resource() {}

    @SuppressWarnings("NullAway.Init") // show and settle set them
    Resource(ResourceDraft draft, ResourceContent content, @Nullable UUID creatorId, boolean demo, Instant now) {
        super(now);
        this.state = ResourceState.DRAFT;
        this.creatorId = creatorId;
        this.demo = demo;
        show(content);
        settle(draft);
    }

    /** A new draft; of a published resource it is written beside what readers go on reading. */
    void revise(ResourceDraft draft, ResourceContent written, Instant now) {
        settle(draft);
        if (state == ResourceState.ARCHIVED) {
            throw ProblemException.illegalTransition(state, ResourceState.DRAFT);
        }
        boolean unchanged = state == ResourceState.PUBLISHED && written.equals(content);
        if (!unchanged && state != ResourceState.DRAFT) {
            moveTo(ResourceState.DRAFT, null);
        }
        if (number == 0) {
            show(written);
        } else if (!unchanged) {
            revision = written;
        }
        touch(now);
    }

    /** @throws ProblemException rule-violated when there is nothing to read, open or follow */
    void submit(Instant now) {
        if (inWriting().isEmpty()) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/body", "resource-empty");
        }
        moveTo(ResourceState.IN_REVIEW, null);
        touch(now);
    }

    /** @param why its writers read it */
    void returnToWriters(String why, Instant now) {
        if (state != ResourceState.IN_REVIEW) {
            throw ProblemException.illegalTransition(state, ResourceState.DRAFT);
        }
        moveTo(ResourceState.DRAFT, why);
        touch(now);
    }

    /** Makes the next version of what was reviewed. */
    void publish(Instant now) {
        if (state != ResourceState.IN_REVIEW) {
            throw ProblemException.illegalTransition(state, ResourceState.PUBLISHED);
        }
        moveTo(ResourceState.PUBLISHED, null);
        show(inWriting());
        revision = null;
        number++;
        publishedAt = now;
        touch(now);
    }

    /** Makes its first version, reviewed or not: whoever publishes the report of its meeting answers for it. */
    void comeOut(Instant now) {
        if (state == ResourceState.DRAFT) {
            submit(now);
        }
        publish(now);
    }

    void archive(String why, Instant now) {
        moveTo(ResourceState.ARCHIVED, why);
        touch(now);
    }

    /** Back to where it was: published, or a draft. */
    void restore(Instant now) {
        boolean wasPublished = number > 0 && revision == null;
        ResourceState before = wasPublished ? ResourceState.PUBLISHED : ResourceState.DRAFT;
        if (state != ResourceState.ARCHIVED) {
            throw ProblemException.illegalTransition(state, before);
        }
        moveTo(before, null);
        touch(now);
    }

    int number() {
        return number;
    }

    ResourceState state() {
        return state;
    }

    ResourceContent content() {
        return content;
    }

    /** The files of what readers see and of what is being written. */
    Stream<UUID> attachments() {
        return Stream.concat(content.attachmentIds().stream(), inWriting().attachmentIds().stream());
    }

    private ResourceContent inWriting() {
        return revision == null ? content : revision;
    }

    private void show(ResourceContent shown) {
        content = shown;
        kind = shown.kind();
        title = shown.title();
        summary = shown.summary();
        language = shown.language();
        licence = shown.licence();
        territoryId = shown.territory() == null ? null : shown.territory().id();
    }

    private void settle(ResourceDraft draft) {
        visibility = draft.visibility();
        reviewBy = draft.reviewBy();
        ownerOrganisationId = draft.ownerOrganisationId();
        communityId = draft.communityId();
        cycleYearId = draft.cycleYearId();
        meetingId = draft.meetingId();
    }

    private void moveTo(ResourceState next, @Nullable String why) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        reason = why;
    }
}
