package fr.essaim.records;

import static fr.essaim.records.RecordFixtures.STAFF;
import static fr.essaim.records.RecordFixtures.address;
import static fr.essaim.records.RecordFixtures.draft;
import static fr.essaim.records.RecordFixtures.invited;
import static fr.essaim.records.RecordFixtures.peer;
import static fr.essaim.records.RecordFixtures.published;
import static fr.essaim.records.RecordFixtures.review;
import static fr.essaim.records.RecordFixtures.reviewed;
import static fr.essaim.records.RecordFixtures.submitted;
import static fr.essaim.records.RecordFixtures.text;
import static fr.essaim.records.RecordFixtures.validated;
import static fr.essaim.records.RecordFixtures.written;

import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class RecordChanges implements Changes {
    private final RecordFixtures fixtures;

    RecordChanges(RecordFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Change> byOperation() {
        return Map.ofEntries(
                Map.entry("beginExperienceRecord", () -> {
                    Api lead = peer();
                    Map<String, Object> draft = draft("Commencée", "territoryId", territory(lead));
                    return () -> lead.post("experience-records", draft);
                }),
                Map.entry("writeExperienceRecord", () -> {
                    Api lead = peer();
                    String record = RecordFixtures.record(lead, "Écrite", "territoryId", territory(lead));
                    Map<String, Object> text = text(lead, "Écrite");
                    return () -> lead.put(record, text);
                }),
                Map.entry("addressExperienceRecord", () -> {
                    Api lead = peer();
                    String record = written(lead, "Adressée", "territoryId", territory(lead));
                    return () -> address(lead, record, "PROGRAMME", true);
                }),
                Map.entry("submitExperienceRecord", () -> {
                    Api lead = peer();
                    String record = written(lead, "Soumise", "territoryId", territory(lead));
                    return () -> lead.act(record, "submit", Map.of());
                }),
                Map.entry("returnExperienceRecord", () -> {
                    Api lead = peer();
                    String record = submitted(lead, "Rendue", "territoryId", territory(lead));
                    return () -> lead.act(record, "return", Map.of("reason", "Trop court."));
                }),
                Map.entry("validateExperienceRecord", () -> {
                    Api lead = peer();
                    String record = submitted(lead, "Validée", "territoryId", territory(lead));
                    reviewed(lead, record);
                    reviewed(lead, record);
                    return () -> STAFF.act(record, "validate", Map.of());
                }),
                Map.entry("publishExperienceRecord", () -> {
                    Api lead = peer();
                    String record = validated(lead, "Publiée", "territoryId", territory(lead));
                    return () -> lead.act(record, "publish", Map.of());
                }),
                Map.entry("withdrawExperienceRecord", () -> {
                    Api lead = peer();
                    String record = published(lead, "Retirée", "territoryId", territory(lead));
                    return () -> lead.act(record, "withdraw", Map.of("reason", "Faux."));
                }),
                Map.entry("invitePeerReviewer", () -> {
                    Api lead = peer();
                    String record = submitted(lead, "À relire", "territoryId", territory(lead));
                    UUID peer = Persons.id(peer());
                    return () -> lead.post(record + "/reviews", Map.of("personId", peer));
                }),
                Map.entry("writePeerReview", () -> {
                    Api peer = peer();
                    String review = invitation(peer);
                    return () -> peer.put(review, review());
                }),
                Map.entry("submitPeerReview", () -> {
                    Api peer = peer();
                    String review = invitation(peer);
                    peer.put(review, review()).then().statusCode(200);
                    return () -> peer.act(review, "submit", Map.of());
                }),
                Map.entry("declinePeerReview", () -> {
                    Api peer = peer();
                    String review = invitation(peer);
                    return () -> peer.act(review, "decline", Map.of());
                }),
                Map.entry("answerPeerReview", () -> {
                    Api lead = peer();
                    String review = reviewed(lead, submitted(lead, "Relue", "territoryId", territory(lead)));
                    return () -> lead.act(review, "answer", Map.of("answer", "Merci."));
                }));
    }

    private String invitation(Api peer) {
        Api lead = peer();
        return invited(lead, submitted(lead, "À relire", "territoryId", territory(lead)), peer);
    }

    private UUID territory(Api lead) {
        return fixtures.territory("Racontée", lead);
    }
}
