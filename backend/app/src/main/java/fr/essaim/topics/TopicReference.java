package fr.essaim.topics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic, named so that a reader need not fetch it. */
@Schema(description = "A topic, named so that a reader need not fetch it.")
public record TopicReference(
        @Schema(description = "Its id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "The code of its scheme", examples = "themes", required = true)
        String scheme,

        @Schema(description = "Its name", required = true) Wording prefLabel) {

    /** What {@link TopicLinks#references} wrote. */
    static List<TopicReference> parse(ObjectMapper json, String array) {
        try {
            return json.readValue(array, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The statement writes what the record reads", e);
        }
    }
}
