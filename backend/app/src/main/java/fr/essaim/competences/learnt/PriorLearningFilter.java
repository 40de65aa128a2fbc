package fr.essaim.competences.learnt;

import fr.essaim.shared.listing.Conditions;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of claims can be narrowed by. */
public record PriorLearningFilter(
        @Parameter(description = "States, repeatable", example = "WAITING") @RestQuery
        List<PriorLearningState> state,

        @Parameter(description = "Whose claims", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e") @RestQuery @Nullable
        UUID personId) {

    Conditions narrow(Conditions visible) {
        return visible.andOneOf("l.state", state).andIfGiven("l.person_id = ?", personId);
    }
}
