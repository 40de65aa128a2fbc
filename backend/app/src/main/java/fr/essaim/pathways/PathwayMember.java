package fr.essaim.pathways;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody of the team of a pathway.")
public record PathwayMember(
        @Schema(description = "Who", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Name to show", examples = "Lina Petit", required = true)
        String displayName,

        @Schema(description = "As what", examples = "COACH", required = true)
        PathwayRole role) {

    /** @param array JSON that a statement made with the names of the record */
    static List<PathwayMember> parse(ObjectMapper json, String array) {
        try {
            return json.readValue(array, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The statement writes what the record reads", e);
        }
    }
}
