package fr.essaim.attachments;

import fr.essaim.shared.persistence.Versioned;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that is arriving. {@link Uploads} counts what came, in one statement with the part that brought it. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class Upload extends Versioned {
    private @Nullable UUID personId;
    private String fileName;
    private long size;
    private long received;
    private @Nullable UUID attachmentId;

    @SuppressWarnings("NullAway.Init")
    protected Upload() {}

    Upload(@Nullable UUID personId, FileName name, long size, Instant now) {
        super(now);
        this.personId = personId;
        this.fileName = name.value();
        this.size = size;
    }
}
