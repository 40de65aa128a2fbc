package fr.essaim.competences;

import fr.essaim.shared.persistence.JsonText;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A framework as it was last published, and what is being written of its next version. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class CompetenceFramework extends Versioned {
    private String code;
    private int number;

    @Convert(converter = Texts.class)
    private @Nullable FrameworkText content;

    @Convert(converter = Texts.class)
    private @Nullable FrameworkText draft;

    private @Nullable Instant publishedAt;
    private boolean demo;

    /** A text as the columns hold it. */
    @Converter
    static class Texts extends JsonText<FrameworkText> {
        private static final Texts JSON = new Texts();

        Texts() {
            super(types -> types.constructType(FrameworkText.class));
        }

        static FrameworkText parse(String column) {
            return Objects.requireNonNull(JSON.convertToEntityAttribute(column));
        }

        static String column(FrameworkText text) {
            return Objects.requireNonNull(JSON.convertToDatabaseColumn(text));
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected CompetenceFramework() {}

    CompetenceFramework(String code, FrameworkText text, boolean demo, Instant now) {
        super(now);
        this.code = code;
        this.draft = text;
        this.demo = demo;
    }

    /** Readers go on reading the published version. */
    void write(FrameworkText text, Instant now) {
        draft = text;
        touch(now);
    }

    /** @throws ProblemException rule-violated when nothing is being written, or it has no competence */
    FrameworkText publish(Instant now) {
        FrameworkText next = draft;
        if (next == null) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "nothing-drafted");
        }
        if (next.codes().isEmpty()) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/macros", "required");
        }
        content = next;
        draft = null;
        number++;
        publishedAt = now;
        touch(now);
        return next;
    }

    /** @throws ProblemException rule-violated when nothing is being written, or nothing is published that would stay */
    void discard(Instant now) {
        if (draft == null || content == null) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED)
                    .atParameter("id", draft == null ? "nothing-drafted" : "nothing-published");
        }
        draft = null;
        touch(now);
    }

    int number() {
        return number;
    }
}
