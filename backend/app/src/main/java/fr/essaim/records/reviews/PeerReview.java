package fr.essaim.records.reviews;

import fr.essaim.shared.persistence.JsonText;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one peer says of a record, each time it is submitted anew. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class PeerReview extends Versioned {
    private UUID recordId;
    private int round;
    private UUID reviewerId;
    private @Nullable UUID inviterId;

    @Enumerated(EnumType.STRING)
    private PeerReviewState state;

    private @Nullable Integer clarity;
    private @Nullable Integer honesty;
    private @Nullable Integer evidence;
    private @Nullable Integer transferability;
    private String strengths;
    private String questions;
    private String atHome;

    @Convert(converter = Comments.class)
    private List<AnchoredComment> comments;

    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable Instant submittedAt;

    /** The comments as the column holds them. */
    @Converter
    static class Comments extends JsonText<List<AnchoredComment>> {
        static final Comments JSON = new Comments();

        Comments() {
            super(types -> types.constructCollectionType(List.class, AnchoredComment.class));
        }

        static List<AnchoredComment> parse(String column) {
            return Objects.requireNonNull(JSON.convertToEntityAttribute(column));
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected PeerReview() {}

    @SuppressWarnings("NullAway.Init") // write sets the rest
    PeerReview(UUID recordId, int round, UUID reviewerId, @Nullable UUID inviterId, Instant now) {
        super(now);
        this.recordId = recordId;
        this.round = round;
        this.reviewerId = reviewerId;
        this.inviterId = inviterId;
        this.state = PeerReviewState.INVITED;
        write(PeerReviewDraft.empty());
    }

    /** @throws ProblemException illegal-transition once it is handed over or declined */
    void revise(PeerReviewDraft draft, Instant now) {
        requireOpen(PeerReviewState.INVITED);
        write(draft);
        touch(now);
    }

    /** @throws ProblemException illegal-transition, rule-violated that points at what is missing */
    void submit(Instant now) {
        requireOpen(PeerReviewState.SUBMITTED);
        var missing = new ProblemException(ProblemCode.RULE_VIOLATED);
        var needed = new LinkedHashMap<String, @Nullable Object>();
        needed.put("/clarity", clarity);
        needed.put("/honesty", honesty);
        needed.put("/evidence", evidence);
        needed.put("/transferability", transferability);
        needed.put("/atHome", atHome.isBlank() ? null : atHome);
        needed.forEach((pointer, value) -> {
            if (value == null) {
                missing.atField(pointer, "required");
            }
        });
        if (missing.hasFaults()) {
            throw missing;
        }
        state = PeerReviewState.SUBMITTED;
        submittedAt = now;
        touch(now);
    }

    void decline(Instant now) {
        requireOpen(PeerReviewState.DECLINED);
        state = PeerReviewState.DECLINED;
        touch(now);
    }

    /** @throws ProblemException illegal-transition before it is handed over */
    void answer(String said, Instant now) {
        if (state != PeerReviewState.SUBMITTED) {
            throw ProblemException.illegalTransition(state, PeerReviewState.SUBMITTED);
        }
        answer = said.strip();
        answeredAt = now;
        touch(now);
    }

    UUID recordId() {
        return recordId;
    }

    UUID reviewerId() {
        return reviewerId;
    }

    private void requireOpen(PeerReviewState next) {
        if (state != PeerReviewState.INVITED) {
            throw ProblemException.illegalTransition(state, next);
        }
    }

    private void write(PeerReviewDraft draft) {
        clarity = draft.clarity();
        honesty = draft.honesty();
        evidence = draft.evidence();
        transferability = draft.transferability();
        strengths = draft.strengths().strip();
        questions = draft.questions().strip();
        atHome = draft.atHome().strip();
        comments = draft.comments();
    }
}
