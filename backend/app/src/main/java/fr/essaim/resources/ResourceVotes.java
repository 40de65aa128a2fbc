package fr.essaim.resources;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many people found a resource useful.")
public record ResourceVotes(
        @Schema(description = "People who found it useful", examples = "7", required = true)
        int votes,

        @Schema(description = "Whether the reader is one of them", examples = "true", required = true)
        boolean voted) {}
