package fr.essaim.events.calendars;

import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.VISITOR;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.onSite;
import static fr.essaim.events.EventFixtures.published;
import static fr.essaim.events.calendars.PersonalCalendarFixtures.address;
import static fr.essaim.events.calendars.PersonalCalendarFixtures.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Status;
import fr.essaim.shared.listing.Rows;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What other programs read under somebody’s secret address, with a parser that had no part in writing it. */
@HttpTest
class PersonalCalendarTest {
    private final Api person = newcomer();

    @Inject
    Rows rows;

    private static List<VEvent> read(String address) {
        String text = VISITOR.get(address).then().statusCode(200).extract().asString();
        return Biweekly.parse(text).first().getEvents();
    }

    @Test
    void itHoldsWhatOneComesToAndWhatOneOrganisesAndNothingElse() {
        UUID seat = published(onSite("Ma place", "wheelchair", "YES"));
        UUID mine = published(draft("La mienne", "organiserIds", List.of(Persons.id(person))));
        published(draft("Celle des autres"));
        register(person, seat);
        String left = register(person, published(draft("Quittée")));
        person.act(left, "cancel", Map.of()).then().statusCode(200);

        List<VEvent> events = read(address(person));
        assertThat(events)
                .extracting(event -> event.getUid().getValue())
                .containsExactlyInAnyOrder(seat.toString(), mine.toString());
        assertThat(events).extracting(VEvent::getStatus).containsOnly(Status.confirmed());
        assertThat(events).anySatisfy(event -> assertThat(event.getLocation().getValue())
                .contains("Salle 2", "Maison des associations"));
    }

    @Test
    void roomAndLinkAreThereOnceOneHasASeat() {
        UUID event = published(draft("Privée", "capacity", 1, "link", "https://visio.example.org/secret"));
        String seat = register(STAFF, event);
        String waiting = register(person, event);
        String address = address(person);

        assertThat(read(address).getFirst().getStatus()).isEqualTo(Status.tentative());
        assertThat(VISITOR.get(address).asString()).doesNotContain("visio");
        STAFF.act(seat, "cancel", Map.of()).then().statusCode(200);
        person.act(waiting, "take-offer", Map.of()).then().statusCode(200);
        assertThat(read(address).getFirst().getStatus()).isEqualTo(Status.confirmed());
        assertThat(read(address).getFirst().getLocation().getValue()).isEqualTo("https://visio.example.org/secret");
    }

    @Test
    void aChangeRaisesTheSequenceAndWhatIsCalledOffSaysSo() {
        UUID event = published(draft("Mouvant"));
        register(person, event);
        String address = address(person);
        int before = read(address).getFirst().getSequence().getValue();

        STAFF.put("events/" + event, draft("Mouvant", "startsLocal", "2099-03-02T11:00:00"))
                .then()
                .statusCode(200);
        assertThat(read(address).getFirst().getSequence().getValue()).isGreaterThan(before);
        STAFF.act("events/" + event, "cancel", Map.of("reason", "Grève")).then().statusCode(200);
        assertThat(read(address).getFirst().getStatus()).isEqualTo(Status.cancelled());
    }

    @Test
    void theSecretIsToldOnceAndKeptAsItsHash() {
        person.get("me/calendar").then().statusCode(200).body("active", is(false));
        String first = address(person);
        person.get("me/calendar")
                .then()
                .body("active", is(true))
                .body("renewedAt", notNullValue())
                .body("address", nullValue());
        String secret = first.substring(first.indexOf('/') + 1, first.indexOf('.'));
        assertThat(secret).hasSize(43);
        assertThat(rows.all(
                        row -> row.text("row"),
                        "select c::text as row from personal_calendar c where person_id = ?",
                        Persons.id(person)))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain(secret));
        assertThat(Api.as(Tokens.admin()).get("audit-entries?size=100").asString())
                .contains("PERSONAL_CALENDAR_RENEWED")
                .doesNotContain(secret);

        String second = address(person);
        VISITOR.get(first).then().statusCode(404);
        VISITOR.get(second).then().statusCode(200);
    }

    @Test
    void whatIsRevokedOrOfWhoeverIsDeactivatedLeadsNowhere() {
        String address = address(person);
        person.request().post("me/calendar/revoke").then().statusCode(200).body("active", is(false));
        VISITOR.get(address).then().statusCode(404);
        person.get("me/calendar").then().body("active", is(false));

        String again = address(person);
        rows.update("update person set state = 'DEACTIVATED' where id = ?", Persons.id(person));
        VISITOR.get(again).then().statusCode(404);
        VISITOR.get("calendars/" + "x".repeat(43) + ".ics").then().statusCode(404);
    }

    @Test
    void aPlatformRoleAddsNothingToIt() {
        Api staff = Api.as(Tokens.staff());
        Api admin = Api.as(Tokens.admin());
        UUID hidden = admin.create(
                "events", draft("Sans le staff", "link", "https://visio.example.org/hors-de-vue", "capacity", 1));
        admin.act("events/" + hidden, "publish", Map.of()).then().statusCode(200);
        register(person, hidden);
        register(staff, hidden);

        assertThat(VISITOR.get(address(staff)).asString().replace("\r\n ", ""))
                .doesNotContain("visio.example.org/hors-de-vue");
    }
}
