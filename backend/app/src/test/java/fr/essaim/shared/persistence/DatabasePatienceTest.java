package fr.essaim.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.testing.HttpTest;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@HttpTest
class DatabasePatienceTest {
    @Inject
    AgroalDataSource database;

    @Test
    void whoeverAsksAServingReplicaIsAnsweredWithinTheSecond() {
        assertThat(database.getConfiguration().connectionPoolConfiguration().acquisitionTimeout())
                .isLessThan(Duration.ofSeconds(1));
    }
}
