package fr.essaim.events.prices;

import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All rules of an event, in the order they are tried; none for a free event.")
public record PriceListDraft(
        @Schema(description = "The rules; the first whose condition holds decides") @NotNull @Size(max = 20)
        List<@NotNull @Valid PriceRuleDraft> rules) {

    /**
     * The rules as a scale of which every one decides for somebody.
     *
     * @throws ProblemException validation-failed for a condition that can't be read, rule-violated for a rule that never decides
     */
    Scale requireSound() {
        var conditions = new ArrayList<Condition>();
        for (PriceRuleDraft rule : rules) {
            conditions.add(rule.condition().compile(pointer(conditions.size())));
        }
        var scale = new Scale(conditions);
        if (scale.traits().size() > Scale.MOST_TRAITS) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/rules", "too-many-traits");
        }
        Set<Integer> outcomes = scale.outcomes();
        var problem = new ProblemException(ProblemCode.RULE_VIOLATED);
        boolean sound = true;
        for (int i = 0; i < rules.size(); i++) {
            if (!outcomes.contains(i)) {
                sound = false;
                problem.atField(pointer(i), scale.isSatisfiable(i) ? "rule-never-reached" : "rule-never-holds");
            }
        }
        if (!sound) {
            throw problem;
        }
        return scale;
    }

    static String pointer(int rule) {
        return "/rules/" + rule + "/condition";
    }
}
