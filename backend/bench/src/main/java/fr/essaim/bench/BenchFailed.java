package fr.essaim.bench;

/** The benchmark cannot go on; the message says why to whoever started it. */
final class BenchFailed extends RuntimeException {
    BenchFailed(String message) {
        super(message);
    }

    BenchFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
