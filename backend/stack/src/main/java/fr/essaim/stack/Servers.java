package fr.essaim.stack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** The running parts. They stop in the reverse of the order in which each was first launched. */
final class Servers {
    private final Leftovers leftovers;
    private final List<Part> order = new ArrayList<>();
    private final Map<Part, Child> processes = new HashMap<>();
    private final BlockingQueue<Child> deaths = new LinkedBlockingQueue<>();
    private final Set<Part> endingByThemselves = new HashSet<>();
    private boolean closed;

    Servers(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    Child launch(Part part) {
        synchronized (this) {
            if (closed) {
                throw new CannotStart("Stopping.");
            }
            Child process = part.launch();
            leftovers.remember(process);
            if (!order.contains(part)) {
                order.add(part);
            }
            processes.put(part, process);
            process.whenEnded(() -> noticeEnd(part, process));
            return process;
        }
    }

    void launchAndAwait(Part part) {
        part.awaitReady(launch(part));
    }

    /** Waits for a process that ended though nobody asked it to. */
    Child awaitUnexpectedEnd() throws InterruptedException {
        return deaths.take();
    }

    void stop(Part part) {
        Child process = remove(part);
        if (process != null) {
            part.stop(process);
        }
    }

    /** It will end by itself, which is no news; until then it is stopped with the others. */
    synchronized void expectEnd(Part part) {
        endingByThemselves.add(part);
    }

    /** Ends the process as a power cut would; the part counts as stopped. */
    void kill(Part part) throws InterruptedException {
        Child process = remove(part);
        if (process != null) {
            process.kill();
        }
    }

    /** Stops everything, the API before Keycloak before PostgreSQL, and launches nothing any more. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        List.copyOf(order).reversed().forEach(this::stop);
    }

    synchronized boolean areRunning() {
        return !processes.isEmpty();
    }

    synchronized Optional<Child> processOf(Part part) {
        return Optional.ofNullable(processes.get(part));
    }

    private synchronized @Nullable Child remove(Part part) {
        return processes.remove(part);
    }

    private synchronized void noticeEnd(Part part, Child process) {
        if (process.equals(processes.get(part)) && !endingByThemselves.contains(part)) {
            deaths.add(process);
        }
    }
}
