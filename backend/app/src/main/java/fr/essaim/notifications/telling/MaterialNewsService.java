package fr.essaim.notifications.telling;

import fr.essaim.notifications.NotificationKind;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells those who came to an event that it left materials, once whoever adds them has done so. */
@ApplicationScoped
class MaterialNewsService {
    /** Whoever adds one adds others in the minutes that follow: one letter tells of all. */
    private static final Duration AFTER = Duration.ofMinutes(15);

    /** What no run found by then is old news. */
    private static final Duration LONGEST_AFTER = Duration.ofDays(2);

    /** @param materials how many there are now */
    record News(ToldEvent event, int materials) {
        static News of(Row row) throws SQLException {
            return new News(ToldEvent.of(row), row.integer("materials"));
        }

        UUID cause() {
            return UUID.nameUUIDFromBytes((event.id() + ":" + materials).getBytes(StandardCharsets.UTF_8));
        }
    }

    private final Announcements announcements;
    private final Rows rows;
    private final Today today;

    MaterialNewsService(Announcements announcements, Rows rows, Today today) {
        this.announcements = announcements;
        this.rows = rows;
        this.today = today;
    }

    /** Events that have begun and have more materials than their guests were told of. */
    List<News> untold() {
        return rows.all(
                News::of,
                "select mine.materials, " + ToldEvent.COLUMNS + " from " + ToldEvent.FROM + " " + """
                        join event_material_list l on l.id = e.id
                            cross join lateral (select count(*) as materials from event_material m where m.list_id = l.id) mine
                        where l.updated_at > ? and l.updated_at <= ? and mine.materials > l.told
                            and e.state in ('PUBLISHED', 'CLOSED') and e.starts_at <= ? order by e.id limit 100
                        """,
                today.now().minus(LONGEST_AFTER),
                today.now().minus(AFTER),
                today.now());
    }

    /** Those who came, and while nobody has noted who did those who were to; never who may read none of them. */
    @Transactional
    void tell(News news) {
        rows.update(
                "update event_material_list set told = ? where id = ? and told < ?",
                news.materials(),
                news.event().id(),
                news.materials());
        List<UUID> guests =
                rows.all(row -> row.uuid("person_id"), """
                select g.person_id from registration g where g.event_id = ? and g.state in ('ATTENDED', 'CONFIRMED')
                    and exists (select from event_material m left join resource r on r.id = m.resource_id
                            left join community c on c.id = r.community_id
                        where m.list_id = g.event_id and (m.link is not null
                            or r.number > 0 and r.state <> 'ARCHIVED'
                                and (r.visibility <> 'COMMUNITY' and coalesce(c.visibility = 'PUBLIC', true)
                                    or exists (select from membership own where own.community_id = r.community_id
                                        and own.person_id = g.person_id and (own.state = 'ACTIVE'
                                            or own.state = 'SUSPENDED' and own.suspended_until <= ?)))))
                """, news.event().id(), today.date());
        announcements.tell(
                news.event()
                        .announce(
                                NotificationKind.EVENT_MATERIALS,
                                news.cause(),
                                Map.of("event", news.event().title()),
                                null),
                guests,
                null);
    }
}
