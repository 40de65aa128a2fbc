package fr.essaim.kits.adoptions;

import fr.essaim.kits.sections.OwnText;
import fr.essaim.kits.sections.SectionText;
import fr.essaim.shared.persistence.Versioned;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** One section of an adoption; what becomes of its texts is {@link OwnText}'s to say. */
@Entity
@SuppressWarnings("UnusedVariable") // projections read the columns
class AdoptionSection extends Versioned {
    private UUID adoptionId;
    private UUID key;
    private double position;

    @Convert(converter = SectionText.Column.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable SectionText base;

    @Convert(converter = SectionText.Column.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable SectionText local;

    @SuppressWarnings("NullAway.Init")
    protected AdoptionSection() {}

    AdoptionSection(UUID adoptionId, UUID key, double position, OwnText text, Instant now) {
        super(now);
        this.adoptionId = adoptionId;
        this.key = key;
        this.position = position;
        this.base = text.base();
        this.local = text.local();
    }

    OwnText text() {
        return new OwnText(base, local);
    }

    void become(OwnText next, Instant now) {
        base = next.base();
        local = next.local();
        touch(now);
    }

    void move(double to, Instant now) {
        if (position != to) {
            position = to;
            touch(now);
        }
    }

    UUID adoptionId() {
        return adoptionId;
    }

    UUID key() {
        return key;
    }
}
