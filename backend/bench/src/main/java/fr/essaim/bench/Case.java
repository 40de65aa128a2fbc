package fr.essaim.bench;

import java.util.List;

/**
 * One thing to measure. A new one is a line in {@link Cases}: the SQL to compare with is overheard, not written down.
 *
 * @param name for the command line
 * @param title for the report
 * @param requests many paths that ask for the same in different words, so that no single row is all there is to measure
 * @param conditional whether each request carries the ETag of what it asks for, so that the answer is 304
 */
record Case(String name, String title, Requests requests, boolean conditional) {
    @FunctionalInterface
    interface Requests {
        List<String> paths(Database database, Api api);
    }

    static Case of(String name, String title, Requests requests) {
        return new Case(name, title, requests, false);
    }

    static Case conditional(String name, String title, Requests requests) {
        return new Case(name, title, requests, true);
    }

    int expectedStatus() {
        return conditional ? 304 : 200;
    }
}
