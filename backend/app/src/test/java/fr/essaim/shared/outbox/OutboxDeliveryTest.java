package fr.essaim.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.essaim.shared.listing.Rows;
import fr.essaim.shared.persistence.Versioned;
import fr.essaim.testing.HttpTest;
import fr.essaim.testing.Statements;
import fr.essaim.testing.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class OutboxDeliveryTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Inject
    Outbox outbox;

    @Inject
    OutboxQueue queue;

    @Inject
    OutboxDelivery delivery;

    @Inject
    OutboxDatabase database;

    @Inject
    Rows rows;

    /** Whatever other tests left to be delivered is not of this one. */
    @BeforeEach
    void emptyOutbox() {
        rows.update("delete from outbox_message");
    }

    private static final class Recorder implements Courier {
        private final Function<Parcel, Delivery> answer;
        private boolean ready = true;
        final List<UUID> seen = new ArrayList<>();

        Recorder(Function<Parcel, Delivery> answer) {
            this.answer = answer;
        }

        @Override
        public Channel channel() {
            return Channel.MAIL;
        }

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public Delivery deliver(Parcel parcel) {
            seen.add(parcel.id());
            return answer.apply(parcel);
        }
    }

    private final Recorder taker = new Recorder(parcel -> Delivery.done());

    private static OutboxEntry entry(String key, boolean bulk) {
        var content = JsonNodeFactory.instance.objectNode().put("text", "Bonjour");
        return new OutboxEntry(
                Versioned.newId(), Channel.MAIL, "TEST", key, null, "a@example.org", "Titre", content, "secret", bulk);
    }

    private int add(OutboxEntry... entries) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.add(List.of(entries)));
    }

    private String row(OutboxEntry entry) {
        return rows.one(
                        row -> row.text("state") + " " + row.integer("attempts") + " " + row.textOrNull("last_error"),
                        "select state, attempts, last_error from outbox_message where id = ?",
                        entry.id())
                .orElse("nothing");
    }

    private int drain(Courier courier) {
        return delivery.drain(courier, () -> false);
    }

    @Test
    void aMessageLeavesIfAndOnlyIfItsCauseIsCommitted() {
        OutboxEntry kept = entry("kept", false);
        OutboxEntry undone = entry("undone", false);
        add(kept);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(List.of(undone));
                    throw new IllegalStateException("The cause fails");
                }))
                .hasMessage("The cause fails");
        assertThatThrownBy(() -> outbox.add(List.of(undone))).isInstanceOf(IllegalStateException.class);

        assertThat(drain(taker)).isEqualTo(1);
        assertThat(taker.seen).containsExactly(kept.id());
        assertThat(row(kept)).isEqualTo("DELIVERED 1 null");
        assertThat(row(undone)).isEqualTo("nothing");
    }

    @Test
    void oneCauseLeavesOnceHoweverOftenItIsTold() {
        assertThat(add(entry("cause", false), entry("cause", false), entry("other", false)))
                .isEqualTo(2);
        assertThat(add(entry("cause", false))).isZero();

        assertThat(drain(taker)).isEqualTo(2);
    }

    @Test
    void aHundredMessagesAreWrittenInOneStatement() {
        OutboxEntry[] many =
                IntStream.range(0, 100).mapToObj(i -> entry("many-" + i, false)).toArray(OutboxEntry[]::new);

        assertThat(Statements.during(() -> add(many))).isEqualTo(1);
    }

    @Test
    void whatSomebodyWaitsForGoesFirst() {
        OutboxEntry bulk = entry("bulk", true);
        OutboxEntry urgent = entry("urgent", false);
        TestClock.at(NOW.minusSeconds(60), () -> add(bulk));
        TestClock.at(NOW, () -> {
            add(urgent);
            drain(taker);
        });

        assertThat(taker.seen).containsExactly(urgent.id(), bulk.id());
    }

    @Test
    void aFailureIsTriedAgainLaterAndAtLastGivenUp() {
        OutboxEntry unlucky = entry("unlucky", false);
        var failing = new Recorder(parcel -> Delivery.failed("4.3.2 busy"));
        TestClock.at(NOW, () -> {
            add(unlucky);
            drain(failing);
            assertThat(row(unlucky)).isEqualTo("PENDING 1 4.3.2 busy");
            drain(failing);
            assertThat(failing.seen).as("too early for another attempt").hasSize(1);
        });
        for (int day = 1; day < 14; day++) {
            TestClock.at(NOW.plus(Duration.ofDays(day)), () -> drain(failing));
        }
        assertThat(failing.seen).hasSize(14);
        assertThat(row(unlucky)).isEqualTo("DEAD 14 4.3.2 busy");
        TestClock.at(
                NOW.plus(Duration.ofDays(30)), () -> assertThat(drain(taker)).isZero());
    }

    @Test
    void aRefusalIsFinal() {
        OutboxEntry refused = entry("refused", false);
        add(refused);
        drain(new Recorder(parcel -> Delivery.refused("5.1.1 unknown")));

        assertThat(row(refused)).isEqualTo("DEAD 1 5.1.1 unknown");
    }

    @Test
    void whileTheServerIsAwayOneMessageKnocksAndNoneIsBlamed() {
        OutboxEntry[] waiting = {entry("a", false), entry("b", false), entry("c", false)};
        var away = new Recorder(parcel -> Delivery.away("connection refused"));
        TestClock.at(NOW, () -> {
            add(waiting);
            drain(away);
        });
        assertThat(away.seen).hasSize(1);
        assertThat(rows.all(row -> row.integer("attempts"), "select attempts from outbox_message"))
                .containsOnly(0);

        TestClock.at(NOW.plusSeconds(60), () -> assertThat(drain(taker)).isEqualTo(3));
    }

    @Test
    void aFaultOfTheCourierIsAFailedAttempt() {
        OutboxEntry broken = entry("broken", false);
        add(broken);
        drain(new Recorder(parcel -> {
            throw new IllegalStateException("with the address a@example.org");
        }));

        assertThat(row(broken)).isEqualTo("PENDING 1 IllegalStateException");
    }

    @Test
    void whenAReplicaDiesAnotherTakesOverAfterItsLease() {
        OutboxEntry orphan = entry("orphan", false);
        TestClock.at(NOW, () -> {
            add(orphan);
            // The replica that took it is killed: it never reports.
            assertThat(queue.claim(Channel.MAIL, NOW, Duration.ofMinutes(2))).isPresent();
        });
        TestClock.at(NOW.plusSeconds(119), () -> assertThat(drain(taker)).isZero());
        TestClock.at(NOW.plusSeconds(121), () -> assertThat(drain(taker)).isEqualTo(1));

        assertThat(row(orphan)).isEqualTo("DELIVERED 2 null");
    }

    @Test
    void whoLostTheLeaseReportsNothing() {
        OutboxEntry slow = entry("slow", false);
        add(slow);
        Instant now = Instant.now();
        Parcel first = queue.claim(Channel.MAIL, now, Duration.ZERO).orElseThrow();
        Parcel second = queue.claim(Channel.MAIL, now.plusMillis(1), Duration.ofMinutes(2))
                .orElseThrow();
        assertThat(row(slow)).isEqualTo("PENDING 2 interrupted");

        queue.bury(first, "too late", now);
        assertThat(queue.delivered(first, now)).isFalse();
        assertThat(queue.delivered(second, now)).isTrue();
        assertThat(row(slow)).isEqualTo("DELIVERED 2 null");
    }

    @Test
    void aMessageThatEndsEveryReplicaIsBuried() {
        OutboxEntry poison = entry("poison", false);
        TestClock.at(NOW, () -> add(poison));
        for (int i = 0; i < 14; i++) {
            assertThat(queue.claim(Channel.MAIL, NOW.plusSeconds(i), Duration.ZERO))
                    .isPresent();
        }
        TestClock.at(NOW.plusSeconds(20), () -> drain(taker));

        assertThat(taker.seen).isEmpty();
        assertThat(row(poison)).isEqualTo("DEAD 15 interrupted");
    }

    @Test
    void withoutAServerMessagesAreHeldAndLeaveOnceThereIsOne() {
        var nowhere = new Outbox(rows, new Couriers(List.of()), new ObjectMapper(), Clock.systemUTC());
        OutboxEntry old = entry("old", false);
        OutboxEntry fresh = entry("fresh", false);
        OutboxEntry before = entry("before", false);
        QuarkusTransaction.requiringNew().run(() -> nowhere.add(List.of(fresh)));
        assertThat(row(fresh)).isEqualTo("HELD 0 null");
        TestClock.at(Instant.now().minus(Duration.ofDays(3)), () -> add(old));
        add(before);
        var closed = new Recorder(parcel -> Delivery.done());
        closed.ready = false;
        delivery.settle(closed);
        assertThat(drain(closed)).isZero();
        assertThat(row(before)).isEqualTo("HELD 0 null");
        assertThat(row(old)).isEqualTo("HELD 0 null");

        delivery.settle(taker);
        drain(taker);
        assertThat(taker.seen).containsExactlyInAnyOrder(fresh.id(), before.id());
        assertThat(row(old)).as("older than two days: for staff to judge").isEqualTo("HELD 0 null");
    }

    @Test
    void twoReplicasAtOnceDeliverEachMessageOnceAndWakeWithoutWaiting() throws InterruptedException {
        int messages = 300;
        var times = new ConcurrentHashMap<UUID, Integer>();
        var all = new CountDownLatch(messages);
        var both = new CountDownLatch(2);
        var shares = List.of(new AtomicInteger(), new AtomicInteger());
        List<OutboxWorker> replicas = shares.stream()
                .map(share -> {
                    var courier = new Recorder(parcel -> {
                        times.merge(parcel.id(), 1, Integer::sum);
                        if (share.getAndIncrement() == 0) {
                            awaitTheOther(both);
                        }
                        all.countDown();
                        return Delivery.done();
                    });
                    // So long a poll that only being woken can explain a delivery within the test's patience.
                    return new OutboxWorker(courier, delivery, database, Duration.ofMinutes(10)).start();
                })
                .toList();
        try {
            for (int i = 0; i < messages; i += 10) {
                add(IntStream.range(i, i + 10)
                        .mapToObj(n -> entry("race-" + n, false))
                        .toArray(OutboxEntry[]::new));
            }
            assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            replicas.forEach(OutboxWorker::close);
        }
        assertThat(times).hasSize(messages).allSatisfy((id, count) -> assertThat(count)
                .isEqualTo(1));
        assertThat(shares).allSatisfy(share -> assertThat(share.get()).isPositive());
        assertThat(rows.all(row -> row.text("state"), "select distinct state from outbox_message"))
                .containsExactly("DELIVERED");
    }

    /** Neither goes on before both have a message in hand. */
    private static void awaitTheOther(CountDownLatch both) {
        both.countDown();
        try {
            assertThat(both.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
