package fr.essaim.notifications.telling;

import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.pathways.pioneers.PioneerApplied;
import fr.essaim.pathways.pioneers.PioneerDecided;
import fr.essaim.pathways.pioneers.PioneerState;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the team of a pathway who applied, and the people of an application what became of it. */
@ApplicationScoped
class PioneerObserver {
    private record Application(
            UUID id,
            String name,
            UUID pathway,
            String title,
            @Nullable String reason) {
        static Application of(Row row) throws SQLException {
            return new Application(
                    row.uuid("id"),
                    row.text("name"),
                    row.uuid("pathway_id"),
                    row.text("title"),
                    row.textOrNull("reason"));
        }
    }

    private final Announcements announcements;
    private final Rows rows;

    PioneerObserver(Announcements announcements, Rows rows) {
        this.announcements = announcements;
        this.rows = rows;
    }

    void tellTeam(@Observes PioneerApplied fact) {
        Application application = application(fact.pioneerId());
        var subject =
                new NotificationSubject("EXPERIENCE_PATHWAY_APPLICATIONS", application.pathway(), application.title());
        tell(
                NotificationKind.PIONEER_APPLIED,
                application,
                subject,
                people("select person_id from pathway_team where pathway_id = ?", application.pathway()),
                fact.actorId());
    }

    void tellPeople(@Observes PioneerDecided fact) {
        Application application = application(fact.pioneerId());
        var kind = fact.state() == PioneerState.SELECTED
                ? NotificationKind.PIONEER_SELECTED
                : NotificationKind.PIONEER_DECLINED;
        tell(
                kind,
                application,
                new NotificationSubject("PIONEER", application.id(), application.name()),
                people("select person_id from pioneer_person where pioneer_id = ?", application.id()),
                fact.actorId());
    }

    private void tell(
            NotificationKind kind,
            Application application,
            NotificationSubject subject,
            List<UUID> recipients,
            @Nullable UUID actor) {
        var parameters = new HashMap<String, String>();
        parameters.put("pioneer", application.name());
        parameters.put("pathway", application.title());
        if (application.reason() != null) {
            parameters.put("reason", application.reason());
        }
        announcements.tell(new Announcement(kind, application.id(), subject, null, parameters), recipients, actor);
    }

    private Application application(UUID id) {
        return rows.one(Application::of, """
                        select pi.id, coalesce(o.name, t.name) as name, pi.pathway_id, xp.title, pi.reason
                        from pioneer pi join experience_pathway xp on xp.id = pi.pathway_id
                            left join organisation o on o.id = pi.organisation_id
                            left join territory t on t.id = pi.territory_id
                        where pi.id = ?
                        """, id).orElseThrow();
    }

    private List<UUID> people(String sql, UUID of) {
        return rows.all(row -> row.uuid("person_id"), sql, of);
    }
}
