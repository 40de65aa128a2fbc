package fr.essaim.kits;

import fr.essaim.kits.sections.SectionText;
import fr.essaim.shared.persistence.Versioned;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** One section of a version; its key is the same in every version. */
@Entity
class KitSection extends Versioned {
    private UUID versionId;
    private UUID key;
    private double position;

    @Convert(converter = SectionText.Column.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private SectionText content;

    @SuppressWarnings("NullAway.Init")
    protected KitSection() {}

    KitSection(UUID versionId, UUID key, double position, SectionText content, Instant now) {
        super(now);
        this.versionId = versionId;
        this.key = key;
        this.position = position;
        this.content = content;
    }

    /** The same in another version. */
    KitSection copiedTo(UUID version, Instant now) {
        return new KitSection(version, key, position, content, now);
    }

    void revise(SectionText text, Instant now) {
        content = text;
        touch(now);
    }

    void move(double to, Instant now) {
        position = to;
        touch(now);
    }

    UUID versionId() {
        return versionId;
    }

    UUID key() {
        return key;
    }

    SectionText content() {
        return content;
    }
}
