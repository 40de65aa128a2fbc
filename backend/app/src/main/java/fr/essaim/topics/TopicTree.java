package fr.essaim.topics;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The topics in use of a scheme, as a tree.")
public record TopicTree(
        @Schema(description = "The code of the scheme", examples = "themes", required = true)
        String scheme,

        @Schema(description = "Its name", required = true) Wording label,

        @Schema(description = "The topics at the top, by their name in French", required = true)
        List<Branch> topics) {

    @Schema(name = "TopicBranch", description = "A topic with all that is narrower.")
    public record Branch(
            @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
            UUID id,

            @Schema(description = "Its name", required = true)
            Wording prefLabel,

            @Schema(description = "The topics that are part of it, by their name in French", required = true)
            List<Branch> narrower) {}
}
