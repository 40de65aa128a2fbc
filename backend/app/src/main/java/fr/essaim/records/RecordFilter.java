package fr.essaim.records;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of records can be narrowed by. */
public record RecordFilter(
        @Parameter(description = "Words of title or summary, whatever their accents and case", example = "mobilité")
        @RestQuery
        @Nullable
        String q,

        @Parameter(
                description =
                        "States, repeatable; without any all but withdrawn ones. Others than published are found by who writes or reviews them",
                example = "PUBLISHED")
        @RestQuery
        List<RecordState> state,

        @Parameter(description = "Language (BCP 47)", example = "fr") @RestQuery @Nullable
        String language,

        @Parameter(
                description = "Topics, obstacles and levers it is about, or narrower ones: all of them, repeatable",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        List<UUID> topicId,

        @Parameter(
                description = "An obstacle that they got over, in part at least",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID overcameId,

        @Parameter(
                description = "The territory whose experience it is; anonymous ones are found by who writes them",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID territoryId,

        @Parameter(
                description = "The organisation whose experience it is; anonymous ones are found by who writes them",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID organisationId,

        @Parameter(description = "The programme it comes from", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID programmeId,

        @Parameter(description = "The community it is shared in", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID communityId,

        @Parameter(description = "Only those that the caller writes as an author", example = "true")
        @RestQuery
        @Nullable
        Boolean mine) {

    Conditions conditions(Actor actor, Today today) {
        Conditions where = RecordReader.visible(actor, today)
                .andContains("x.search_text", q)
                .andIfGiven("x.language = ?", language)
                .andIfGiven("t.id = ?", territoryId)
                .andIfGiven("o.id = ?", organisationId)
                .andIfGiven("p.id = ?", programmeId)
                .andIfGiven("c.id = ?", communityId);
        for (UUID topic : topicId) {
            where.and(ExperienceRecords.TOPICS.taggedWithin("x.id"), topic);
        }
        where.andIfGiven(
                "exists (select from experience_obstacle b where b.record_id = x.id and b.overcome <> 'NO'"
                        + " and b.topic_id in (select topics_within(?)))",
                overcameId);
        inState(where, actor);
        return Boolean.TRUE.equals(mine)
                ? where.and(
                        "exists (select from experience_author a where a.record_id = x.id and a.person_id = reader.person)")
                : where;
    }

    /** To those who do not see what is being written, a record is published, or withdrawn. */
    private void inState(Conditions where, Actor actor) {
        String shown = ExperienceRecords.shownState(actor);
        if (state.isEmpty()) {
            where.and("x.state <> 'WITHDRAWN'");
        } else {
            where.and(shown + " = any(?)", state);
        }
    }
}
