package fr.essaim.shared.http;

/** The order in which a request passes the filters before any resource; higher goes first, as in Quarkus. */
final class FilterOrder {
    static final int SECURITY_HEADERS = 900;
    static final int BODY_LIMIT = 800;
    static final int RATE_LIMIT = 700;

    private FilterOrder() {}
}
