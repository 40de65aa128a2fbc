package fr.essaim.shared.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import fr.essaim.shared.problem.ProblemException;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What every entity has: a UUIDv7 made by us, a version that guards writes, created and updated stamps. */
@MappedSuperclass
public abstract class Versioned {
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id
    private UUID id;

    @Version
    private int version;

    private Instant createdAt;

    @SuppressWarnings("UnusedVariable") // projections read the column
    private Instant updatedAt;

    /** For Hibernate only. */
    @SuppressWarnings("NullAway.Init")
    protected Versioned() {}

    protected Versioned(Instant now) {
        this.id = newId();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** A new UUIDv7. */
    public static UUID newId() {
        return IDS.generate();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** @throws ProblemException stale-version when a writer read another version than the present one */
    public void requireVersion(int read) {
        if (read != version) {
            throw ProblemException.staleVersion(version);
        }
    }

    /** Every verb that changes the entity ends with this. */
    protected void touch(Instant now) {
        this.updatedAt = now;
    }
}
