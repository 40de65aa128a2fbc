package fr.essaim.records;

import fr.essaim.topics.TopicReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExperienceObstacle", description = "What was in the way.")
public record Obstacle(
        @Schema(description = "The obstacle, named as on the day it was written", required = true)
        TopicReference topic,

        @Schema(description = "Whether they got over it", examples = "PARTLY", required = true)
        Overcome overcome,

        @Schema(
                description = "How, or why not, without markup",
                examples = "Deux agents y ont consacré leurs vendredis.",
                required = true)
        String how) {}
