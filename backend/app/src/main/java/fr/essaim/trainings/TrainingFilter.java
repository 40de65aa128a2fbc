package fr.essaim.trainings;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of trainings can be narrowed by. */
public record TrainingFilter(
        @Parameter(description = "Words of title or summary, whatever their accents and case", example = "territoire")
        @RestQuery
        @Nullable
        String q,

        @Parameter(
                description =
                        "States, repeatable; without any all but archived ones. Drafts are found by those who write them",
                example = "PUBLISHED")
        @RestQuery
        List<TrainingState> state,

        @Parameter(description = "Kinds, repeatable", example = "SELF_PACED") @RestQuery
        List<TrainingKind> kind,

        @Parameter(description = "The language it is written in (BCP 47)", example = "fr") @RestQuery @Nullable
        String language,

        @Parameter(description = "The community it belongs to", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID communityId,

        @Parameter(description = "The programme it is part of", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID programmeId,

        @Parameter(
                description = "A territory that takes part in the programme it is part of",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID territoryId,

        @Parameter(description = "Only those that the caller writes", example = "true") @RestQuery @Nullable
        Boolean written) {

    /** As the public sees it, for every reader: what the list says must not hang on who asks. */
    private static final String OF_TERRITORY = """
            exists (select from programme_enrolment pe join programme g on g.id = pe.programme_id and g.state <> 'DRAFT'
                join territory te on te.id = pe.territory_id and te.state = 'ACTIVE'
                where pe.programme_id = t.programme_id and pe.territory_id = ?
                    and pe.state in ('SELECTED', 'ACTIVE', 'COMPLETED'))""";

    Conditions conditions(Actor actor, Today today) {
        Conditions where = TrainingReader.visible(actor, today)
                .andContains("tv.search_text", q)
                .andOneOf("t.state", state)
                .andOneOf("t.kind", kind)
                .andIfGiven("tv.language = ?", language)
                .andIfGiven("t.community_id = ?", communityId)
                .andIfGiven("t.programme_id = ?", programmeId)
                .andIfGiven(OF_TERRITORY, territoryId);
        if (state.isEmpty()) {
            where.and("t.state <> 'ARCHIVED'");
        }
        return Boolean.TRUE.equals(written) ? where.and(TrainingReader.RUNS) : where;
    }
}
