package fr.essaim.communities.contributions;

import fr.essaim.communities.CommunityReader;
import fr.essaim.communities.CommunityState;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Conditions;
import fr.essaim.shared.listing.CsvColumns;
import fr.essaim.shared.listing.CsvExport;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Page;
import fr.essaim.shared.listing.PageRequest;
import fr.essaim.shared.listing.Reference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.richtext.RichText;
import fr.essaim.shared.security.Actor;
import fr.essaim.topics.TopicLinks;
import fr.essaim.topics.TopicReference;
import fr.essaim.topics.TopicTags;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every query on contributions. */
@ApplicationScoped
class Contributions implements PanacheRepositoryBase<Contribution, UUID> {
    static final TopicLinks TOPICS = new TopicLinks("contribution");

    private static final String COLUMNS = "k.*, c.name as community_name, c.state as community_state,"
            + " p.display_name as person_name, d.display_name as decided_by_name, y.theme as cycle_year_name,"
            + " coalesce((k.decided_at at time zone 'Europe/Paris')::date, reader.today)"
            + " - (k.submitted_at at time zone 'Europe/Paris')::date as age_days, "
            + CommunityReader.isFacilitator("c.id") + " as facilitates, " + TOPICS.references("k.id") + " as topics";

    private static final String FROM = CommunityReader.TABLE
            + " cross join contribution k join community c on c.id = k.community_id"
            + " join person p on p.id = k.person_id left join person d on d.id = k.decided_by_id"
            + " left join cycle_year y on y.id = k.cycle_year_id";

    private static final SortKeys SORTS = SortKeys.defaultingTo("-submittedAt")
            .by("submittedAt", "k.submitted_at", "timestamptz")
            .by("title", "k.title", "text");

    private static final CsvColumns<ContributionSummary> CSV = new CsvColumns<ContributionSummary>()
            .column("id", ContributionSummary::id)
            .column("community", k -> k.community().name())
            .column("person", k -> k.person().displayName())
            .column("kind", ContributionSummary::kind)
            .column("title", ContributionSummary::title)
            .column(
                    "cycleYear",
                    k -> k.cycleYear() == null ? null : k.cycleYear().name())
            .column("topics", k -> k.topics().stream()
                    .map(topic -> topic.prefLabel().fr())
                    .collect(Collectors.joining(", ")))
            .column("state", ContributionSummary::state)
            .column("reason", ContributionSummary::reason)
            .column("submittedAt", ContributionSummary::submittedAt)
            .column("publishedAt", ContributionSummary::publishedAt);

    private final Rows rows;
    private final TopicTags tags;
    private final Listing<ContributionSummary> list;

    Contributions(Rows rows, TopicTags tags) {
        this.rows = rows;
        this.tags = tags;
        this.list = new Listing<>("contributions", COLUMNS, FROM, "k.id", SORTS, this::summary);
    }

    Page<ContributionSummary> page(Conditions where, PageRequest request) {
        return list.page(rows, where, request);
    }

    CsvExport<ContributionSummary> export(Conditions where, PageRequest request) {
        return list.export(rows, where, request, CSV);
    }

    /** @param visible which contributions the actor may see */
    Optional<ContributionDetails> details(Actor actor, Conditions visible, UUID id) {
        return new Listing<>("contribution", COLUMNS, FROM, "k.id", SORTS, row -> details(row, actor))
                .one(rows, visible.and("k.id = ?", id));
    }

    /**
     * @param asked as in the draft
     * @param present the topics that the contribution has until now
     */
    void tag(UUID contribution, @Nullable List<UUID> asked, List<TopicReference> present) {
        tags.replace(TOPICS, contribution, asked, present);
    }

    private ContributionSummary summary(Row row) throws SQLException {
        return new ContributionSummary(
                row.uuid("id"),
                community(row),
                PersonReference.of(row, "person"),
                row.constant("kind", ContributionKind.class),
                row.text("title"),
                Reference.ofNullable(row, "cycle_year"),
                tags.of(row),
                row.constant("state", ContributionState.class),
                row.textOrNull("reason"),
                row.instant("submitted_at"),
                row.integer("age_days"),
                row.instantOrNull("published_at"),
                row.bool("demo"),
                row.instant("updated_at"));
    }

    private ContributionDetails details(Row row, Actor actor) throws SQLException {
        PersonReference person = PersonReference.of(row, "person");
        boolean facilitates = actor.isStaff() || row.bool("facilitates");
        var state = row.constant("state", ContributionState.class);
        String text = row.text("text");
        return new ContributionDetails(
                row.uuid("id"),
                row.integer("version"),
                community(row),
                person,
                row.constant("kind", ContributionKind.class),
                row.text("title"),
                text,
                RichText.of(text),
                Reference.ofNullable(row, "cycle_year"),
                tags.of(row),
                state,
                row.textOrNull("reason"),
                row.instant("submitted_at"),
                row.integer("age_days"),
                row.instantOrNull("decided_at"),
                facilitates ? PersonReference.ofNullable(row, "decided_by") : null,
                row.instantOrNull("published_at"),
                row.bool("demo"),
                row.instant("updated_at"),
                ContributionPolicy.actions(
                        actor, facilitates, person.id(), state, row.constant("community_state", CommunityState.class)));
    }

    private static Reference community(Row row) throws SQLException {
        return new Reference(row.uuid("community_id"), row.text("community_name"));
    }
}
