package fr.essaim.testing;

import io.restassured.response.Response;
import java.util.Map;

/**
 * How each changing operation of one feature succeeds once. A feature declares its own as a bean of its test package, and whoever
 * promises something of every change walks them all.
 */
public interface Changes {
    /** Puts in place what the operation needs, objects of its own, and answers the request that remains to be sent. */
    interface Change {
        Request prepare();
    }

    /** One changing request; may read before. */
    interface Request {
        Response send();
    }

    /** By operation id. */
    Map<String, Change> byOperation();

    /** Operations that change more than one object, and how many. */
    default Map<String, Integer> objectsChanged() {
        return Map.of();
    }
}
