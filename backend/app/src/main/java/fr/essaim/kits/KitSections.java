package fr.essaim.kits;

import fr.essaim.kits.sections.Citation;
import fr.essaim.kits.sections.SectionText;
import fr.essaim.records.RecordReader;
import fr.essaim.shared.listing.Listing;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.listing.SortKeys;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sections of versions, their places and what they cite. */
@ApplicationScoped
public class KitSections implements PanacheRepositoryBase<KitSection, UUID> {
    private static final SortKeys SORTS = SortKeys.defaultingTo("id").by("id", "x.id", "uuid");

    private record Place(@Nullable Double before, @Nullable Double next) {}

    private final Rows rows;

    KitSections(Rows rows) {
        this.rows = rows;
    }

    int count(UUID version) {
        return Math.toIntExact(count("versionId", version));
    }

    List<KitSection> of(UUID version) {
        return list("versionId = ?1 order by position, id", version);
    }

    /**
     * A place right after a section; nothing else moves, so that others who move theirs do not collide.
     *
     * @param after a key; null for the first place
     * @throws ProblemException unknown-reference
     */
    double placeAfter(UUID version, @Nullable UUID after) {
        String sql = """
                select (select s.position from kit_section s where s.version_id = ? and s.key = cast(? as uuid)) as before,
                    (select min(s.position) from kit_section s where s.version_id = ? and s.position > coalesce(
                        (select f.position from kit_section f where f.version_id = ? and f.key = cast(? as uuid)),
                        '-infinity')) as next
                """;
        var found = rows.all(
                        row -> new Place(row.decimalOrNull("before"), row.decimalOrNull("next")),
                        sql,
                        Arrays.asList(version, after, version, version, after))
                .getFirst();
        Double before = found.before();
        Double next = found.next();
        if (after != null && before == null) {
            throw ProblemException.unknownReference("/after");
        }
        if (before == null) {
            return next == null ? 0 : next - 1;
        }
        return next == null ? before + 1 : (before + next) / 2;
    }

    double lastPlace(UUID version) {
        return rows.one(
                        row -> row.integer("place"),
                        "select coalesce(ceil(max(position)), 0) + 1 as place from kit_section where version_id = ?",
                        version)
                .orElseThrow();
    }

    /** Makes these, and no others, the citations of a section. */
    void cite(UUID section, List<Citation> citations) {
        rows.update("delete from kit_citation where section_id = ?", section);
        citations.forEach(citation -> rows.update(
                "insert into kit_citation (section_id, record_id, number) values (?, ?, ?)",
                section,
                citation.recordId(),
                citation.number()));
    }

    /** Copies the sections of one version into another, with what they cite. */
    void copy(UUID from, UUID to, Instant now) {
        for (KitSection section : of(from)) {
            KitSection copy = section.copiedTo(to, now);
            persist(copy);
            flush();
            cite(copy.id(), copy.content().citations());
        }
    }

    /**
     * @param known what was cited already, which may be cited on
     * @throws ProblemException unknown-reference unless the actor may read the records, and each has that version
     */
    public void requireCitable(Actor actor, Today today, SectionText text, Collection<Citation> known) {
        List<Citation> added =
                text.citations().stream().filter(c -> !known.contains(c)).toList();
        if (added.isEmpty()) {
            return;
        }
        var where = RecordReader.visible(actor, today)
                .and("x.state <> 'WITHDRAWN'")
                .and(
                        "x.id = any(cast(? as uuid[]))",
                        added.stream().map(Citation::recordId).toList());
        Set<Citation> citable = Set.copyOf(new Listing<>(
                        "citable",
                        "x.id, e.number as cited",
                        RecordReader.from(actor) + " join experience_version e on e.record_id = x.id",
                        "x.id",
                        SORTS,
                        row -> new Citation(row.uuid("id"), row.integer("cited")))
                .all(rows, where));
        if (!citable.containsAll(added)) {
            throw ProblemException.unknownReference("/citations");
        }
    }

    /** Every file that a version of the kit names. */
    Set<UUID> files(UUID kit) {
        return rows
                .all(
                        row -> row.uuid("file"),
                        "select distinct cast(s.content ->> 'attachmentId' as uuid) as file from kit_section s"
                                + " join kit_version v on v.id = s.version_id"
                                + " where v.kit_id = ? and s.content ->> 'attachmentId' is not null",
                        kit)
                .stream()
                .collect(Collectors.toSet());
    }

    /** Whether the training has a module of this key, in any version. */
    boolean isModule(UUID training, String key) {
        return rows.one(
                        row -> true,
                        "select from training_module m join training_version v on v.id = m.version_id"
                                + " where v.training_id = ? and m.key = ? limit 1",
                        training,
                        key)
                .isPresent();
    }
}
