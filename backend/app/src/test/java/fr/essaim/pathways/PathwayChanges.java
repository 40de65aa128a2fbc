package fr.essaim.pathways;

import static fr.essaim.pathways.PathwayFixtures.STAFF;
import static fr.essaim.pathways.PathwayFixtures.application;
import static fr.essaim.pathways.PathwayFixtures.applications;
import static fr.essaim.pathways.PathwayFixtures.applied;
import static fr.essaim.pathways.PathwayFixtures.draft;
import static fr.essaim.pathways.PathwayFixtures.drafted;
import static fr.essaim.pathways.PathwayFixtures.move;
import static fr.essaim.pathways.PathwayFixtures.open;
import static fr.essaim.pathways.PathwayFixtures.organisation;
import static fr.essaim.pathways.PathwayFixtures.pathway;
import static fr.essaim.pathways.PathwayFixtures.phase;
import static fr.essaim.pathways.PathwayFixtures.plan;
import static fr.essaim.pathways.PathwayFixtures.selected;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Changes;
import fr.essaim.testing.Persons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

@ApplicationScoped
class PathwayChanges implements Changes {
    @Override
    public Map<String, Change> byOperation() {
        var changes = new HashMap<String, Change>(ofPathways());
        changes.putAll(ofPioneers());
        changes.put("writeSupportNote", () -> {
            Api coach = CommunityFixtures.newcomer();
            UUID pioneer = selected(CommunityFixtures.newcomer(), open("Noté", List.of(coach)));
            return () -> coach.post("pioneers/" + pioneer + "/notes", note());
        });
        changes.put("reviseSupportNote", () -> {
            Api coach = CommunityFixtures.newcomer();
            UUID pioneer = selected(CommunityFixtures.newcomer(), open("Noté", List.of(coach)));
            UUID note = coach.create("pioneers/" + pioneer + "/notes", note());
            return () -> coach.put("support-notes/" + note, note());
        });
        return changes;
    }

    private static Map<String, Change> ofPathways() {
        return Map.of(
                "createExperiencePathway",
                () -> {
                    Map<String, Object> draft = draft("Créé");
                    return () -> STAFF.post("experience-pathways", draft);
                },
                "updateExperiencePathway",
                () -> {
                    UUID id = pathway("Écrit", List.of());
                    return () -> STAFF.put("experience-pathways/" + id, draft("Revu"));
                },
                "planExperiencePathway",
                () -> {
                    UUID id = pathway("Prévu", List.of());
                    return () -> plan(STAFF, id, phase("Une", "2097-03-01", "2097-05-31"));
                },
                "openExperiencePathwayCall",
                () -> moved("open-call"),
                "closeExperiencePathwayCall",
                () -> moved("close-call", "open-call"),
                "startExperiencePathway",
                () -> moved("start", "open-call", "close-call"),
                "completeExperiencePathway",
                () -> moved("complete", "open-call", "close-call", "start"),
                "archiveExperiencePathway",
                () -> moved("archive"));
    }

    private static Map<String, Change> ofPioneers() {
        return Map.of(
                "draftPioneerApplication",
                () -> {
                    Api applicant = CommunityFixtures.newcomer();
                    UUID pathway = open("Ouvert", List.of());
                    UUID organisation = organisation("Candidate", "COMPANY");
                    Persons.employ(applicant, organisation, "PROJECT_LEAD");
                    return () -> applicant.post(applications(pathway), application("organisationId", organisation));
                },
                "updatePioneer",
                () -> drafts((applicant, id) -> {
                    UUID organisation =
                            UUID.fromString(applicant.get("pioneers/" + id).path("organisation.id"));
                    return () -> applicant.put("pioneers/" + id, application("organisationId", organisation));
                }),
                "namePioneerPeople",
                () -> drafts((applicant, id) -> () -> applicant
                        .request()
                        .contentType("application/json")
                        .header("If-Match", applicant.get("pioneers/" + id).header("ETag"))
                        .body(Map.of("personIds", List.of(Persons.id(applicant))))
                        .put("pioneers/" + id + "/people")),
                "submitPioneer",
                () -> drafts((applicant, id) -> () -> applicant.act("pioneers/" + id, "submit", Map.of())),
                "withdrawPioneer",
                () -> drafts((applicant, id) ->
                        () -> applicant.act("pioneers/" + id, "withdraw", Map.of("reason", "Renoncement"))),
                "selectPioneer",
                () -> decided("select"),
                "declinePioneer",
                () -> decided("decline"));
    }

    private static Map<String, String> note() {
        return Map.of("heldOn", "2026-06-03", "text", "Dit.");
    }

    private static Request moved(String verb, String... before) {
        UUID id = pathway("Mené", List.of());
        move(id, before);
        return () -> STAFF.act("experience-pathways/" + id, verb, Map.of());
    }

    private static Request drafts(BiFunction<Api, UUID, Request> change) {
        Api applicant = CommunityFixtures.newcomer();
        return change.apply(applicant, drafted(applicant, open("Ouvert", List.of())));
    }

    private static Request decided(String verb) {
        UUID id = applied(CommunityFixtures.newcomer(), open("Décidé", List.of()));
        return () -> STAFF.act("pioneers/" + id, verb, Map.of("reason", "Motif"));
    }
}
