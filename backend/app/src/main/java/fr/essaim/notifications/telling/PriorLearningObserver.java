package fr.essaim.notifications.telling;

import fr.essaim.competences.learnt.PriorLearningDecided;
import fr.essaim.competences.learnt.PriorLearningSaid;
import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells those who decide that somebody learnt something elsewhere, and the person what was decided. */
@ApplicationScoped
class PriorLearningObserver {
    /** Who facilitates a community of theirs, as {@link fr.essaim.competences.learnt.PriorLearningService} says. */
    private static final String DECIDERS = """
            select mine.person_id from membership theirs join membership mine on mine.community_id = theirs.community_id
            where theirs.person_id = ? and theirs.state = 'ACTIVE' and mine.role = 'FACILITATOR' and mine.state = 'ACTIVE'
            """;

    private final Announcements announcements;
    private final Rows rows;

    PriorLearningObserver(Announcements announcements, Rows rows) {
        this.announcements = announcements;
        this.rows = rows;
    }

    void tell(@Observes PriorLearningSaid said) {
        List<UUID> deciders = rows.all(row -> row.uuid("person_id"), DECIDERS, said.personId());
        tell(NotificationKind.PRIOR_LEARNING_SAID, said.priorLearningId(), deciders, said.personId());
    }

    void tell(@Observes PriorLearningDecided decided) {
        NotificationKind kind = decided.accepted()
                ? NotificationKind.PRIOR_LEARNING_ACCEPTED
                : NotificationKind.PRIOR_LEARNING_DECLINED;
        tell(kind, decided.priorLearningId(), List.of(decided.personId()), null);
    }

    private void tell(NotificationKind kind, UUID learning, List<UUID> people, @Nullable UUID doer) {
        Announcement announcement = rows.one(
                        row -> new Announcement(
                                kind,
                                learning,
                                new NotificationSubject("PRIOR_LEARNING", learning, row.text("label_fr")),
                                null,
                                Map.of("competence", row.text("label_fr"), "person", row.text("display_name"))),
                        "select c.label_fr, p.display_name from prior_learning l join competence c on c.code = l.competence"
                                + " join person p on p.id = l.person_id where l.id = ?",
                        learning)
                .orElseThrow();
        announcements.tell(announcement, people, doer);
    }
}
