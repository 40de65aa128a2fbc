package fr.essaim.kits.adoptions;

import fr.essaim.kits.UseCondition;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a territory, held against conditions of use. What is not known is answered by hand; what is not met is allowed,
 * with a note on each.
 *
 * @param population its inhabitants, null when unknown
 * @param sponsored whether it has an elected sponsor today
 */
record ContextFit(@Nullable Long population, boolean sponsored) {
    List<FitFinding> check(List<UseCondition> conditions) {
        return conditions.stream()
                .map(condition -> new FitFinding(condition, fit(condition), known(condition), null))
                .toList();
    }

    /** @throws ProblemException rule-violated that points at every condition without an answer, or without a note */
    List<FitFinding> check(List<UseCondition> conditions, List<FitAnswer> answers) {
        var open = new ProblemException(ProblemCode.RULE_VIOLATED);
        List<FitFinding> known = check(conditions);
        var found = new ArrayList<FitFinding>();
        for (int i = 0; i < known.size(); i++) {
            int place = i;
            FitFinding finding = known.get(i);
            Optional<FitAnswer> answer =
                    answers.stream().filter(a -> a.condition() == place).findFirst();
            Fit fit = finding.fit() == Fit.UNKNOWN
                    ? answer.map(a -> a.met() ? Fit.MET : Fit.UNMET).orElse(Fit.UNKNOWN)
                    : finding.fit();
            String note =
                    answer.map(FitAnswer::note).filter(said -> !said.isBlank()).orElse(null);
            if (fit == Fit.UNKNOWN || (fit == Fit.UNMET && note == null)) {
                open.atField("/answers/" + i, fit == Fit.UNKNOWN ? "fit-unanswered" : "fit-note");
            }
            found.add(new FitFinding(finding.condition(), fit, finding.known(), note));
        }
        if (open.hasFaults()) {
            throw open;
        }
        return List.copyOf(found);
    }

    private Fit fit(UseCondition condition) {
        Long value = condition.value();
        return switch (condition.kind()) {
            case POPULATION_MIN -> population == null || value == null ? Fit.UNKNOWN : of(population >= value);
            case POPULATION_MAX -> population == null || value == null ? Fit.UNKNOWN : of(population <= value);
            // Nobody said so yet is not the same as there is none.
            case ELECTED_SPONSOR -> sponsored ? Fit.MET : Fit.UNKNOWN;
            case BUDGET, OTHER -> Fit.UNKNOWN;
        };
    }

    private @Nullable Long known(UseCondition condition) {
        return switch (condition.kind()) {
            case POPULATION_MIN, POPULATION_MAX -> population;
            default -> null;
        };
    }

    private static Fit of(boolean met) {
        return met ? Fit.MET : Fit.UNMET;
    }
}
