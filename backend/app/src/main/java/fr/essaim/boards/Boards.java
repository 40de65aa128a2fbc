package fr.essaim.boards;

import fr.essaim.communities.meetings.MeetingReader;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Every query of the boards. Each counts along an index that begins with the community. */
@ApplicationScoped
class Boards {
    private static final int MOST_USED = 10;
    private static final int NEXT = 10;

    /**
     * A row a month; each also carries what waits today, which is counted once. Takes the present day,
     * instant, how many months, and the community; days and instants of a month lie in [first, next). A resource is published to its
     * readers while a new version of it is being written.
     */
    private static final String MONTHS = """
            with asked as (
                select ?::date as today, ?::timestamptz as present, ?::int as months, ?::uuid as community),
            waiting as materialized (
                select requests, late_requests, overdue_follow_ups, reports_due, stale_resources
                from asked
                cross join lateral (
                    select count(*) as requests, count(*) filter (where answer_by < today) as late_requests
                    from membership_request where community_id = community and state = 'SUBMITTED') requests
                cross join lateral (
                    select count(*) as overdue_follow_ups
                    from meeting e join meeting_report r on r.meeting_id = e.id join follow_up f on f.report_id = r.id
                    where e.community_id = community and f.state = 'OPEN' and f.due_on < today) follow_ups
                cross join lateral (
                    select count(*) as reports_due from meeting e left join meeting_report r on r.meeting_id = e.id
                    where e.community_id = community and e.starts_at < present
                        and""" + " " + MeetingReader.AWAITS_REPORT + """
                    ) reports
                cross join lateral (
                    select count(*) as stale_resources from resource
                    where community_id = community and number > 0 and state <> 'ARCHIVED' and review_by < today) resources),
            month as (
                select asked.*, m::date as first, (m + interval '1 month')::date as next,
                    m at time zone 'Europe/Paris' as begins, (m + interval '1 month') at time zone 'Europe/Paris' as ends
                from asked, generate_series(
                    date_trunc('month', today::timestamp) - (months - 1) * interval '1 month',
                    date_trunc('month', today::timestamp), interval '1 month') m)
            select waiting.*, first as month, stays.*, requests.*, meetings.*, reports.*, resources.*, contributions.*, comments.*
            from month cross join waiting
            cross join lateral (
                select count(*) filter (where left_on is null or left_on >= least(next, today + 1)) as members,
                    count(*) filter (where joined_on >= first) as joined,
                    count(*) filter (where left_on >= first and left_on < next) as left
                from membership where community_id = community and joined_on < next) stays
            cross join lateral (
                select count(*) filter (where submitted_at >= begins and submitted_at < ends) as requests_received,
                    count(*) filter (where state = 'ACCEPTED' and decided_at >= begins and decided_at < ends)
                        as requests_accepted,
                    count(*) filter (where state = 'REFUSED' and decided_at >= begins and decided_at < ends)
                        as requests_refused
                from membership_request where community_id = community) requests
            cross join lateral (
                select count(*) as meetings from meeting
                where community_id = community and state <> 'CANCELLED' and starts_at >= begins and starts_at < ends
                    and starts_at < present) meetings
            cross join lateral (
                select count(*) as reports from meeting e join meeting_report r on r.meeting_id = e.id
                where e.community_id = community and r.published_at >= begins and r.published_at < ends) reports
            cross join lateral (
                select count(*) as resources from resource e join resource_version v on v.resource_id = e.id
                where e.community_id = community and v.number = 1 and v.published_at >= begins and v.published_at < ends)
                resources
            cross join lateral (
                select count(*) as contributions from contribution
                where community_id = community and submitted_at >= begins and submitted_at < ends) contributions
            cross join lateral (
                select count(*) as comments from resource e join resource_comment o on o.resource_id = e.id
                where e.community_id = community and o.created_at >= begins and o.created_at < ends) comments
            order by first
            """;

    private static final String RESOURCES = """
            select id, title, votes, comments from resource
            where community_id = ? and number > 0 and state <> 'ARCHIVED' and votes + comments > 0
            order by votes desc, comments desc, title, id limit ?
            """;

    private static final String EVENTS = """
            select e.id, e.title, e.starts_at, e.capacity, s.taken,
                (select count(*) from registration w where w.event_id = e.id and w.state = 'WAITLISTED') as waiting,
                (select count(*) from registration w where w.event_id = e.id and w.state = 'PENDING') as pending
            from event e join event_seats s on s.event_id = e.id
            where e.community_id = ? and e.state = 'PUBLISHED' and e.registration_mode <> 'NONE' and e.starts_at > ?
            order by e.starts_at, e.id limit ?
            """;

    private static final String SERIES = """
            select es.id, es.title, slots.*,
                (select count(*) from series_subscription b where b.series_id = es.id and b.ended_at is null) as subscribers
            from event_series es cross join lateral (
                select count(*) filter (where s.event_id is not null) as taken,
                    count(*) filter (where s.event_id is null and not s.holiday and s.reason is null) as free
                from series_slot s where s.series_id = es.id and s.day >= ?) slots
            where es.community_id = ? and es.state = 'PUBLISHED'
            order by es.starts_on desc, es.id limit ?
            """;

    private final Rows rows;
    private final Today today;

    Boards(Rows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    /** One month, and what waits today. */
    record Line(BoardMonth month, BoardWaiting waiting) {
        static Line of(Row row) throws SQLException {
            return new Line(BoardMonth.of(row), BoardWaiting.of(row));
        }
    }

    /**
     * @param months how many, the present one included
     * @return the oldest first
     */
    List<Line> months(UUID communityId, int months) {
        return rows.all(Line::of, MONTHS, today.date(), today.now(), months, communityId);
    }

    /** The next events that people register for. */
    List<BoardEvent> events(UUID communityId) {
        return rows.all(BoardEvent::of, EVENTS, communityId, today.now(), NEXT);
    }

    List<BoardSeries> series(UUID communityId) {
        return rows.all(BoardSeries::of, SERIES, today.date(), communityId, NEXT);
    }

    List<UsedResource> resources(UUID communityId) {
        return rows.all(UsedResource::of, RESOURCES, communityId, MOST_USED);
    }
}
