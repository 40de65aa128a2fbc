package fr.essaim.stack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The running parts. They stop in the reverse of the order in which each was first launched. */
final class Servers {
    private final Leftovers leftovers;
    private final List<Part> order = new ArrayList<>();
    private final Map<Part, Child> processes = new HashMap<>();
    private final BlockingQueue<Child> deaths = new LinkedBlockingQueue<>();
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
            process.whenEnded(() -> noticeEnd(process));
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
        Child process;
        synchronized (this) {
            process = processes.remove(part);
        }
        if (process != null) {
            part.stop(process);
        }
    }

    /** Ends the process as a power cut would; the part counts as stopped. */
    void kill(Part part) throws InterruptedException {
        Child process;
        synchronized (this) {
            process = processes.remove(part);
        }
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

    private synchronized void noticeEnd(Child process) {
        if (processes.containsValue(process)) {
            deaths.add(process);
        }
    }
}
