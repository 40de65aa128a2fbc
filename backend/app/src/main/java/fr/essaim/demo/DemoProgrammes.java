package fr.essaim.demo;

import fr.essaim.programmes.ProgrammeDetails;
import fr.essaim.programmes.ProgrammeDraft;
import fr.essaim.programmes.ProgrammeKind;
import fr.essaim.programmes.ProgrammeService;
import fr.essaim.programmes.ProgrammeState;
import fr.essaim.programmes.enrolments.PastEnrolment;
import fr.essaim.programmes.enrolments.ProgrammeEnrolmentService;
import fr.essaim.programmes.enrolments.ProgrammeEnrolmentState;
import fr.essaim.shared.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The programmes of the demonstration, what they are about, and the territories enrolled in them. */
@ApplicationScoped
class DemoProgrammes {
    private final ProgrammeService programmes;
    private final ProgrammeEnrolmentService enrolments;

    DemoProgrammes(ProgrammeService programmes, ProgrammeEnrolmentService enrolments) {
        this.programmes = programmes;
        this.enrolments = enrolments;
    }

    /** @return their ids by key */
    Map<String, UUID> load(
            Actor loader, Map<String, UUID> organisations, Map<String, UUID> territories, Map<String, UUID> topicIds) {
        var ids = new HashMap<String, UUID>();
        for (DemoFile.Line line : DemoFile.read("programmes")) {
            ids.put(line.text("key"), create(loader, line, organisations, topicIds));
        }
        for (DemoFile.Line line : DemoFile.read("enrolments")) {
            var past = new PastEnrolment(
                    DemoDataService.id(ids, line.text("programme")),
                    DemoDataService.id(territories, line.text("territory")),
                    line.constant("state", ProgrammeEnrolmentState.class),
                    line.textOrNull("note"),
                    line.textOrNull("reason"),
                    line.date("applied_on"),
                    line.dateOrNull("decided_on"),
                    line.dateOrNull("started_on"),
                    line.dateOrNull("ended_on"));
            enrolments.enter(loader, past, true);
        }
        return ids;
    }

    private UUID create(Actor loader, DemoFile.Line line, Map<String, UUID> organisations, Map<String, UUID> topicIds) {
        var draft = new ProgrammeDraft(
                line.text("name"),
                line.constant("kind", ProgrammeKind.class),
                line.textOrNull("description"),
                DemoDataService.id(organisations, line.text("owner")),
                line.date("starts_on"),
                line.dateOrNull("ends_on"),
                line.words("topics").stream()
                        .map(key -> DemoDataService.id(topicIds, key))
                        .toList());
        ProgrammeDetails programme = programmes.create(loader, draft, true);
        var state = line.constant("state", ProgrammeState.class);
        if (state != ProgrammeState.DRAFT) {
            programme = programmes.publish(loader, programme.id(), programme.version());
        }
        if (state == ProgrammeState.CLOSED) {
            programme = programmes.close(loader, programme.id(), programme.version());
        }
        return programme.id();
    }
}
