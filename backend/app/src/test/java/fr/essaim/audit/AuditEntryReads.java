package fr.essaim.audit;

import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class AuditEntryReads implements Reads {
    private final Api staff = Api.as(Tokens.staff());

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of("listAuditEntries", () -> {
            Map<String, String> draft = Map.of("name", "Suivie", "kind", "ASSOCIATION");
            UUID id = staff.create("organisations", draft);
            staff.put("organisations/" + id, draft).then().statusCode(200);
            return "audit-entries?subjectId=" + id;
        });
    }
}
