package fr.essaim.people;

import fr.essaim.testing.Api;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class PersonReads implements Reads {
    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "getSession", () -> "session",
                "getMe", () -> "me",
                "getPerson", () -> "people/" + person("lue@example.org"),
                "listPeople",
                        () -> {
                            person("lue@example.org");
                            person("lu@example.org");
                            return "people?q=malo garnier";
                        });
    }

    private static UUID person(String email) {
        return Persons.id(Api.as(Tokens.member(email)));
    }
}
