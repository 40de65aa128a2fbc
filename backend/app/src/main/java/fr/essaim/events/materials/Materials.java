package fr.essaim.events.materials;

import fr.essaim.communities.CommunityReader;
import fr.essaim.resources.ResourceKind;
import fr.essaim.resources.ResourceReader;
import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every query on what events leave. */
@ApplicationScoped
class Materials {
    /** @param version 0 before anything was left */
    record Written(int version, List<Material> materials) {}

    private record Line(int version, @Nullable Material material) {}

    private final Rows rows;
    private final Today today;

    Materials(Rows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    /** @param all whether those that the actor may not read are there, without their title */
    Written of(Actor actor, UUID event, boolean all) {
        List<Line> lines = rows.all(
                Materials::line,
                "select l.version, m.position, m.resource_id, coalesce(m.title, shown.title) as title, shown.kind, m.link from "
                        + CommunityReader.TABLE + " cross join event_material_list l"
                        + " left join event_material m on m.list_id = l.id"
                        + " left join lateral (select r.title, r.kind from resource r left join community c"
                        + " on c.id = r.community_id where r.id = m.resource_id and "
                        + ResourceReader.isPublished(actor) + ") shown on true where l.id = ? order by m.position",
                Arrays.asList(actor.personId(), today.date(), today.now(), event));
        int version = lines.stream().mapToInt(Line::version).findFirst().orElse(0);
        return new Written(
                version,
                lines.stream()
                        .map(Line::material)
                        .filter(material -> material != null && (all || material.title() != null))
                        .toList());
    }

    /** Those of these that are published, to the actor too. */
    Set<UUID> readable(Actor actor, List<UUID> resources) {
        return resources.isEmpty()
                ? Set.of()
                : rows
                        .all(
                                row -> row.uuid("id"),
                                "select r.id from " + CommunityReader.TABLE
                                        + " cross join resource r left join community c on c.id = r.community_id"
                                        + " where r.id = any(?) and " + ResourceReader.isPublished(actor),
                                Arrays.asList(actor.personId(), today.date(), today.now(), resources))
                        .stream()
                        .collect(Collectors.toSet());
    }

    /** Holds whoever else writes it until this is done; false where there is another version. */
    boolean write(UUID event, int version, List<MaterialDraft> materials, Instant now) {
        boolean free = rows.update("""
                        insert into event_material_list (id, version, created_at, updated_at)
                        select ?, 1, ?, ? where ? = 0 on conflict (id) do nothing
                        """, event, now, now, version) + rows.update("""
                        update event_material_list set version = version + 1, updated_at = ?
                        where id = ? and version = ? and ? > 0
                        """, now, event, version, version) == 1;
        if (free) {
            rows.update("delete from event_material where list_id = ?", event);
            rows.update(
                    """
                    insert into event_material (list_id, position, resource_id, title, link)
                    select ?, m.position, m.resource_id, m.title, m.link
                    from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[]))
                        with ordinality m(resource_id, title, link, position)
                    """,
                    event,
                    materials.stream().map(MaterialDraft::resourceId).toList(),
                    materials.stream().map(MaterialDraft::title).toList(),
                    materials.stream().map(MaterialDraft::link).toList());
        }
        return free;
    }

    private static Line line(Row row) throws SQLException {
        boolean any = row.integerOrNull("position") != null;
        return new Line(
                row.integer("version"),
                any
                        ? new Material(
                                row.uuidOrNull("resource_id"),
                                row.textOrNull("title"),
                                row.textOrNull("kind") == null ? null : row.constant("kind", ResourceKind.class),
                                row.textOrNull("link"))
                        : null);
    }
}
