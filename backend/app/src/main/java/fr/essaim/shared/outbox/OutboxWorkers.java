package fr.essaim.shared.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Starts one worker for each channel when the process serves, and stops them with it. */
@ApplicationScoped
class OutboxWorkers {
    private final Couriers couriers;
    private final OutboxDelivery delivery;
    private final OutboxDatabase database;
    private final OutboxConfig config;
    private List<OutboxWorker> running = List.of();

    OutboxWorkers(Couriers couriers, OutboxDelivery delivery, OutboxDatabase database, OutboxConfig config) {
        this.couriers = couriers;
        this.delivery = delivery;
        this.database = database;
        this.config = config;
    }

    void start(@Observes StartupEvent serving) {
        if (config.deliver()) {
            running = couriers.all().stream()
                    .map(courier -> new OutboxWorker(courier, delivery, database, config.poll()).start())
                    .toList();
        }
    }

    void stop(@Observes ShutdownEvent ending) {
        running.forEach(OutboxWorker::close);
    }
}
