package fr.essaim.events.prices;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.essaim.shared.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "When a rule applies: exactly one of these members; `all`, `any` and `not` combine others.")
public record PriceCondition(
        @Schema(description = "Every one of these holds") @Nullable
        List<PriceCondition> all,

        @Schema(description = "One of these holds at least") @Nullable
        List<PriceCondition> any,

        @Schema(description = "This does not hold") @Nullable
        PriceCondition not,

        @Schema(
                description =
                        "The territory, the employer or either of them adheres, on the event's first day, to the organisation that organises it",
                examples = "TERRITORY")
        @Nullable
        Adherent adherent,

        @Schema(
                description = "The employer is a State body; only ever true, `not` says the contrary",
                examples = "true")
        @Nullable
        Boolean stateEmployer,

        @Schema(
                description = "The territory takes part in this programme on the event's first day",
                examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @Nullable
        UUID enrolledIn,

        @Schema(description = "Applies to everybody; only ever true", examples = "true") @Nullable
        Boolean always) {
    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 10;

    static final PriceCondition ALWAYS = new PriceCondition(null, null, null, null, null, null, true);

    /**
     * What the engine judges.
     *
     * @param pointer where it stands in the body
     * @throws ProblemException validation-failed, naming the member that can't be read
     */
    Condition compile(String pointer) {
        return compile(pointer, 1);
    }

    private Condition compile(String pointer, int depth) {
        long given = Stream.of(all, any, not, adherent, stateEmployer, enrolledIn, always)
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw ProblemException.invalidField(pointer, "one-condition");
        }
        if (depth > DEEPEST) {
            throw ProblemException.invalidField(pointer, "condition-too-deep", DEEPEST);
        }
        if (all != null) {
            return new Condition.All(parts(all, pointer + "/all", depth));
        }
        if (any != null) {
            return new Condition.Any(parts(any, pointer + "/any", depth));
        }
        return not == null ? leaf(pointer) : new Condition.Not(not.compile(pointer + "/not", depth + 1));
    }

    private static List<Condition> parts(List<PriceCondition> conditions, String pointer, int depth) {
        if (conditions.isEmpty() || conditions.size() > MOST_PARTS) {
            throw ProblemException.invalidField(pointer, "size", 1, MOST_PARTS);
        }
        var parts = new ArrayList<Condition>();
        for (PriceCondition condition : conditions) {
            String at = pointer + "/" + parts.size();
            if (condition == null) {
                throw ProblemException.invalidField(at, "required");
            }
            parts.add(condition.compile(at, depth + 1));
        }
        return parts;
    }

    private Condition leaf(String pointer) {
        if (adherent != null) {
            return switch (adherent) {
                case TERRITORY -> new Condition.Has(Trait.ADHERENT_TERRITORY);
                case ORGANISATION -> new Condition.Has(Trait.ADHERENT_ORGANISATION);
                case EITHER ->
                    new Condition.Any(List.of(
                            new Condition.Has(Trait.ADHERENT_TERRITORY),
                            new Condition.Has(Trait.ADHERENT_ORGANISATION)));
            };
        }
        if (enrolledIn != null) {
            return new Condition.Has(Trait.enrolledIn(enrolledIn));
        }
        if (stateEmployer != null) {
            return new Condition.Has(requireTrue(stateEmployer, pointer + "/stateEmployer", Trait.STATE_EMPLOYER));
        }
        return requireTrue(Boolean.TRUE.equals(always), pointer + "/always", new Condition.Always());
    }

    private static <T> T requireTrue(boolean given, String pointer, T meaning) {
        if (!given) {
            throw ProblemException.invalidField(pointer, "true-expected");
        }
        return meaning;
    }
}
