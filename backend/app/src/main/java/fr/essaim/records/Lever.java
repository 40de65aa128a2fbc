package fr.essaim.records;

import fr.essaim.topics.TopicReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExperienceLever", description = "What helped.")
public record Lever(
        @Schema(description = "The lever, named as on the day it was written", required = true)
        TopicReference topic,

        @Schema(
                description = "How it helped, without markup",
                examples = "La maire a ouvert chaque soirée.",
                required = true)
        String how) {}
