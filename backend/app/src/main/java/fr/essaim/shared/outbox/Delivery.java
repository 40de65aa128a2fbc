package fr.essaim.shared.outbox;

import org.jspecify.annotations.Nullable;

/**
 * What became of an attempt.
 *
 * @param error for staff to read; names no address
 */
public record Delivery(Result result, @Nullable String error) {
    public enum Result {
        /** The other side took it over. */
        DONE,
        /** Not now: worth another try later. */
        FAILED,
        /** Never: another try would be refused too. */
        REFUSED,
        /** The other side cannot be reached at all: nothing else would get through now either. */
        AWAY
    }

    public static Delivery done() {
        return new Delivery(Result.DONE, null);
    }

    public static Delivery failed(String error) {
        return new Delivery(Result.FAILED, error);
    }

    public static Delivery refused(String error) {
        return new Delivery(Result.REFUSED, error);
    }

    public static Delivery away(String error) {
        return new Delivery(Result.AWAY, error);
    }
}
