package fr.essaim.records;

import static fr.essaim.records.RecordFixtures.peer;
import static fr.essaim.records.RecordFixtures.published;
import static fr.essaim.records.RecordFixtures.reviewed;
import static fr.essaim.records.RecordFixtures.submitted;
import static fr.essaim.records.RecordFixtures.text;
import static fr.essaim.records.RecordFixtures.validate;

import fr.essaim.testing.Api;
import fr.essaim.testing.Persons;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class RecordReads implements Reads {
    private final RecordFixtures fixtures;

    RecordReads(RecordFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "listExperienceRecords",
                () -> {
                    Api lead = peer();
                    UUID territory = fixtures.territory("Comptée", lead);
                    published(lead, "Une", "territoryId", territory);
                    published(lead, "Deux", "territoryId", territory);
                    return "experience-records?territoryId=" + territory;
                },
                "countExperienceRecords",
                () -> "experience-records/facets",
                "getExperienceRecord",
                this::twice,
                "listExperienceVersions",
                () -> twice() + "/versions",
                "getExperienceVersion",
                () -> twice() + "/versions/1",
                "compareExperienceVersions",
                () -> twice() + "/versions/2/changes",
                "listReviewsOfRecord",
                () -> {
                    Api lead = peer();
                    String record = submitted(lead, "Relue", "territoryId", fixtures.territory("Relue", lead));
                    reviewed(lead, record);
                    return record + "/reviews";
                },
                "getPeerReview",
                () -> {
                    Api lead = peer();
                    return reviewed(lead, submitted(lead, "Relue", "territoryId", fixtures.territory("Relue", lead)));
                },
                "listOwnPeerReviews",
                () -> {
                    Api lead = peer();
                    Api admin = Api.as(Tokens.admin());
                    Persons.show(admin, "SIGNED_IN");
                    UUID territory = fixtures.territory("Relue", lead);
                    RecordFixtures.invited(lead, submitted(lead, "Une", "territoryId", territory), admin);
                    RecordFixtures.invited(lead, submitted(lead, "Deux", "territoryId", territory), admin);
                    return "peer-reviews";
                });
    }

    /** Of two versions. */
    private String twice() {
        Api lead = peer();
        String record = published(lead, "Une", "territoryId", fixtures.territory("Racontée", lead));
        lead.put(record, text(lead, "Deux")).then().statusCode(200);
        lead.act(record, "submit", Map.of()).then().statusCode(200);
        validate(lead, record);
        lead.act(record, "publish", Map.of()).then().statusCode(200);
        return record;
    }
}
