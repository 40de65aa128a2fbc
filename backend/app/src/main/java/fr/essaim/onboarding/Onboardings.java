package fr.essaim.onboarding;

import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Every query on the way into communities. */
@ApplicationScoped
class Onboardings {
    private static final String STEPS = """
            m.id, m.joined_on, t.id as training_id, tv.title as training_title, en.id as enrolment_id,
            coalesce(en.done_count * 100 / nullif(en.required_count, 0), 0) as percent, en.completed_at,
            (select min(coalesce(r.attendance_at, e.starts_at)) from registration r join event e on e.id = r.event_id
                where r.person_id = m.person_id and r.state = 'ATTENDED' and e.community_id = m.community_id) as first_meeting_at,
            (select min(c.published_at) from contribution c where c.person_id = m.person_id and c.state = 'PUBLISHED'
                and c.community_id = m.community_id) as first_contribution_at""";

    private static final String FROM = """
            membership m left join training t on t.community_id = m.community_id and t.way_in and t.state = 'PUBLISHED'
                left join training_version tv on tv.id = t.current_id
                left join training_enrolment en on en.training_id = t.id and en.person_id = m.person_id and en.state <> 'LEFT'""";

    private static final SortKeys SORTS = SortKeys.defaultingTo("-joinedOn").by("joinedOn", "m.joined_on", "date");

    private final Rows rows;

    Onboardings(Rows rows) {
        this.rows = rows;
    }

    /** Somebody's own way into a community that they take part in. */
    Optional<Onboarding> of(UUID community, UUID person, Instant now) {
        return rows.one(
                Onboarding::of,
                "select " + STEPS + ", ns.id as event_id, ns.title as event_title, ns.starts_at, ns.time_zone from "
                        + FROM
                        + " left join lateral (select e.id, e.title, e.starts_at, e.time_zone from event e"
                        + " where e.community_id = m.community_id and e.state = 'PUBLISHED' and e.format = 'ONBOARDING'"
                        + " and e.starts_at > ? order by e.starts_at, e.id limit 1) ns on true"
                        + " where m.community_id = ? and m.person_id = ? and m.state <> 'LEFT'",
                now,
                community,
                person);
    }

    Page<Newcomer> page(UUID community, PageRequest request) {
        return listing().page(rows, members(community), request);
    }

    CsvExport<Newcomer> export(UUID community, PageRequest request) {
        return listing().export(rows, members(community), request, Newcomer.CSV);
    }

    private static Conditions members(UUID community) {
        return new Conditions().and("m.community_id = ? and m.state <> 'LEFT'", community);
    }

    private static Listing<Newcomer> listing() {
        return new Listing<>(
                "newcomers",
                STEPS + ", p.id as person_id, p.display_name as person_name",
                FROM + " join person p on p.id = m.person_id",
                "m.id",
                SORTS,
                Newcomer::of);
    }
}
