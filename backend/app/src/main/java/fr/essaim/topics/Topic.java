package fr.essaim.topics;

import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A concept that things are tagged with. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Topic extends Versioned {
    private UUID schemeId;
    private @Nullable UUID broaderId;
    private String labelFr;
    private String labelEn;
    private String[] altLabelsFr;
    private String[] altLabelsEn;
    private @Nullable String definitionFr;
    private @Nullable String definitionEn;
    private String[] exactMatches;

    @Enumerated(EnumType.STRING)
    private TopicState state;

    private @Nullable UUID replacedById;

    @SuppressWarnings("NullAway.Init")
    protected Topic() {}

    @SuppressWarnings("NullAway.Init") // revise sets them
    Topic(UUID schemeId, TopicDraft draft, Instant now) {
        super(now);
        this.schemeId = schemeId;
        this.state = TopicState.ACTIVE;
        revise(draft, now);
    }

    UUID schemeId() {
        return schemeId;
    }

    /** @throws ProblemException illegal-transition when it is deprecated */
    final void revise(TopicDraft draft, Instant now) {
        requireState(TopicState.ACTIVE, TopicState.ACTIVE);
        Wording label = draft.prefLabel().stripped();
        labelFr = label.fr();
        labelEn = label.en();
        altLabelsFr = draft.otherWords().fr().toArray(String[]::new);
        altLabelsEn = draft.otherWords().en().toArray(String[]::new);
        definitionFr = draft.explanation().fr();
        definitionEn = draft.explanation().en();
        exactMatches = draft.matches().toArray(String[]::new);
        broaderId = draft.broaderId();
        touch(now);
    }

    void deprecate(Instant now) {
        requireState(TopicState.ACTIVE, TopicState.DEPRECATED);
        state = TopicState.DEPRECATED;
        touch(now);
    }

    /** @throws ProblemException illegal-transition when it is in use, or another topic stands for it */
    void restore(Instant now) {
        if (replacedById != null) {
            throw ProblemException.illegalTransition(state, TopicState.ACTIVE);
        }
        requireState(TopicState.DEPRECATED, TopicState.ACTIVE);
        state = TopicState.ACTIVE;
        touch(now);
    }

    /** Gives way to another, which takes over its words; tags and narrower topics are moved by {@link Topics}. */
    void mergeInto(Topic other, Instant now) {
        requireState(TopicState.ACTIVE, TopicState.DEPRECATED);
        if (!other.schemeId.equals(schemeId)) {
            throw refusedMerge("merge-across-schemes");
        }
        if (other.state != TopicState.ACTIVE) {
            throw refusedMerge("merge-into-deprecated");
        }
        other.takeOver(this, now);
        state = TopicState.DEPRECATED;
        replacedById = other.id();
        touch(now);
    }

    static ProblemException refusedMerge(String code) {
        return new ProblemException(ProblemCode.RULE_VIOLATED).atField("/intoId", code);
    }

    private void takeOver(Topic merged, Instant now) {
        altLabelsFr = words(labelFr, altLabelsFr, merged.labelFr, merged.altLabelsFr);
        altLabelsEn = words(labelEn, altLabelsEn, merged.labelEn, merged.altLabelsEn);
        exactMatches = Stream.concat(Arrays.stream(exactMatches), Arrays.stream(merged.exactMatches))
                .distinct()
                .toArray(String[]::new);
        definitionFr = definitionFr == null ? merged.definitionFr : definitionFr;
        definitionEn = definitionEn == null ? merged.definitionEn : definitionEn;
        touch(now);
    }

    private static String[] words(String label, String[] own, String otherLabel, String[] others) {
        var seen = new LinkedHashSet<>(List.of(label.toLowerCase(Locale.ROOT)));
        return Stream.of(Arrays.stream(own), Stream.of(otherLabel), Arrays.stream(others))
                .flatMap(words -> words)
                .filter(word -> seen.add(word.toLowerCase(Locale.ROOT)))
                .toArray(String[]::new);
    }

    private void requireState(TopicState expected, TopicState next) {
        if (state != expected) {
            throw ProblemException.illegalTransition(state, next);
        }
    }
}
