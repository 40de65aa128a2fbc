package fr.essaim.attachments;

import fr.essaim.shared.listing.Row;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.security.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query on arriving files and their parts. */
@ApplicationScoped
class Uploads implements PanacheRepositoryBase<Upload, UUID> {
    /** How long a file may wait for its next part. */
    static final Duration PATIENCE = Duration.ofHours(24);

    /** A part in the file store. */
    record Part(UUID id, long length) {}

    /** What a person is sending at this time. */
    record Unfinished(long files, long bytes) {}

    private final Rows rows;

    Uploads(Rows rows) {
        this.rows = rows;
    }

    /** One's own; nobody sees what others are sending. */
    Optional<UploadDetails> ofPerson(Actor actor, UUID id) {
        String whose = "person_id is not distinct from cast(? as uuid)";
        return rows
                .all(
                        Uploads::details,
                        "select * from upload where id = ? and " + whose,
                        Arrays.asList(id, actor.personId()))
                .stream()
                .findFirst();
    }

    /** Makes whoever else starts an upload for this person wait for the end of the transaction. */
    void lockQuota(@Nullable UUID person) {
        rows.one(
                row -> true,
                "select pg_advisory_xact_lock(hashtextextended('upload ' || ?, 0))",
                String.valueOf(person));
    }

    Unfinished unfinished(@Nullable UUID person) {
        return rows.all(
                        row -> new Unfinished(row.bigint("files"), row.bigint("bytes")),
                        "select count(*) as files, coalesce(sum(size), 0) as bytes from upload"
                                + " where attachment_id is null and person_id is not distinct from cast(? as uuid)",
                        Collections.singletonList(person))
                .getFirst();
    }

    /** Counts a part that the store keeps, unless another one came first; one statement, so both or neither is known. */
    boolean append(UUID upload, long offset, UUID part, long length, Instant now) {
        return rows.update("""
                        with moved as (
                            update upload set received = received + ?, updated_at = ?, version = version + 1
                            where id = ? and received = ? and received + ? <= size and attachment_id is null returning id)
                        insert into upload_part (id, upload_id, start, length) select ?, id, ?, ? from moved
                        """, length, now, upload, offset, length, part, offset, (int) length) == 1;
    }

    List<Part> parts(UUID upload) {
        return rows.all(
                row -> new Part(row.uuid("id"), row.bigint("length")),
                "select id, length from upload_part where upload_id = ? order by start",
                upload);
    }

    /** Notes what the upload became; false when somebody was faster. */
    boolean finish(UUID upload, UUID attachment, Instant now) {
        rows.update("delete from upload_part where upload_id = ?", upload);
        return rows.update(
                        "update upload set attachment_id = ?, updated_at = ?, version = version + 1"
                                + " where id = ? and attachment_id is null",
                        attachment,
                        now,
                        upload)
                == 1;
    }

    boolean remove(UUID upload) {
        return rows.update("delete from upload where id = ? and attachment_id is null", upload) == 1;
    }

    /** Some of those nothing was heard of since then, locked; another replica passes over them. */
    List<UUID> takeStale(Instant before, int atMost) {
        return rows.all(
                row -> row.uuid("id"),
                "delete from upload where id in (select id from upload where updated_at < ? order by updated_at"
                        + " limit ? for update skip locked) returning id",
                before,
                atMost);
    }

    private static UploadDetails details(Row row) throws SQLException {
        UUID attachment = row.uuidOrNull("attachment_id");
        long received = row.bigint("received");
        long size = row.bigint("size");
        return new UploadDetails(
                row.uuid("id"),
                row.integer("version"),
                row.text("file_name"),
                size,
                received,
                UploadService.LARGEST_CHUNK,
                attachment,
                Objects.requireNonNull(row.instant("updated_at")).plus(PATIENCE),
                actions(attachment, received == size));
    }

    private static List<UploadAction> actions(@Nullable UUID attachment, boolean whole) {
        if (attachment != null) {
            return List.of();
        }
        return List.of(whole ? UploadAction.COMPLETE : UploadAction.SEND, UploadAction.ABANDON);
    }
}
