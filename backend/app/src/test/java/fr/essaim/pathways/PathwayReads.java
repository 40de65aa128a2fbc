package fr.essaim.pathways;

import static fr.essaim.pathways.PathwayFixtures.STAFF;
import static fr.essaim.pathways.PathwayFixtures.applications;
import static fr.essaim.pathways.PathwayFixtures.applied;
import static fr.essaim.pathways.PathwayFixtures.open;
import static fr.essaim.pathways.PathwayFixtures.phase;
import static fr.essaim.pathways.PathwayFixtures.plan;
import static fr.essaim.pathways.PathwayFixtures.selected;

import fr.essaim.communities.CommunityFixtures;
import fr.essaim.testing.Api;
import fr.essaim.testing.Reads;
import fr.essaim.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
class PathwayReads implements Reads {
    /** Who reads in the walk. */
    private static final Api READER = Api.as(Tokens.admin());

    @Override
    public Map<String, Supplier<String>> byOperation() {
        return Map.of(
                "listExperiencePathways",
                () -> {
                    open("Coûteux", List.of());
                    open("Coûteux", List.of());
                    return "experience-pathways?q=coûteux";
                },
                "getExperiencePathway",
                () -> "experience-pathways/" + running(),
                "getPathwayBoard",
                () -> "experience-pathways/" + running() + "/board",
                "listPioneers",
                () -> "experience-pathways/" + running() + "/pioneers",
                "listPioneerApplications",
                () -> applications(running()),
                "getPioneer",
                () -> "pioneers/" + applied(CommunityFixtures.newcomer(), running()),
                "listSupportNotes",
                () -> {
                    UUID pioneer = selected(CommunityFixtures.newcomer(), running());
                    note(pioneer);
                    note(pioneer);
                    return "pioneers/" + pioneer + "/notes";
                },
                "getSupportNote",
                () -> "support-notes/" + note(selected(CommunityFixtures.newcomer(), running())));
    }

    private static UUID note(UUID pioneer) {
        return READER.create("pioneers/" + pioneer + "/notes", Map.of("heldOn", "2026-06-03", "text", "Dit."));
    }

    /** With two phases and two pioneers. */
    private static UUID running() {
        UUID pathway = open("Coûteux", List.of(READER));
        plan(STAFF, pathway, phase("Une", "2097-03-01", "2097-05-31"), phase("Deux", "2097-06-01", "2097-07-31"))
                .then()
                .statusCode(200);
        selected(CommunityFixtures.newcomer(), pathway);
        selected(CommunityFixtures.newcomer(), pathway);
        return pathway;
    }
}
