package fr.essaim.expertise;

import fr.essaim.topics.TopicReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What somebody says that they know or can do.")
public record ExpertiseClaim(
        @Schema(description = "Of what", required = true) TopicReference topic,

        @Schema(description = "How far they are with it, in their own eyes", examples = "EXPERIENCED", required = true)
        ExpertiseLevel level,

        @Schema(
                description = "In a sentence of their own",
                examples = "Douze diagnostics partagés en zone rurale, du cadrage à la restitution.",
                required = true,
                nullable = true)
        @Nullable
        String sentence) {

    /** The claims of a person as a JSON array of these, what they are best at first. */
    static String columnOf(String person) {
        return "(select coalesce(json_agg(json_build_object('topic', json_build_object('id', n.id,"
                + " 'scheme', (select s.code from topic_scheme s where s.id = n.scheme_id),"
                + " 'prefLabel', json_build_object('fr', n.label_fr, 'en', n.label_en)),"
                + " 'level', k.level, 'sentence', k.sentence)"
                + " order by expertise_rank(k.level) desc, n.label_fr, n.id), '[]')"
                + " from expertise_claim k join topic n on n.id = k.topic_id where k.person_id = " + person
                + ") as claims";
    }
}
