package fr.essaim.kits.adoptions;

import fr.essaim.kits.sections.OwnText;
import fr.essaim.kits.sections.Proposal;
import fr.essaim.kits.sections.SectionText;
import fr.essaim.people.PersonReference;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.shared.richtext.RichText;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every query on sections of adoptions and on their former texts; whether they may be read is asked before. */
@ApplicationScoped
class AdoptionSections implements PanacheRepositoryBase<AdoptionSection, UUID> {
    /** While no later version is proposed, the kit says what it said. */
    private static final String SELECT =
            "select s.*, case when a.offered_id is null then s.base else u.content end as upstream,"
                    + " a.offered_id is not null as offered,"
                    + " (select count(*) from adoption_text f where f.section_id = s.id) as former"
                    + " from adoption_section s join adoption a on a.id = s.adoption_id"
                    + " left join kit_section u on u.version_id = a.offered_id and u.key = s.key";

    /** A section of the kit as adoptions compare it. */
    record Upstream(UUID key, double position, SectionText content) {}

    private final Rows rows;

    AdoptionSections(Rows rows) {
        this.rows = rows;
    }

    /** Those that are there, or proposed. */
    List<AdoptedSection> brief(UUID adoption) {
        return rows
                .all(AdoptionSections::details, SELECT + " where s.adoption_id = ? order by s.position, s.id", adoption)
                .stream()
                .flatMap(section -> brief(section).stream())
                .toList();
    }

    Optional<AdoptionSectionDetails> details(UUID id) {
        return rows.one(AdoptionSections::details, SELECT + " where s.id = ?", id);
    }

    /** Which adoption a section belongs to. */
    Optional<UUID> adoptionOf(UUID section) {
        return rows.one(
                row -> row.uuid("adoption_id"), "select adoption_id from adoption_section where id = ?", section);
    }

    List<FormerText> former(UUID section) {
        return rows.all(
                row -> {
                    SectionText content = SectionText.parsed(row.text("content"));
                    return new FormerText(
                            row.uuid("id"),
                            content,
                            RichText.ofNullable(content.body()),
                            row.constant("cause", TextCause.class),
                            PersonReference.ofNullable(row, "who"),
                            row.instant("replaced_at"));
                },
                "select f.*, w.id as who_id, w.display_name as who_name from adoption_text f"
                        + " left join person w on w.id = f.replacer_id where f.section_id = ?"
                        + " order by f.replaced_at desc, f.id desc",
                section);
    }

    void keep(UUID section, SectionText replaced, TextCause cause, @Nullable UUID replacer, Instant now) {
        rows.update(
                "insert into adoption_text (id, section_id, content, cause, replacer_id, replaced_at)"
                        + " values (?, ?, cast(? as jsonb), ?, cast(? as uuid), ?)",
                Versioned.newId(),
                section,
                replaced.json(),
                cause,
                replacer,
                now);
    }

    /** What a version of the kit says. */
    List<Upstream> upstream(UUID version) {
        return rows.all(
                row -> new Upstream(
                        row.uuid("key"),
                        Objects.requireNonNull(row.decimalOrNull("position")),
                        SectionText.parsed(row.text("content"))),
                "select key, position, content from kit_section where version_id = ? order by position, id",
                version);
    }

    List<AdoptionSection> of(UUID adoption) {
        return list("adoptionId", adoption);
    }

    private static Optional<AdoptedSection> brief(AdoptionSectionDetails section) {
        return Stream.of(section.local(), section.upstream(), section.base())
                .filter(Objects::nonNull)
                .findFirst()
                .map(shown -> new AdoptedSection(
                        section.id(),
                        section.key(),
                        shown.title(),
                        shown.kind(),
                        section.local() == null,
                        !Objects.equals(section.base(), section.local()),
                        section.proposal()));
    }

    private static AdoptionSectionDetails details(Row row) throws SQLException {
        SectionText base = SectionText.parse(row.textOrNull("base"));
        SectionText local = SectionText.parse(row.textOrNull("local"));
        SectionText upstream = SectionText.parse(row.textOrNull("upstream"));
        Proposal proposal = new OwnText(base, local).proposal(upstream).orElse(null);
        return new AdoptionSectionDetails(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("adoption_id"),
                row.uuid("key"),
                local,
                local == null ? null : RichText.ofNullable(local.body()),
                base,
                row.bool("offered") ? upstream : null,
                !row.bool("offered") || upstream == null ? null : RichText.ofNullable(upstream.body()),
                proposal,
                SectionChange.between(local, upstream),
                row.integer("former"),
                row.instant("updated_at"));
    }
}
