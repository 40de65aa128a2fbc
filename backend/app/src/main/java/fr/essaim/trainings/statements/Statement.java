package fr.essaim.trainings.statements;

import fr.essaim.shared.listing.Row;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one learner did.
 *
 * @param path of the activity within the training; null for the training itself
 * @param points with {@code of}, of a quiz
 */
record Statement(
        String cause,
        UUID person,
        Verb verb,
        UUID training,
        @Nullable String path,
        String title,
        String language,
        @Nullable Integer points,
        @Nullable Integer of,
        Instant at) {

    static Statement of(Row row) throws SQLException {
        return new Statement(
                row.text("cause"),
                row.uuid("person_id"),
                row.constant("verb", Verb.class),
                row.uuid("training_id"),
                row.textOrNull("path"),
                row.text("title"),
                row.text("language"),
                row.integerOrNull("points"),
                row.integerOrNull("max_points"),
                row.instant("at"));
    }

    private String type() {
        return path == null ? "course" : points == null ? "lesson" : "assessment";
    }

    /** @param base the platform's public address, without a slash at its end */
    Map<String, Object> json(String base) {
        String course = base + "/formations/" + training;
        var json = new LinkedHashMap<String, Object>();
        // The same each time it is told, so that a record store keeps it once.
        json.put("id", UUID.nameUUIDFromBytes((verb + ":" + cause).getBytes(StandardCharsets.UTF_8)));
        json.put(
                "actor", Map.of("objectType", "Agent", "account", Map.of("homePage", base, "name", person.toString())));
        json.put("verb", verb.json());
        json.put(
                "object",
                Map.of(
                        "objectType",
                        "Activity",
                        "id",
                        path == null ? course : course + "#" + path,
                        "definition",
                        Map.of(
                                "type",
                                "http://adlnet.gov/expapi/activities/" + type(),
                                "name",
                                Map.of(language, title))));
        if (points != null && of != null && of > 0) {
            json.put(
                    "result",
                    Map.of(
                            "success",
                            verb == Verb.PASSED,
                            "score",
                            Map.of("raw", points, "min", 0, "max", of, "scaled", (double) points / of)));
        }
        json.put("timestamp", at.toString());
        return json;
    }
}
