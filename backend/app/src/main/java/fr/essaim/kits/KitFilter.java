package fr.essaim.kits;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of kits can be narrowed by. */
public record KitFilter(
        @Parameter(description = "Words of title or summary, whatever their accents and case", example = "alliances")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "States, repeatable; without any all but archived ones", example = "PUBLISHED")
        @RestQuery
        List<KitState> state,

        @Parameter(description = "Language (BCP 47)", example = "fr") @RestQuery @Nullable
        String language,

        @Parameter(
                description = "The organisation that answers for it",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID ownerId,

        @Parameter(description = "The community it was made in", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID communityId,

        @Parameter(description = "The programme it comes from", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID programmeId,

        @Parameter(
                description = "A record that its published version cites",
                example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID recordId,

        @Parameter(description = "Only those that the caller edits", example = "true") @RestQuery @Nullable
        Boolean mine) {

    Conditions conditions(Actor actor, Today today) {
        Conditions where = KitReader.visible(actor, today)
                .andContains("k.search_text", q)
                .andIfGiven("k.language = ?", language)
                .andIfGiven("k.owner_id = ?", ownerId)
                .andIfGiven("c.id = ?", communityId)
                .andIfGiven("p.id = ?", programmeId)
                .andIfGiven(
                        "exists (select from kit_citation z join kit_section s on s.id = z.section_id"
                                + " join kit_version v on v.id = s.version_id"
                                + " where z.record_id = ? and v.kit_id = k.id and v.state = 'PUBLISHED')",
                        recordId);
        if (state.isEmpty()) {
            where.and("k.state <> 'ARCHIVED'");
        } else {
            where.andOneOf("k.state", state);
        }
        return Boolean.TRUE.equals(mine)
                ? where.and("exists (select from kit_editor e where e.kit_id = k.id and e.person_id = reader.person)")
                : where;
    }
}
