package fr.essaim.demo;

import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.time.Today;
import fr.essaim.trainings.sessions.SessionDetails;
import fr.essaim.trainings.sessions.SessionDraft;
import fr.essaim.trainings.sessions.SessionPlaceService;
import fr.essaim.trainings.sessions.SessionService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Learners of the demonstration, and the sessions that some of them go through together. */
@ApplicationScoped
class DemoSessions {
    private final DemoLearners learners;
    private final SessionService sessions;
    private final SessionPlaceService places;
    private final Today today;

    DemoSessions(DemoLearners learners, SessionService sessions, SessionPlaceService places, Today today) {
        this.learners = learners;
        this.sessions = sessions;
        this.places = places;
        this.today = today;
    }

    void load(Actor loader, Map<String, UUID> trainings, Map<String, UUID> people) {
        learners.load(loader, trainings, people);
        for (DemoFile.Line line : DemoFile.read("training-sessions")) {
            UUID training = DemoDataService.id(trainings, line.text("training"));
            SessionDetails session = sessions.create(loader, training, draft(line, people));
            for (String person : words(line, "people")) {
                UUID id = DemoDataService.id(people, person);
                places.join(new Actor(Actor.Kind.PERSON, id, person, Set.of(Roles.MEMBER)), session.id());
            }
            String reason = line.textOrNull("cancelled");
            if (reason != null) {
                sessions.cancel(loader, session.id(), session.version(), reason);
            }
        }
    }

    private SessionDraft draft(DemoFile.Line line, Map<String, UUID> people) {
        LocalDate first = today.date().plusDays(Long.parseLong(line.text("starts_in_days")));
        String capacity = line.textOrNull("capacity");
        return new SessionDraft(
                line.text("title"),
                first,
                first.plusDays(Long.parseLong(line.text("lasts_days"))),
                null,
                capacity == null ? null : Integer.valueOf(capacity),
                words(line, "tutors").stream()
                        .map(person -> DemoDataService.id(people, person))
                        .toList());
    }

    private static List<String> words(DemoFile.Line line, String column) {
        return line.textOrNull(column) == null ? List.of() : line.words(column);
    }
}
