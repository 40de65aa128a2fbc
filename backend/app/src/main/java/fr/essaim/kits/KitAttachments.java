package fr.essaim.kits;

import fr.essaim.attachments.AttachmentOwner;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.security.Actor;
import fr.essaim.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Answers for the templates of kits: those of what is being written are for who reads it alone. */
@ApplicationScoped
class KitAttachments implements AttachmentOwner {
    private final KitVersions versions;
    private final Rows rows;
    private final Today today;

    KitAttachments(KitVersions versions, Rows rows, Today today) {
        this.versions = versions;
        this.rows = rows;
        this.today = today;
    }

    @Override
    public String kind() {
        return KitTrail.KIT;
    }

    @Override
    public boolean mayRead(Actor actor, UUID owner, UUID attachment) {
        return versions.standing(actor, today, owner)
                .filter(standing -> standing.readsDrafts() || isPublished(owner, attachment))
                .isPresent();
    }

    @Override
    public boolean mayRevise(Actor actor, UUID owner) {
        return versions.standing(actor, today, owner)
                .filter(KitPolicy.Standing::writes)
                .isPresent();
    }

    private boolean isPublished(UUID kit, UUID attachment) {
        return rows.one(
                        row -> true,
                        "select from kit_version v join kit_section s on s.version_id = v.id where v.kit_id = ?"
                                + " and v.state in ('PUBLISHED', 'SUPERSEDED') and s.content ->> 'attachmentId' = ? limit 1",
                        kit,
                        attachment.toString())
                .isPresent();
    }
}
