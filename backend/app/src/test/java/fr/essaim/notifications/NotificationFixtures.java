package fr.essaim.notifications;

import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.outbox.Couriers;
import fr.essaim.shared.outbox.OutboxDelivery;
import fr.essaim.territories.TerritoryFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.MailServer;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Something to be told of, and the letters that come of it. */
@ApplicationScoped
public class NotificationFixtures {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private final Api staff = Api.as(Tokens.staff());
    private final TerritoryFixtures territories;
    private final Couriers couriers;
    private final OutboxDelivery delivery;
    private final Rows rows;

    NotificationFixtures(TerritoryFixtures territories, Couriers couriers, OutboxDelivery delivery, Rows rows) {
        this.territories = territories;
        this.couriers = couriers;
        this.delivery = delivery;
        this.rows = rows;
    }

    /** Nothing was told to anybody, nothing waits. */
    public void forget() {
        rows.update("delete from outbox_message");
        rows.update("delete from notification");
        rows.update("delete from notification_preference");
    }

    /** The date in France, as bodies of requests have it. */
    public static String today() {
        return LocalDate.now(FRANCE).toString();
    }

    public UUID territory(String name) {
        territories.loadGeography();
        return staff.create("territories", TerritoryFixtures.draft(name));
    }

    public UUID community(String name) {
        UUID owner = staff.create("organisations", Map.of("name", "Porteuse", "kind", "STATE_CENTRAL"));
        return staff.create(
                "communities",
                Map.of(
                        "name",
                        name,
                        "purpose",
                        "Apprendre ensemble",
                        "ownerOrganisationId",
                        owner,
                        "visibility",
                        "PUBLIC",
                        "joinPolicy",
                        "ON_REQUEST"));
    }

    /** Staff gives somebody a role in a territory: they are told. */
    public UUID give(Api person, UUID territory, String kind) {
        return staff.create(
                "territories/" + territory + "/roles",
                Map.of("personId", Persons.id(person), "kind", kind, "since", today()));
    }

    /** Delivers what is due; answers all that came for the address. */
    public List<MailServer.Received> lettersTo(String address) {
        couriers.all().forEach(courier -> delivery.drain(courier, () -> false));
        return MailServer.lettersTo(address);
    }
}
