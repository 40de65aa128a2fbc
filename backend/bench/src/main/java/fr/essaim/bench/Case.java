package fr.essaim.bench;

import java.util.List;

/**
 * One thing to measure. A new one is a line in {@link Cases}: the SQL to compare with is overheard, not written down.
 *
 * @param name for the command line
 * @param title for the report
 * @param requests many paths that ask for the same in different words, so that no single row is all there is to measure
 * @param conditional whether each request carries the ETag of what it asks for, so that the answer is 304
 * @param personal whether only people are answered, not partner tools or visitors
 */
record Case(String name, String title, Requests requests, boolean conditional, boolean personal) {
    @FunctionalInterface
    interface Requests {
        List<String> paths(Database database, Api api);
    }

    static Case of(String name, String title, Requests requests) {
        return new Case(name, title, requests, false, false);
    }

    static Case conditional(String name, String title, Requests requests) {
        return new Case(name, title, requests, true, false);
    }

    static Case personal(String name, String title, Requests requests) {
        return new Case(name, title, requests, false, true);
    }

    /** @param asked of those who are not people */
    List<Caller> callers(List<Caller> asked) {
        return personal ? List.of(Caller.PERSON) : asked;
    }

    int expectedStatus() {
        return conditional ? 304 : 200;
    }
}
