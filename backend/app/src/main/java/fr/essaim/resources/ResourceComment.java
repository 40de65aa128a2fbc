package fr.essaim.resources;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says about a resource. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class ResourceComment extends Versioned {
    private UUID resourceId;
    private UUID personId;
    private String body;
    private @Nullable String hiddenFor;

    @SuppressWarnings("NullAway.Init")
    protected ResourceComment() {}

    ResourceComment(UUID resourceId, UUID personId, String body, Instant now) {
        super(now);
        this.resourceId = resourceId;
        this.personId = personId;
        this.body = body;
    }

    /** @param reason its author reads it */
    void hide(String reason, Instant now) {
        if (hiddenFor != null) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "comment-hidden");
        }
        hiddenFor = reason;
        touch(now);
    }

    void show(Instant now) {
        if (hiddenFor == null) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "comment-shown");
        }
        hiddenFor = null;
        touch(now);
    }
}
