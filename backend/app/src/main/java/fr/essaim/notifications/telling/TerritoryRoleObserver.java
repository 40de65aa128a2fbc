package fr.essaim.notifications.telling;

import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.territories.roles.TerritoryRoleEnded;
import fr.essaim.territories.roles.TerritoryRoleFact;
import fr.essaim.territories.roles.TerritoryRoleGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells people of the roles they are given in territories, and of their end. */
@ApplicationScoped
class TerritoryRoleObserver {
    private record Role(
            UUID person,
            UUID territory,
            String name,
            String kind,
            LocalDate since,
            @Nullable LocalDate until) {
        static Role of(Row row) throws SQLException {
            return new Role(
                    row.uuid("person_id"),
                    row.uuid("territory_id"),
                    row.text("name"),
                    row.text("kind"),
                    row.date("since"),
                    row.dateOrNull("until"));
        }
    }

    private final Announcements announcements;
    private final Rows rows;

    TerritoryRoleObserver(Announcements announcements, Rows rows) {
        this.announcements = announcements;
        this.rows = rows;
    }

    void tell(@Observes TerritoryRoleFact fact) {
        NotificationKind kind =
                switch (fact) {
                    case TerritoryRoleGiven given -> NotificationKind.TERRITORY_ROLE_GIVEN;
                    case TerritoryRoleEnded ended -> NotificationKind.TERRITORY_ROLE_ENDED;
                };
        Role role = rows.one(Role::of, """
                        select r.person_id, r.territory_id, t.name, r.kind, r.since, r.until
                        from territory_role r join territory t on t.id = r.territory_id where r.id = ?
                        """, fact.roleId()).orElseThrow();
        var parameters = new HashMap<String, String>();
        parameters.put("territory", role.name());
        parameters.put("role", role.kind());
        parameters.put("since", role.since().toString());
        if (role.until() != null) {
            parameters.put("until", role.until().toString());
        }
        var subject = new NotificationSubject("TERRITORY", role.territory(), role.name());
        var announcement = new Announcement(kind, fact.roleId(), subject, null, parameters);
        announcements.tell(announcement, List.of(role.person()), fact.actorId());
    }
}
