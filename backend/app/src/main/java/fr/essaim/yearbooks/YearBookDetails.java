package fr.essaim.yearbooks;

import fr.essaim.shared.http.EntityTag;
import fr.essaim.shared.http.Tagged;
import fr.essaim.shared.listing.Reference;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "YearBook",
        description = "The book of one year of a cycle, as its writers see it; empty until it is assembled.")
public record YearBookDetails(
        @Schema(description = "The year", required = true) Reference cycleYear,

        @Schema(
                description = "What the community asked itself",
                examples = "Que nous apprennent les campagnes ?",
                required = true,
                nullable = true)
        @Nullable
        String question,

        @Schema(description = "First day of the year", examples = "2023-09-01", required = true)
        LocalDate startsOn,

        @Schema(description = "Last day of the year", examples = "2024-08-31", required = true)
        LocalDate endsOn,

        @Schema(description = "The cycle", required = true) Reference cycle,

        @Schema(description = "The community", required = true)
        Reference community,

        @Schema(description = "Its parts, in order", required = true)
        List<YearBookSectionDetails> sections,

        @Schema(description = "Parts that were taken out", required = true)
        List<YearBookSectionDetails> removed,

        @Schema(
                description = "Who made what it holds, each once, in order",
                examples = "[\"Lina Petit\"]",
                required = true)
        List<String> credits,

        @Schema(description = "What the reader may do", examples = "[\"ASSEMBLE\",\"ADD_SECTION\"]", required = true)
        List<YearBookAction> actions)
        implements Tagged {

    /** Its parts have versions of their own. */
    @Override
    public EntityTag entityTag() {
        return EntityTag.of(
                0,
                cycleYear,
                question,
                startsOn,
                endsOn,
                cycle,
                community,
                tags(sections),
                tags(removed),
                credits,
                actions);
    }

    private static List<String> tags(List<YearBookSectionDetails> sections) {
        return sections.stream()
                .map(section -> section.id() + " " + section.entityTag())
                .toList();
    }
}
