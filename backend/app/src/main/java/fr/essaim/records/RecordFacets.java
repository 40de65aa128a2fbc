package fr.essaim.records;

import fr.essaim.topics.TopicReference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExperienceFacets", description = "What the records of a list are about.")
public record RecordFacets(
        @Schema(
                description = "How many records were looked at: all of the list, or the latest 5 000 of them",
                examples = "118",
                required = true)
        int counted,

        @Schema(description = "Topics, obstacles and levers, the most frequent first, 100 at the most", required = true)
        List<Facet> topics) {

    @Schema(name = "ExperienceFacet", description = "A topic, and how many records are tagged with it itself.")
    public record Facet(
            @Schema(description = "The topic", required = true)
            TopicReference topic,

            @Schema(description = "How many records", examples = "12", required = true)
            int count) {}
}
