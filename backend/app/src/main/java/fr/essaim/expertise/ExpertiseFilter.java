package fr.essaim.expertise;

import static java.util.Objects.requireNonNullElse;

import fr.essaim.people.Occupation;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the directory can be narrowed by. */
public record ExpertiseFilter(
        @Parameter(description = "Words of the name, whatever their accents and case", example = "lina petit")
        @RestQuery
        @Nullable
        String q,

        @Parameter(
                description = "A topic that they claim, or one broader",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID topicId,

        @Parameter(
                description =
                        "How far they are with what they know best, with `topicId` what they know best of it; repeatable",
                example = "EXPERIENCED")
        @RestQuery
        List<ExpertiseLevel> level,

        @Parameter(description = "Occupations, repeatable", example = "CEPJ") @RestQuery
        List<Occupation> occupation,

        @Parameter(description = "The territory they work in", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID territoryId,

        @Parameter(description = "Code of a département that their territory lies in", example = "80")
        @RestQuery
        @Nullable
        String departement,

        @Parameter(description = "Code of a région that their territory lies in", example = "32") @RestQuery @Nullable
        String region,

        @Parameter(
                description = "A community they are a member of, as its list of members shows them",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID communityId,

        @Parameter(
                description =
                        "Official code of the commune from whose centre distances are measured; from the centre of its EPCI or département where its own is not known",
                example = "80021")
        @RestQuery
        @Nullable
        String near,

        @Parameter(description = "With `near`: at most so many kilometres away", example = "50") @RestQuery @Nullable
        Integer within) {
    private static final int FARTHEST = 20_000;

    /**
     * Not in the constructor, whose failures the framework would hide.
     *
     * @throws ProblemException malformed-parameter when a distance is out of bounds, or from nowhere
     */
    ExpertiseFilter requireSound() {
        if (within != null && near == null) {
            throw ProblemException.invalidParameter("near", "required");
        }
        if (within != null && (within < 1 || within > FARTHEST)) {
            throw ProblemException.invalidParameter("within", "range", 1, FARTHEST);
        }
        return this;
    }

    Conditions narrow(Conditions where) {
        return where.and("x.topic_id = ?", requireNonNullElse(topicId, ExpertiseDirectory.ANYTHING))
                .andOneOf("x.level", level)
                .andOneOf("x.occupation", occupation)
                .andContains("essaim_fold(p.given_name || ' ' || p.family_name)", q)
                .andIfGiven("x.place_id = ?", territoryId)
                .andIfGiven("t.departement_codes @> array[cast(? as text)]", departement)
                .andIfGiven("t.region_codes @> array[cast(? as text)]", region)
                .andIfGiven(ExpertisePolicy.FINDS_AMONG_MEMBERS, communityId)
                .andIfGiven(ExpertiseDirectory.DISTANCE + " <= ?", within);
    }
}
