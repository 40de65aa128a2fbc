package fr.essaim.notifications.telling;

import fr.essaim.notifications.Announcement;
import fr.essaim.notifications.NotificationKind;
import fr.essaim.notifications.NotificationSubject;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells members what happened in their community in a week, each community in a transaction of its own. */
@ApplicationScoped
class CommunityNewsService {
    /**
     * What there is to tell of a community. Newcomers are counted, not named: not everybody shows themselves to all.
     *
     * @param week its last day
     */
    record News(Reference community, LocalDate week, int joined, int members) {
        static News of(Row row, LocalDate week) throws SQLException {
            return new News(
                    new Reference(row.uuid("id"), row.text("name")),
                    week,
                    row.integer("joined"),
                    row.integer("members"));
        }

        /** The same however often the week is told. */
        UUID cause() {
            return UUID.nameUUIDFromBytes((community.id() + ":" + week).getBytes(StandardCharsets.UTF_8));
        }
    }

    private final Announcements announcements;
    private final Rows rows;

    CommunityNewsService(Announcements announcements, Rows rows) {
        this.announcements = announcements;
        this.rows = rows;
    }

    /** The communities in which something happened in the seven days that end with this one. */
    List<News> of(LocalDate week) {
        return rows.all(row -> News.of(row, week), """
                select c.id, c.name, count(*) filter (where m.joined_on > ?) as joined, count(*) as members
                from community c join membership m on m.community_id = c.id and m.state <> 'LEFT' and m.joined_on <= ?
                where c.state = 'ACTIVE' and exists (select from membership n
                    where n.community_id = c.id and n.state <> 'LEFT' and n.joined_on > ? and n.joined_on <= ?)
                group by c.id, c.name
                """, week.minusWeeks(1), week, week.minusWeeks(1), week);
    }

    @Transactional
    void tell(News news) {
        var subject = new NotificationSubject(
                "COMMUNITY", news.community().id(), news.community().name());
        var parameters = Map.of(
                "community", news.community().name(),
                "joined", Integer.toString(news.joined()),
                "members", Integer.toString(news.members()));
        var announcement =
                new Announcement(NotificationKind.COMMUNITY_NEWS, news.cause(), subject, news.community(), parameters);
        announcements.tell(announcement, readers(news), null);
    }

    /** Those who took part before the week began: newcomers know that they came. */
    private List<UUID> readers(News news) {
        return rows.all(
                row -> row.uuid("person_id"),
                """
                select m.person_id from membership m where m.community_id = ? and m.joined_on <= ?
                    and (m.state = 'ACTIVE' or m.state = 'SUSPENDED' and m.suspended_until <= ?)
                """,
                news.community().id(),
                news.week().minusWeeks(1),
                news.week());
    }
}
