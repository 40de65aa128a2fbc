package fr.essaim.notifications.telling;

import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.programmes.enrolments.ProgrammeEnrolmentDecided;
import fr.essaim.programmes.enrolments.ProgrammeEnrolmentState;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.time.Today;
import fr.essaim.territories.TerritoryLead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells those who lead a territory what became of its application to a programme. */
@ApplicationScoped
class ProgrammeEnrolmentObserver {
    private record Enrolment(
            UUID territory,
            String territoryName,
            UUID programme,
            String programmeName,
            @Nullable String reason) {
        static Enrolment of(Row row) throws SQLException {
            return new Enrolment(
                    row.uuid("territory_id"),
                    row.text("territory"),
                    row.uuid("programme_id"),
                    row.text("programme"),
                    row.textOrNull("reason"));
        }
    }

    private final Announcements announcements;
    private final Rows rows;
    private final Today today;

    ProgrammeEnrolmentObserver(Announcements announcements, Rows rows, Today today) {
        this.announcements = announcements;
        this.rows = rows;
        this.today = today;
    }

    void tell(@Observes ProgrammeEnrolmentDecided fact) {
        Enrolment enrolment = rows.one(Enrolment::of, """
                        select e.territory_id, t.name as territory, e.programme_id, g.name as programme, e.reason
                        from programme_enrolment e join territory t on t.id = e.territory_id
                            join programme g on g.id = e.programme_id
                        where e.id = ?
                        """, fact.enrolmentId()).orElseThrow();
        var parameters = new HashMap<String, String>();
        parameters.put("territory", enrolment.territoryName());
        parameters.put("programme", enrolment.programmeName());
        if (enrolment.reason() != null) {
            parameters.put("reason", enrolment.reason());
        }
        var kind = fact.state() == ProgrammeEnrolmentState.SELECTED
                ? NotificationKind.PROGRAMME_ENROLMENT_SELECTED
                : NotificationKind.PROGRAMME_ENROLMENT_DECLINED;
        var subject = new NotificationSubject("PROGRAMME", enrolment.programme(), enrolment.programmeName());
        var announcement = new Announcement(kind, fact.enrolmentId(), subject, null, parameters);
        announcements.tell(announcement, leadsOf(enrolment.territory()), fact.actorId());
    }

    private List<UUID> leadsOf(UUID territory) {
        LocalDate day = today.date();
        return rows.all(
                row -> row.uuid("person_id"),
                "select distinct r.person_id from territory_role r where r.territory_id = ? and "
                        + TerritoryLead.leads("r", "cast(? as date)"),
                territory,
                day,
                day);
    }
}
