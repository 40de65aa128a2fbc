package fr.essaim.attachments;

import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on attachments and on the stored files behind them. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {
    /** An attachment and whom to ask about it. */
    record Held(AttachmentDetails details, AttachmentOwners.Holding holding) {}

    private final Rows rows;

    Attachments(Rows rows) {
        this.rows = rows;
    }

    Optional<Held> held(UUID id) {
        return rows.one(Attachments::held, "select * from attachment where id = ?", id);
    }

    List<AttachmentDetails> ofOwner(String kind, UUID owner) {
        return rows.all(
                Attachments::details,
                "select * from attachment where owner_kind = ? and owner_id = ? order by id",
                kind,
                owner);
    }

    /** Says that content is about to be stored or used; whoever removes unused content waits, or has removed it before. */
    void claim(String sha256, long size, Instant now) {
        rows.update(
                "insert into stored_file (sha256, size, claimed_at) values (?, ?, ?)"
                        + " on conflict (sha256) do update set claimed_at = excluded.claimed_at",
                sha256,
                size,
                now);
    }

    /** Hands free attachments of an uploader to an object; those it has already stay. Answers how many it has of them now. */
    long hand(String kind, UUID owner, Collection<UUID> ids, @Nullable UUID uploader) {
        rows.update(
                "update attachment set owner_kind = ?, owner_id = ?, free_since = null"
                        + " where id = any(?) and owner_id is null and uploader_id is not distinct from cast(? as uuid)",
                kind,
                owner,
                ids,
                uploader);
        return rows.one(
                        row -> row.bigint("held"),
                        "select count(*) as held from attachment where id = any(?) and owner_kind = ? and owner_id = ?",
                        ids,
                        kind,
                        owner)
                .orElseThrow();
    }

    /** Frees what an object has besides these. */
    void freeOthers(String kind, UUID owner, Collection<UUID> kept, Instant now) {
        String free = "update attachment set owner_kind = null, owner_id = null, free_since = ?"
                + " where owner_kind = ? and owner_id = ?";
        if (kept.isEmpty()) {
            rows.update(free, now, kind, owner);
        } else {
            rows.update(free + " and not id = any(?)", now, kind, owner, kept);
        }
    }

    boolean removeFree(UUID id) {
        return rows.update("delete from attachment where id = ? and owner_id is null", id) == 1;
    }

    /** Some of those that nobody has owned since then, removed; another replica, and whoever is being handed one, is passed over. */
    List<AttachmentDetails> takeFree(Instant before, int atMost) {
        return rows.all(
                Attachments::details,
                "delete from attachment where id in (select id from attachment where owner_id is null and free_since < ?"
                        + " order by free_since limit ? for update skip locked) returning *",
                before,
                atMost);
    }

    /**
     * Some of the contents that no attachment has had since then: their rows go, and are locked until the transaction ends. An
     * attachment that would need one at this instant waits; the foreign key has the last word.
     */
    List<String> takeUnused(Instant before, int atMost) {
        return rows.all(row -> row.text("sha256"), """
                delete from stored_file where sha256 in (
                    select f.sha256 from stored_file f
                    where f.claimed_at < ? and not exists (select from attachment a where a.sha256 = f.sha256)
                    order by f.claimed_at limit ? for update skip locked) returning sha256
                """, before, atMost);
    }

    private static Held held(Row row) throws SQLException {
        return new Held(
                details(row),
                new AttachmentOwners.Holding(
                        row.uuid("id"),
                        row.uuidOrNull("uploader_id"),
                        row.textOrNull("owner_kind"),
                        row.uuidOrNull("owner_id")));
    }

    private static AttachmentDetails details(Row row) throws SQLException {
        UUID id = row.uuid("id");
        String mediaType = row.text("media_type");
        return new AttachmentDetails(
                id,
                row.integer("version"),
                row.text("file_name"),
                mediaType,
                row.bigint("size"),
                row.text("sha256"),
                row.textOrNull("licence"),
                row.textOrNull("alternative_text"),
                "/api/v1/attachments/" + id + "/content",
                FileType.ofMediaType(mediaType).isSafeInline(),
                row.instant("created_at"),
                row.instant("updated_at"),
                List.of());
    }
}
