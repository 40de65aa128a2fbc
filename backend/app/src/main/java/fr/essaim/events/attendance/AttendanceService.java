package fr.essaim.events.attendance;

import fr.essaim.events.EventAction;
import fr.essaim.events.EventDetails;
import fr.essaim.events.EventService;
import fr.essaim.events.EventState;
import fr.essaim.shared.audit.AuditTrail;
import fr.essaim.shared.pdf.PdfDocument;
import fr.essaim.shared.pdf.PdfWording;
import fr.essaim.shared.problem.ProblemCode;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.security.Roles;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Use cases of attendance, for whoever runs the event. */
@ApplicationScoped
public class AttendanceService {
    /** Doors open before events do, and clocks differ. */
    private static final Duration AHEAD = Duration.ofHours(12);

    private static final Duration SKEW = Duration.ofMinutes(5);

    private final EventService events;
    private final Attendances attendances;
    private final AuditTrail audit;
    private final Today today;

    AttendanceService(EventService events, Attendances attendances, AuditTrail audit, Today today) {
        this.events = events;
        this.attendances = attendances;
        this.audit = audit;
        this.today = today;
    }

    AttendanceList list(Actor actor, UUID id) {
        return list(require(actor, id));
    }

    AttendanceFigures figures(Actor actor, UUID id) {
        return attendances.figures(require(actor, id).id());
    }

    PdfDocument sheet(Actor actor, UUID id, PdfWording words) {
        EventDetails event = require(actor, id);
        return new SignInSheet(words, event, attendances.of(id, today.now())).document();
    }

    /**
     * Takes notes from the door: all of them or, where one is refused, none.
     *
     * @throws ProblemException not-found, forbidden, unknown-reference at a registration that has no seat, rule-violated before the doors
     *     open and once the event is closed
     */
    @Transactional
    public AttendanceList mark(Actor actor, UUID id, PresenceDraft draft) {
        EventDetails event = requireNoter(actor, id);
        requireOpen(event);
        requireKnown(id, draft.marks());
        Map<UUID, PresenceMark> latest = draft.marks().stream()
                .collect(Collectors.toMap(
                        PresenceMark::registrationId,
                        mark -> mark,
                        BinaryOperator.maxBy(Comparator.comparing(PresenceMark::at))));
        List<Attendances.Marked> marked = attendances.mark(id, List.copyOf(latest.values()), today.now());
        if (!marked.isEmpty()) {
            Map<AuditTrail.Subject, Map<String, String>> after = marked.stream()
                    .collect(Collectors.toMap(Attendances.Marked::subject, one -> Map.of("state", one.state())));
            audit.recordEach(actor, "REGISTRATION_ATTENDANCE_NOTED", after);
        }
        return list(event);
    }

    private AttendanceList list(EventDetails event) {
        return AttendanceList.of(opensAt(event), isOpen(event), attendances.of(event.id(), today.now()));
    }

    private void requireKnown(UUID event, List<PresenceMark> marks) {
        List<UUID> asked = marks.stream().map(PresenceMark::registrationId).toList();
        List<UUID> seated = attendances.seated(event, asked);
        Instant latest = today.now().plus(SKEW);
        for (int i = 0; i < marks.size(); i++) {
            if (!seated.contains(asked.get(i))) {
                throw ProblemException.unknownReference("/marks/" + i + "/registrationId");
            }
            if (marks.get(i).at().isAfter(latest)) {
                throw new ProblemException(ProblemCode.RULE_VIOLATED).atField("/marks/" + i + "/at", "in-the-future");
            }
        }
    }

    /** @throws ProblemException rule-violated before the doors open and once the event is closed or cancelled */
    void requireOpen(EventDetails event) {
        if (event.state() != EventState.PUBLISHED) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "event-not-published");
        }
        if (!isOpen(event)) {
            throw new ProblemException(ProblemCode.RULE_VIOLATED).atParameter("id", "attendance-not-open");
        }
    }

    private boolean isOpen(EventDetails event) {
        return event.state() == EventState.PUBLISHED && !opensAt(event).isAfter(today.now());
    }

    private static Instant opensAt(EventDetails event) {
        return event.startsAt().minus(AHEAD);
    }

    /** Whoever runs the event, and tools that note who came to events that they may know of. */
    EventDetails requireNoter(Actor actor, UUID id) {
        return actor.has(Roles.SCOPE_ATTENDANCE_WRITE) ? events.get(actor, id) : require(actor, id);
    }

    /** @throws ProblemException not-found, forbidden */
    EventDetails require(Actor actor, UUID id) {
        EventDetails event = events.get(actor, id);
        if (!event.actions().contains(EventAction.READ_REGISTRATIONS)) {
            throw ProblemException.forbidden();
        }
        return event;
    }
}
