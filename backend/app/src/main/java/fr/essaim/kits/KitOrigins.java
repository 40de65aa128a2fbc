package fr.essaim.kits;

import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.problem.ProblemException;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which records the published versions of kits cite. */
@ApplicationScoped
public class KitOrigins {
    private final KitVersions versions;
    private final Rows rows;
    private final Today today;

    KitOrigins(KitVersions versions, Rows rows, Today today) {
        this.versions = versions;
        this.rows = rows;
        this.today = today;
    }

    /** Latest first. @throws ProblemException not-found unless the actor may know of the kit */
    public List<KitOrigin> ofKit(Actor actor, UUID kit) {
        if (versions.standing(actor, today, kit).isEmpty()) {
            throw ProblemException.notFound();
        }
        Map<UUID, List<CitedRecord>> cited = versions.citedByVersion(actor, today, "v.kit_id = ?", kit);
        return rows.all(
                row -> new KitOrigin(
                        row.uuid("id"),
                        row.integer("number"),
                        row.instantOrNull("published_at"),
                        cited.getOrDefault(row.uuid("id"), List.of())),
                "select id, number, published_at from kit_version where kit_id = ?"
                        + " and state in ('PUBLISHED', 'SUPERSEDED') order by number desc",
                kit);
    }

    /** What one version cites; whether it may be read is asked before. */
    public List<CitedRecord> ofVersion(Actor actor, UUID version) {
        return versions.citedByVersion(actor, today, "v.id = ?", version).getOrDefault(version, List.of());
    }
}
