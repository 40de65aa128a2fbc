package fr.essaim.yearbooks;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Every query on books as such: the year they are of, what they may take up, who made that. */
@ApplicationScoped
class YearBooks {
    private static final String FROM = CommunityReader.TABLE
            + " cross join cycle_year y join thematic_cycle t on t.id = y.cycle_id join community c on c.id = t.community_id";

    private static final SortKeys SORTS = SortKeys.defaultingTo("startsOn").by("startsOn", "y.starts_on", "date");

    private static final String SOURCES = """
            select 'REPORT' as kind, r.id, e.starts_at as dated, e.title, r.summary, r.decisions,
                null as body, null as link
            from meeting_report r join meeting e on e.id = r.meeting_id
            where e.cycle_year_id = ? and r.state = 'PUBLISHED'
            union all
            select 'RESOURCE', r.id,
                (select min(v.published_at) from resource_version v where v.resource_id = r.id),
                r.content ->> 'title', r.content ->> 'summary', null, r.content ->> 'body', r.content ->> 'link'
            from resource r where r.cycle_year_id = ? and r.number > 0 and r.state <> 'ARCHIVED'
            union all
            select 'CONTRIBUTION', b.id, b.submitted_at, b.title, '', null, b.text, null
            from contribution b where b.cycle_year_id = ? and b.state in ('ACCEPTED', 'PUBLISHED')
            order by dated, id
            """;

    private static final String CREDITS = """
            select s.id, k.person_id, k.name from year_book_section s cross join lateral (
                select p.id as person_id, p.display_name as name,
                    row_number() over (order by p.sort_name, p.id) as place
                from meeting_attendee a join person p on p.id = a.person_id
                where s.source_kind = 'REPORT' and a.report_id = s.source_id
                union all
                select null, g.name, 1000 + g.place
                from meeting_report r, unnest(r.guests) with ordinality g(name, place)
                where s.source_kind = 'REPORT' and r.id = s.source_id
                union all
                select cast(a.author ->> 'personId' as uuid), a.author ->> 'name', a.place
                from resource r, jsonb_array_elements(r.content -> 'authors') with ordinality a(author, place)
                where s.source_kind = 'RESOURCE' and r.id = s.source_id
                union all
                select p.id, p.display_name, 1 from contribution b join person p on p.id = b.person_id
                where s.source_kind = 'CONTRIBUTION' and b.id = s.source_id) k
            where s.cycle_year_id = ? order by s.position, k.place
            """;

    private final Rows rows;
    private final Today today;

    YearBooks(Rows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    /** @throws ProblemException not-found unless there is such a year and the actor may know of its community */
    YearBookPlace place(Actor actor, UUID cycleYear) {
        return place(actor, FROM, "y.id = ?", cycleYear);
    }

    /** @throws ProblemException not-found unless there is such a section and the actor may know of the community */
    YearBookPlace placeOfSection(Actor actor, UUID section) {
        return place(actor, FROM + " join year_book_section s on s.cycle_year_id = y.id", "s.id = ?", section);
    }

    private YearBookPlace place(Actor actor, String from, String which, UUID id) {
        String columns = "y.id as cycle_year_id, y.theme as cycle_year_name, y.question, y.starts_on, y.ends_on,"
                + " t.id as cycle_id, t.name as cycle_name, c.id as community_id, c.name as community_name, c.state, "
                + CommunityReader.isFacilitator("c.id") + " as facilitates";
        Conditions where = CommunityReader.visible(actor, today).and(which, id);
        return new Listing<>("year-book", columns, from, "y.id", SORTS, row -> place(row, actor))
                .one(rows, where)
                .orElseThrow(ProblemException::notFound);
    }

    /** Begins the book if nobody did; others who change it wait until the transaction ends. */
    void lock(UUID cycleYear) {
        rows.update(
                "insert into year_book (id, begun_at) values (?, ?) on conflict do nothing", cycleYear, today.now());
        rows.all(row -> 0, "select 1 from year_book where id = ? for update", cycleYear);
    }

    void assembled(UUID cycleYear) {
        rows.update("update year_book set assembled_at = ? where id = ?", today.now(), cycleYear);
    }

    /** What was published that year, in order: all of it may be read by those who write the book. */
    List<Source> sources(UUID cycleYear) {
        return rows.all(YearBooks::source, SOURCES, cycleYear, cycleYear, cycleYear);
    }

    /** Who made the sources of the sections, in order. */
    List<Credit> credits(UUID cycleYear) {
        return rows.all(
                row -> new Credit(row.uuid("id"), row.uuidOrNull("person_id"), row.text("name")), CREDITS, cycleYear);
    }

    private static YearBookPlace place(Row row, Actor actor) throws SQLException {
        return new YearBookPlace(
                new Reference(row.uuid("cycle_year_id"), row.text("cycle_year_name")),
                row.textOrNull("question"),
                row.date("starts_on"),
                row.date("ends_on"),
                new Reference(row.uuid("cycle_id"), row.text("cycle_name")),
                new Reference(row.uuid("community_id"), row.text("community_name")),
                row.constant("state", CommunityState.class),
                actor.isStaff() || row.bool("facilitates"));
    }

    private static Source source(Row row) throws SQLException {
        SourceKind kind = row.constant("kind", SourceKind.class);
        return kind == SourceKind.REPORT
                ? Source.report(
                        row.uuid("id"),
                        row.instant("dated"),
                        row.text("title"),
                        row.text("summary"),
                        row.texts("decisions"))
                : Source.shared(
                        kind,
                        row.uuid("id"),
                        row.instant("dated"),
                        row.text("title"),
                        row.text("summary"),
                        row.textOrNull("body"),
                        row.textOrNull("link"));
    }
}
