package fr.essaim.topics;

import fr.essaim.shared.listing.Conditions;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the list of topics can be narrowed by. */
public record TopicFilter(
        @Parameter(
                description = "How a word of one of its names starts, in either language, whatever accents and case",
                example = "mobil")
        @RestQuery
        @Nullable
        String q,

        @Parameter(description = "Codes of schemes, repeatable", example = "themes") @RestQuery
        List<String> scheme,

        @Parameter(description = "The topic right above", example = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e")
        @RestQuery
        @Nullable
        UUID broaderId,

        @Parameter(description = "`ACTIVE` by default", example = "ACTIVE") @RestQuery @Nullable
        TopicState state) {

    Conditions conditions() {
        var where = new Conditions()
                .andOneOf("t.state", List.of(Objects.requireNonNullElse(state, TopicState.ACTIVE)))
                .andIfGiven("s.code = any(?)", scheme)
                .andIfGiven("t.broader_id = ?", broaderId);
        return q == null || q.isBlank() ? where : where.and("t.words like '% ' || essaim_fold(?) || '%'", q);
    }
}
