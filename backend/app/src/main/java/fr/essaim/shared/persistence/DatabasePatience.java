package fr.essaim.shared.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long anyone waits for a connection. A replica that starts waits as long as a busy database takes, for failing it would not
 * serve at all; whoever asks it something is better told at once to come back.
 */
@ApplicationScoped
class DatabasePatience {
    private final AgroalDataSource database;
    private final Duration patience;

    DatabasePatience(AgroalDataSource database, @ConfigProperty(name = "essaim.database.patience") Duration patience) {
        this.database = database;
        this.patience = patience;
    }

    /** After the jobs have been put in place, which is done at the start with an earlier priority. */
    void serve(@Observes StartupEvent started) {
        database.getConfiguration().connectionPoolConfiguration().setAcquisitionTimeout(patience);
    }
}
