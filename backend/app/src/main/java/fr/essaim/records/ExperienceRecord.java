package fr.essaim.records;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** An experience that is told: what readers read of it, and beside it what is being written. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class ExperienceRecord extends Versioned {
    private String code;

    @Enumerated(EnumType.STRING)
    private RecordState state;

    private @Nullable String reason;
    private int number;
    private int round;

    @Convert(converter = ExperienceContent.Column.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private ExperienceContent content;

    @Convert(converter = ExperienceContent.Column.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable ExperienceContent revision;

    private String title;
    private String summary;
    private String language;
    private @Nullable String licence;
    private @Nullable UUID territoryId;
    private @Nullable UUID organisationId;
    private boolean anonymous;

    @Enumerated(EnumType.STRING)
    private RecordVisibility visibility;

    private @Nullable UUID consenterId;
    private @Nullable Instant consentedAt;
    private @Nullable UUID programmeId;
    private @Nullable UUID communityId;
    private @Nullable UUID creatorId;
    private Instant writtenAt;
    private @Nullable Instant publishedAt;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected ExperienceRecord() {}

    @SuppressWarnings("NullAway.Init") // show sets the rest
    ExperienceRecord(
            String code,
            RecordDraft draft,
            ExperienceContent content,
            @Nullable UUID creatorId,
            boolean demo,
            Instant now) {
        super(now);
        this.code = code;
        this.state = RecordState.DRAFT;
        this.territoryId = draft.territoryId();
        this.organisationId = draft.organisationId();
        this.anonymous = draft.anonymous();
        this.visibility = draft.visibility();
        this.programmeId = draft.programmeId();
        this.communityId = draft.communityId();
        this.creatorId = creatorId;
        this.demo = demo;
        this.writtenAt = now;
        show(content);
    }

    /**
     * What was found good, or is published, becomes a draft again; what peers read stays with them, who are told that it changed
     * after they reviewed it.
     */
    void revise(ExperienceContent written, Instant now) {
        if (state == RecordState.WITHDRAWN) {
            throw ProblemException.illegalTransition(state, RecordState.DRAFT);
        }
        if (!written.equals(inWriting())) {
            if (state == RecordState.VALIDATED || state == RecordState.PUBLISHED) {
                moveTo(RecordState.DRAFT, null);
            }
            if (number == 0) {
                show(written);
            } else {
                revision = written;
            }
            writtenAt = now;
        }
        touch(now);
    }

    /** Hands it to peers. @throws ProblemException rule-violated that points at every chapter that is missing */
    void submit(Instant now) {
        if (!inWriting().lacks().isEmpty()) {
            var incomplete = new ProblemException(ProblemCode.RULE_VIOLATED);
            inWriting().lacks().forEach(pointer -> incomplete.atField(pointer, "record-incomplete"));
            throw incomplete;
        }
        moveTo(RecordState.IN_REVIEW, null);
        round++;
        touch(now);
    }

    /** @param why its authors read it */
    void returnToAuthors(String why, Instant now) {
        if (state != RecordState.IN_REVIEW && state != RecordState.VALIDATED) {
            throw ProblemException.illegalTransition(state, RecordState.DRAFT);
        }
        moveTo(RecordState.DRAFT, why);
        touch(now);
    }

    /**
     * @param reviews how many peers reviewed it since it was last submitted
     * @throws ProblemException rule-violated under two
     */
    void validate(int reviews, Instant now) {
        if (state == RecordState.IN_REVIEW && reviews < 2) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "two-reviews", reviews);
        }
        moveTo(RecordState.VALIDATED, null);
        touch(now);
    }

    /** Makes the next version of what was validated. */
    void publish(Instant now) {
        moveTo(RecordState.PUBLISHED, null);
        show(inWriting());
        revision = null;
        number++;
        publishedAt = now;
        touch(now);
    }

    void withdraw(String why, Instant now) {
        moveTo(RecordState.WITHDRAWN, why);
        touch(now);
    }

    /** @param consenter who agreed that more people know more; null where fewer do */
    void address(RecordAudience audience, @Nullable UUID consenter, Instant now) {
        visibility = audience.visibility();
        anonymous = audience.anonymous();
        if (consenter != null) {
            consenterId = consenter;
            consentedAt = now;
        }
        touch(now);
    }

    RecordState state() {
        return state;
    }

    int number() {
        return number;
    }

    int round() {
        return round;
    }

    boolean anonymous() {
        return anonymous;
    }

    ExperienceContent content() {
        return content;
    }

    ExperienceContent inWriting() {
        return revision == null ? content : revision;
    }

    /** The files of what readers see and of what is being written. */
    Stream<UUID> attachments() {
        return Stream.concat(content.attachmentIds().stream(), inWriting().attachmentIds().stream());
    }

    private void show(ExperienceContent shown) {
        content = shown;
        title = shown.title();
        summary = shown.summary();
        language = shown.language();
        licence = shown.licence();
    }

    private void moveTo(RecordState next, @Nullable String why) {
        if (!state.canBecome(next)) {
            throw ProblemException.illegalTransition(state, next);
        }
        state = next;
        reason = why;
    }
}
