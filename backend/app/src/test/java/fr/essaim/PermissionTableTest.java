package fr.essaim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.testing.Api;
import fr.essaim.testing.Contract;
import fr.essaim.testing.Contract.Operation;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract has a row in {@code permissions.csv} that says who passes its gate. {@code 401} and
 * {@code 403} are refusals; {@code ok} means that the caller got past the gate, whatever the operation then made of an empty
 * body or an unknown id. What depends on the object (one's own territory, a draft) is tested with the feature.
 */
@HttpTest
class PermissionTableTest {
    private final Map<String, Api> callers = callers();

    private static Map<String, Api> callers() {
        var callers = new LinkedHashMap<String, Api>();
        callers.put("anonymous", Api.anonymous());
        callers.put("reader", Api.as(Tokens.service("partner-agenda", "read")));
        callers.put(
                "writer",
                Api.as(Tokens.service(
                        "partner-territories",
                        "read",
                        "organisations:write",
                        "territories:write",
                        "programmes:write",
                        "communities:write",
                        "events:write",
                        "attendance:write",
                        "trainings:write",
                        "kits:write")));
        callers.put("member", Api.as(Tokens.member("table@example.org")));
        callers.put("staff", Api.as(Tokens.staff()));
        callers.put("admin", Api.as(Tokens.admin()));
        return callers;
    }

    @Test
    void everyOperationLetsInExactlyWhomTheTableSays() throws IOException {
        Map<String, Map<String, String>> table = table();
        List<Operation> operations = Contract.operations();

        assertThat(operations).extracting(Operation::id).containsExactlyInAnyOrderElementsOf(table.keySet());

        var actual = new LinkedHashMap<String, Map<String, String>>();
        for (String id : table.keySet()) {
            Operation operation = operations.stream()
                    .filter(o -> o.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            var row = new LinkedHashMap<String, String>();
            callers.forEach((name, api) -> row.put(name, gate(api, operation)));
            actual.put(id, row);
        }
        assertThat(actual).isEqualTo(table);
    }

    private static String gate(Api api, Operation operation) {
        var request = api.request().basePath("").header("If-Match", "\"0-0\"");
        if (!operation.method().equals("get")) {
            request = request.contentType(operation.body()).body("{}".getBytes(StandardCharsets.UTF_8));
        }
        String path = operation
                .path()
                .replace("{kind}", "COMMUNE")
                .replace("{code}", "00000")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        int status = request.request(operation.method(), path).statusCode();
        assertThat(status).as(operation.id()).isLessThan(500);
        return status == 401 || status == 403 ? Integer.toString(status) : "ok";
    }

    private static Map<String, Map<String, String>> table() throws IOException {
        var stream = PermissionTableTest.class.getResourceAsStream("/permissions.csv");
        if (stream == null) {
            throw new IOException("permissions.csv is missing");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().filter(line -> !line.isBlank()).toList();
            List<String> header = List.of(lines.getFirst().split(";"));
            var table = new LinkedHashMap<String, Map<String, String>>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = List.of(line.split(";"));
                var row = new LinkedHashMap<String, String>();
                for (int i = 1; i < header.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                table.put(cells.getFirst(), row);
            }
            return table;
        }
    }
}
