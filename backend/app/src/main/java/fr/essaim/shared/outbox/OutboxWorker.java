package fr.essaim.shared.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The thread of one courier on one replica: delivers when woken, and now and then without. */
final class OutboxWorker implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OutboxWorker.class);
    private static final Duration BETWEEN_CONNECTIONS = Duration.ofSeconds(2);

    private final Courier courier;
    private final OutboxDelivery delivery;
    private final OutboxDatabase database;
    private final Duration poll;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable OutboxWake wake;

    OutboxWorker(Courier courier, OutboxDelivery delivery, OutboxDatabase database, Duration poll) {
        this.courier = courier;
        this.delivery = delivery;
        this.database = database;
        this.poll = poll;
        this.thread = new Thread(this::run, "outbox-" + courier.channel());
        this.thread.setDaemon(true);
    }

    OutboxWorker start() {
        thread.start();
        return this;
    }

    private void run() {
        while (isWanted()) {
            try (OutboxWake listening = OutboxWake.listen(database)) {
                wake = listening;
                while (isWanted()) {
                    delivery.settle(courier);
                    delivery.drain(courier, () -> !isWanted());
                    listening.await(poll);
                }
            } catch (SQLException | RuntimeException e) {
                if (isWanted()) {
                    LOG.warnf("The outbox cannot be read, trying again: %s", e.getMessage());
                    pause();
                }
            }
        }
    }

    private boolean isWanted() {
        return stopped.getCount() > 0;
    }

    private void pause() {
        try {
            if (stopped.await(BETWEEN_CONNECTIONS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("Stopped while waiting");
            }
        } catch (InterruptedException e) {
            stopped.countDown();
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the attempt under way end, then stops. */
    @Override
    public void close() {
        stopped.countDown();
        OutboxWake listening = wake;
        try {
            if (listening != null) {
                listening.close();
            }
            thread.join(Duration.ofSeconds(15));
        } catch (SQLException e) {
            LOG.debugf("Closing: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
