package fr.essaim.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.listing.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A person, named so that a reader need not fetch them.")
public record PersonReference(
        @Schema(description = "Id", examples = "0190e4b6-6b1f-7c3e-9a5d-3f0a1c2b4d5e", required = true)
        UUID id,

        @Schema(description = "Name to show", examples = "Lina Petit", required = true)
        String displayName) {

    /** Reads {@code <prefix>_id} and {@code <prefix>_name}. */
    public static PersonReference of(Row row, String prefix) throws SQLException {
        return new PersonReference(row.uuid(prefix + "_id"), row.text(prefix + "_name"));
    }

    /** Reads {@code <prefix>_id} and {@code <prefix>_name}; null when the id is. */
    public static @Nullable PersonReference ofNullable(Row row, String prefix) throws SQLException {
        return row.uuidOrNull(prefix + "_id") == null ? null : of(row, prefix);
    }

    /** @param array JSON that a statement made with {@code json_build_object('id', …, 'displayName', …)} */
    public static List<PersonReference> parse(ObjectMapper json, String array) {
        try {
            return json.readValue(array, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The statement writes what the record reads", e);
        }
    }
}
