package fr.essaim.topics;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A vocabulary: a tree of topics on one matter. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class TopicScheme extends Versioned {
    private String code;
    private String labelFr;
    private String labelEn;
    private @Nullable String descriptionFr;
    private @Nullable String descriptionEn;

    @SuppressWarnings("NullAway.Init")
    protected TopicScheme() {}

    @SuppressWarnings("NullAway.Init") // revise sets them
    TopicScheme(TopicSchemeDraft draft, Instant now) {
        super(now);
        this.code = draft.code();
        revise(draft, now);
    }

    /** @throws ProblemException validation-failed when it would change the code, by which others know it */
    final void revise(TopicSchemeDraft draft, Instant now) {
        if (!draft.code().equals(code)) {
            throw ProblemException.invalidField("/code", "kept");
        }
        Wording label = draft.label().stripped();
        labelFr = label.fr();
        labelEn = label.en();
        descriptionFr = draft.explanation().fr();
        descriptionEn = draft.explanation().en();
        touch(now);
    }
}
