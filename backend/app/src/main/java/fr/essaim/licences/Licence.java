package fr.essaim.licences;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A licence of the SPDX list.")
public record Licence(
        @Schema(description = "SPDX identifier", examples = "CC-BY-4.0", required = true)
        String id,

        @Schema(description = "Full name", examples = "Creative Commons Attribution 4.0 International", required = true)
        String name,

        @Schema(
                description = "Whether it is one of the few that works of public bodies are usually shared under",
                examples = "true",
                required = true)
        boolean usual) {}
