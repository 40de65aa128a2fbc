package fr.essaim.communities.contributions;

import fr.essaim.shared.listing.Conditions;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What contributions can be narrowed by. */
public record ContributionFilter(
        @Parameter(description = "States, repeatable", example = "SUBMITTED") @RestQuery
        List<ContributionState> state,

        @Parameter(description = "Kinds, repeatable", example = "FLASH_TOPIC") @RestQuery
        List<ContributionKind> kind,

        @Parameter(description = "Words of the title, whatever their accents and case", example = "reunion")
        @RestQuery
        @Nullable
        String q,

        @Parameter(
                description = "A topic that it is about, or one broader",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID topicId,

        @Parameter(description = "Those of this year of a cycle", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID cycleYearId,

        @Parameter(description = "Those of this author", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID personId) {

    Conditions narrow(Conditions where) {
        return where.andOneOf("k.state", state)
                .andOneOf("k.kind", kind)
                .andContains("essaim_fold(k.title)", q)
                .andIfGiven(Contributions.TOPICS.taggedWithin("k.id"), topicId)
                .andIfGiven("k.cycle_year_id = ?", cycleYearId)
                .andIfGiven("k.person_id = ?", personId);
    }
}
