package fr.essaim.events.prices;

import fr.essaim.adhesions.AdhesionFixtures;
import fr.essaim.events.EventFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events of a resource centre and their prices. */
@ApplicationScoped
public class PriceFixtures {
    public static final Map<String, Object> STATE = Map.of("stateEmployer", true);
    public static final Map<String, Object> ADHERENT = Map.of("adherent", "TERRITORY");
    public static final Map<String, Object> EVERYBODY = Map.of("always", true);

    private final Api staff = Api.as(Tokens.staff());
    private final AdhesionFixtures adhesions;

    PriceFixtures(AdhesionFixtures adhesions) {
        this.adhesions = adhesions;
    }

    public AdhesionFixtures adhesions() {
        return adhesions;
    }

    /** Published, from 9:00 to 17:00 in Paris. */
    public UUID event(UUID centre, String firstDay, String lastDay) {
        return EventFixtures.published(EventFixtures.draft(
                "Étape du tour",
                "organisationId",
                centre,
                "startsLocal",
                firstDay + "T09:00:00",
                "endsLocal",
                lastDay + "T17:00:00"));
    }

    /** Adherent territories and State agents free, others 150 EUR a day. */
    public static Map<String, Object> tour() {
        return rules(
                rule("Agents de l’État", "0", STATE),
                rule("Territoires adhérents", "0", ADHERENT),
                rule("Territoires non adhérents", "150", EVERYBODY));
    }

    public static Map<String, Object> rules(Object... rules) {
        return Map.of("rules", List.of(rules));
    }

    public static Map<String, Object> rule(String name, String amount, Map<String, Object> condition) {
        return Map.of(
                "name",
                name,
                "amount",
                Map.of("amount", amount, "currency", "EUR"),
                "basis",
                "PER_DAY",
                "condition",
                condition);
    }

    public UUID pricedEvent() {
        UUID event = event(adhesions.centre("Centre à prix"), "2099-03-02", "2099-03-02");
        staff.put("events/" + event + "/price-rules", tour()).then().statusCode(200);
        return event;
    }
}
