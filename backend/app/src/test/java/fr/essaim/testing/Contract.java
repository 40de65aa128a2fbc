package fr.essaim.testing;

import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The operations the API offers, as its contract lists them. */
public final class Contract {
    private static final Set<String> READING = Set.of("get");
    private static final Set<String> CHANGING = Set.of("post", "put", "patch", "delete");

    /**
     * @param method in lower case
     * @param parameters their names
     * @param body the media type of its body, JSON when it takes none
     */
    public record Operation(String id, String method, String path, Set<String> parameters, String body) {
        public boolean changes() {
            return CHANGING.contains(method);
        }

        /** Whether it answers pages. */
        public boolean lists() {
            return parameters.contains("size");
        }
    }

    private Contract() {}

    public static List<Operation> operations() {
        Map<String, Map<String, Map<String, Object>>> paths = Api.anonymous()
                .request()
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        var operations = new ArrayList<Operation>();
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (READING.contains(method) || CHANGING.contains(method)) {
                String id = String.valueOf(operation.get("operationId"));
                operations.add(new Operation(id, method, path, parameters(operation), body(operation)));
            }
        }));
        return operations;
    }

    private static Set<String> parameters(Map<String, Object> operation) {
        List<?> parameters = operation.get("parameters") instanceof List<?> many ? many : List.of();
        return parameters.stream()
                .map(parameter -> String.valueOf(((Map<?, ?>) parameter).get("name")))
                .collect(Collectors.toSet());
    }

    private static String body(Map<String, Object> operation) {
        var body = (Map<?, ?>) operation.getOrDefault("requestBody", Map.of());
        return body.get("content") instanceof Map<?, ?> content
                ? String.valueOf(content.keySet().iterator().next())
                : ContentType.JSON.toString();
    }
}
