package fr.essaim.topics;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is tagged with a topic itself; a merge moves all of it.")
public record TopicUses(
        @Schema(description = "How many things of each kind, the kinds by name", required = true)
        List<Use> uses) {

    @Schema(name = "TopicUse", description = "How many things of a kind are tagged with a topic.")
    public record Use(
            @Schema(
                    description = "The kind of thing, as the audit trail names it",
                    examples = "COMMUNITY",
                    required = true)
            String kind,

            @Schema(description = "How many there are", examples = "4", required = true)
            int count) {}
}
