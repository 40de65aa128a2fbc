package fr.essaim.people;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class PersonChanges implements Changes {
    private static final Map<String, String> REASON = Map.of("reason", "Essai");

    private final Api admin = Api.as(Tokens.admin());

    @Override
    public Map<String, Change> byOperation() {
        return Map.of(
                "updateMe",
                        () -> {
                            Api member = Api.as(Tokens.member("change@example.org"));
                            Map<String, Object> draft = Persons.draft(member, Map.of("bio", "Changée une fois."));
                            return () -> member.put("me", draft);
                        },
                "deactivatePerson",
                        () -> {
                            String person = person("ferme-une-fois@example.org");
                            return () -> admin.act(person, "deactivate", REASON);
                        },
                "reactivatePerson",
                        () -> {
                            String person = person("rouvre-une-fois@example.org");
                            admin.act(person, "deactivate", REASON).then().statusCode(200);
                            return () -> admin.act(person, "reactivate", Map.of());
                        });
    }

    private static String person(String email) {
        UUID id = Persons.id(Api.as(Tokens.member(email)));
        return "people/" + id;
    }
}
