package fr.essaim.records.reviews;

import static fr.essaim.records.RecordFixtures.STAFF;
import static fr.essaim.records.RecordFixtures.invited;
import static fr.essaim.records.RecordFixtures.peer;
import static fr.essaim.records.RecordFixtures.review;
import static fr.essaim.records.RecordFixtures.reviewed;
import static fr.essaim.records.RecordFixtures.submitted;
import static fr.essaim.records.RecordFixtures.text;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.records.RecordFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Persons;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How peers review records: two of them, none their own, each answered. */
@HttpTest
class PeerReviewTest {
    @Inject
    RecordFixtures fixtures;

    private Api lead = Api.anonymous();
    private UUID territory = new UUID(0, 0);
    private String record = "";

    @BeforeEach
    void aSubmittedRecord() {
        lead = peer();
        territory = fixtures.territory("Relue", lead);
        record = submitted(lead, "À relire", "territoryId", territory);
    }

    @Test
    void twoPeersReviewBeforeItIsFoundGood() {
        reviewed(lead, record);

        STAFF.act(record, "validate", Map.of()).then().statusCode(422).body("violations.code", contains("two-reviews"));
        lead.act(record, "publish", Map.of()).then().statusCode(409);
        reviewed(lead, record);
        lead.act(record, "validate", Map.of()).then().statusCode(403);
        STAFF.act(record, "validate", Map.of()).then().statusCode(200).body("state", equalTo("VALIDATED"));
    }

    @Test
    void nobodyReviewsOrJudgesTheirOwn() {
        Api author = peer();
        lead.put(record, text(lead, "À relire", "authorIds", List.of(Persons.id(lead), Persons.id(author))))
                .then()
                .statusCode(200);
        for (Api own : List.of(lead, author)) {
            STAFF.post(record + "/reviews", Map.of("personId", Persons.id(own)))
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("own-record"));
        }
        Api coLead = peer();
        STAFF.create(
                "territories/" + territory + "/roles",
                Map.of("personId", Persons.id(coLead), "kind", "CO_PILOT", "since", "2020-01-01"));
        lead.post(record + "/reviews", Map.of("personId", Persons.id(coLead)))
                .then()
                .statusCode(422)
                .body("violations.code", contains("own-record"));
        String ofStaff = "experience-records/"
                + STAFF.create(
                        "experience-records",
                        RecordFixtures.draft("D’office", "territoryId", territory, "visibility", "PIONEERS"));
        STAFF.put(ofStaff, text(STAFF, "D’office")).then().statusCode(200);
        STAFF.act(ofStaff, "submit", Map.of()).then().statusCode(200);
        reviewed(STAFF, ofStaff);
        reviewed(STAFF, ofStaff);
        STAFF.act(ofStaff, "validate", Map.of()).then().statusCode(422).body("violations.code", contains("own-record"));
    }

    @Test
    void whoLeadsTheTerritoryDoesNotFindItsRecordGood() {
        Api facilitator = CommunityFixtures.newcomer();
        UUID community = CommunityFixtures.community("Relecture", "PUBLIC", "OPEN", facilitator);
        CommunityFixtures.join(lead, community);
        String shared = submitted(lead, "Du groupe", "territoryId", territory, "communityId", community);
        reviewed(lead, shared);
        reviewed(lead, shared);
        STAFF.create(
                "territories/" + territory + "/roles",
                Map.of("personId", Persons.id(facilitator), "kind", "CO_PILOT", "since", "2020-01-01"));

        facilitator
                .act(shared, "validate", Map.of())
                .then()
                .statusCode(422)
                .body("violations.code", contains("own-record"));
        facilitator.get(shared).then().body("actions", not(hasItem("VALIDATE")));
    }

    @Test
    void aReviewIsItsReviewersAloneUntilItIsHandedOver() {
        Api peer = peer();
        String review = invited(lead, record, peer);
        peer.get("peer-reviews?state=INVITED").then().body("items.recordTitle", contains("À relire"));
        peer.get(record).then().statusCode(200).body("content.lessons", equalTo("Commencer plus petit."));
        peer.put(review, review("clarity", 1, "atHome", "")).then().statusCode(200);

        lead.get(record + "/reviews").then().body("content", contains(nullValue()), "state", contains("INVITED"));
        peer.act(review, "submit", Map.of()).then().statusCode(422).body("violations.pointer", contains("/atHome"));
        peer.put(review, review("clarity", 1)).then().statusCode(200);
        peer.act(review, "submit", Map.of()).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        lead.get(record + "/reviews")
                .then()
                .body("content.clarity", contains(1), "content[0].comments.field", contains("results"));
        peer.put(review, review()).then().statusCode(409);
        peer().get(review).then().statusCode(404);
        peer().get(record + "/reviews").then().statusCode(404);
        lead.put(review, review()).then().statusCode(403);
    }

    @Test
    void authorsAnswerAndAmendAndBothAreSeen() {
        String review = reviewed(lead, record);

        lead.act(review, "answer", Map.of("answer", "Nous avons compté."))
                .then()
                .statusCode(200)
                .body("answer", equalTo("Nous avons compté."), "amendedSince", is(false));
        lead.put(record, text(lead, "À relire", "results", "Soixante sont revenus."))
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_REVIEW"));
        STAFF.get(record + "/reviews").then().body("amendedSince", everyItem(is(true)));
    }

    @Test
    void whoReviewedIsAskedAgainWhenItIsSubmittedAnew() {
        Api declining = peer();
        declining
                .act(invited(lead, record, declining), "decline", Map.of())
                .then()
                .statusCode(200);
        reviewed(lead, record);
        STAFF.act(record, "return", Map.of("reason", "Trop court.")).then().statusCode(200);
        lead.act(record, "submit", Map.of()).then().statusCode(200).body("round", equalTo(2));

        lead.get(record + "/reviews")
                .then()
                .body("findAll { it.round == 2 }", hasSize(1))
                .body("findAll { it.round == 2 }.state", contains("INVITED"));
        STAFF.act(record, "validate", Map.of()).then().statusCode(422).body("violations.code", contains("two-reviews"));
        declining.get(record).then().statusCode(404);
    }

    @Test
    void nobodyIsAskedTwiceAndOnlyWhileItIsInReview() {
        Api peer = peer();
        invited(lead, record, peer);
        lead.post(record + "/reviews", Map.of("personId", Persons.id(peer)))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-invited"));
        lead.act(record, "return", Map.of("reason", "Nous reprenons.")).then().statusCode(200);
        lead.post(record + "/reviews", Map.of("personId", Persons.id(peer())))
                .then()
                .statusCode(409);
        peer.get("peer-reviews").then().body("items.actions.flatten()", not(hasItem("SUBMIT")));
    }

    @Test
    void peersAndAuthorsAreTold() {
        Api peer = peer();
        String review = invited(lead, record, peer);
        peer.get("me/notifications").then().body("items.kind", hasItem("PEER_REVIEW_ASKED"));
        peer.put(review, review()).then().statusCode(200);
        peer.act(review, "submit", Map.of()).then().statusCode(200);
        lead.get("me/notifications").then().body("items.kind", hasItem("PEER_REVIEW_GIVEN"));
        lead.act(review, "answer", Map.of("answer", "Merci.")).then().statusCode(200);
        peer.get("me/notifications").then().body("items.kind", hasItem("PEER_REVIEW_ANSWERED"));
        reviewed(lead, record);
        STAFF.act(record, "validate", Map.of()).then().statusCode(200);
        STAFF.act(record, "return", Map.of("reason", "Une coquille.")).then().statusCode(200);
        lead.get("me/notifications")
                .then()
                .body("items.kind", hasItem("RECORD_VALIDATED"))
                .body("items.kind", hasItem("RECORD_RETURNED"));
    }

    @Test
    void otherPeersReadTheirOwnAlone() {
        reviewed(lead, record);
        Api peer = peer();
        String own = invited(lead, record, peer);

        peer.get(record + "/reviews").then().body("id", contains(own.substring(own.lastIndexOf('/') + 1)));
        STAFF.get(record + "/reviews").then().body("state", containsInAnyOrder("SUBMITTED", "INVITED"));
        peer().get("peer-reviews").then().body("items", empty());
    }
}
