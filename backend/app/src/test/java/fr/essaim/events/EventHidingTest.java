package fr.essaim.events;

import static fr.essaim.communities.CommunityFixtures.community;
import static fr.essaim.communities.CommunityFixtures.join;
import static fr.essaim.communities.CommunityFixtures.newcomer;
import static fr.essaim.communities.CommunityFixtures.revise;
import static fr.essaim.events.EventFixtures.STAFF;
import static fr.essaim.events.EventFixtures.draft;
import static fr.essaim.events.EventFixtures.publish;
import static fr.essaim.events.EventFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody may not know of leaks nowhere: not in lists, counts, exports nor errors. */
@HttpTest
class EventHidingTest {
    private final Api facilitator = newcomer();
    private final Api member = newcomer();
    private List<Api> outsiders = List.of();
    private UUID community = new UUID(0, 0);
    private final String word = UUID.randomUUID().toString();

    @BeforeEach
    void aCommunity() {
        outsiders = List.of(Api.anonymous(), newcomer(), Api.as(Tokens.service("partner-agenda", "read")));
        community = community("Discrète", "PUBLIC", "OPEN", facilitator);
    }

    @Test
    void draftsAreTheirWritersAlone() {
        UUID draft = facilitator.create("events", draft(word, "communityId", community));
        join(member, community);

        outsiders.forEach(outsider -> requireHidden(outsider, draft));
        requireHidden(member, draft);
        requireShown(facilitator, draft);
        requireShown(STAFF, draft);
    }

    @Test
    void eventsOfMembersAreMembersAlone() {
        join(member, community);
        UUID event = facilitator.create("events", draft(word, "communityId", community, "visibility", "MEMBERS"));
        publish(event);

        outsiders.forEach(outsider -> requireHidden(outsider, event));
        requireShown(member, event);
    }

    @Test
    void aHiddenCommunityHidesItsEventsEvenThoseThatWerePublic() {
        join(member, community);
        UUID event = facilitator.create("events", draft(word, "communityId", community));
        publish(event);
        outsiders.forEach(outsider -> requireShown(outsider, event));

        revise(community, "visibility", "MEMBERS_ONLY");

        outsiders.forEach(outsider -> requireHidden(outsider, event));
        requireHidden(Api.as(Tokens.service("partner-events", "events:write")), event);
        requireShown(member, event);
        facilitator
                .put("events/" + event, draft(word, "communityId", community))
                .then()
                .statusCode(422)
                .body("violations[0].code", is("community-hidden"));
    }

    @Test
    void aDraftProgrammeIsNotNamed() {
        UUID programme = STAFF.create(
                "programmes",
                Map.of(
                        "name",
                        "Préparation",
                        "kind",
                        "OTHER",
                        "ownerOrganisationId",
                        EventFixtures.organisation(),
                        "startsOn",
                        "2026-01-01"));
        UUID event = published(draft(word, "programmeId", programme));

        Api.anonymous().get("events/" + event).then().statusCode(200).body("programme", nullValue());
        STAFF.get("events/" + event).then().body("programme.name", is("Préparation"));
    }

    @Test
    void nothingOfAnArchivedCommunityChanges() {
        UUID event = facilitator.create("events", draft(word, "communityId", community));
        STAFF.act("communities/" + community, "archive", Map.of("reason", "Fini"))
                .then()
                .statusCode(200);

        facilitator.get("events/" + event).then().body("actions", contains("READ_REGISTRATIONS"));
        STAFF.act("events/" + event, "publish", Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].code", is("community-archived"));
        STAFF.post("events", draft(word, "communityId", community)).then().statusCode(422);
    }

    @Test
    void membersLearnWhereToGoWhenNobodyRegisters() {
        join(member, community);
        UUID event = facilitator.create(
                "events", draft(word, "communityId", community, "visibility", "MEMBERS", "registrationMode", "NONE"));
        publish(event);

        member.get("events/" + event).then().body("link", is("https://visio.example.org/salon"));
    }

    private void requireShown(Api reader, UUID event) {
        reader.get("events/" + event).then().statusCode(200);
        reader.get("events?q=" + word).then().body("items", hasSize(1)).body("total.value", is(1));
        assertThat(reader.request().accept("text/csv").get("events?q=" + word).asString())
                .contains(word);
    }

    private void requireHidden(Api reader, UUID event) {
        reader.get("events/" + event).then().statusCode(404);
        reader.get("events?communityId=" + community)
                .then()
                .body("items", hasSize(0))
                .body("total.value", is(0));
        reader.get("events?q=" + word).then().body("items", hasSize(0)).body("total.value", is(0));
        assertThat(reader.request().accept("text/csv").get("events?q=" + word).asString())
                .doesNotContain(word);
    }
}
