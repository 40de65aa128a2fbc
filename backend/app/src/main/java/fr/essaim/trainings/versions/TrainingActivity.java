package fr.essaim.trainings.versions;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.richtext.MarkdownText;
import fr.essaim.trainings.quizzes.Quiz;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that learners do. Where it stands is written with the outline of its version. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class TrainingActivity extends Versioned {
    /** What a new one takes until its author says otherwise. */
    private static final int USUAL_MINUTES = 10;

    private UUID versionId;
    private UUID moduleId;
    private String key;
    private int position;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String title;
    private int minutes;
    private boolean required;
    private @Nullable String body;
    private @Nullable String url;
    private @Nullable UUID eventId;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewKind review;

    @Convert(converter = QuizColumn.class)
    private @Nullable Quiz quiz;

    private String fingerprint;

    /**
     * Where an activity stands in its version.
     *
     * @param position counted from zero in its module
     */
    record Place(UUID versionId, UUID moduleId, String key, int position) {}

    @SuppressWarnings("NullAway.Init")
    protected TrainingActivity() {}

    TrainingActivity(Place place, ActivityKind kind, String title, Instant now) {
        super(now);
        this.versionId = place.versionId();
        this.moduleId = place.moduleId();
        this.key = place.key();
        this.position = place.position();
        this.kind = kind;
        this.title = title.strip();
        this.minutes = USUAL_MINUTES;
        this.required = true;
        this.review = kind == ActivityKind.ASSIGNMENT ? ReviewKind.FACILITATOR : null;
        this.fingerprint = contentHash();
    }

    void revise(ActivityDraft draft, Instant now) {
        draft.requireFor(kind);
        title = draft.title().strip();
        minutes = draft.minutes();
        required = draft.required();
        body = MarkdownText.canonicalOrNull(draft.body());
        url = draft.url();
        eventId = draft.eventId();
        review = draft.review();
        quiz = draft.quiz() == null ? null : draft.quiz().identified();
        fingerprint = contentHash();
        touch(now);
    }

    UUID versionId() {
        return versionId;
    }

    /** Of what a learner does: neither of what it is called, nor of where it stands or how long it takes. */
    private String contentHash() {
        String content = Arrays.asList(
                        kind,
                        body,
                        url,
                        eventId,
                        review,
                        quiz == null ? null : new QuizColumn().convertToDatabaseColumn(quiz.anonymous()))
                .toString();
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
