package fr.essaim.events;

/** How one takes part. */
public enum EventMode {
    ON_SITE,
    ONLINE,
    HYBRID;

    boolean hasPlace() {
        return this != ONLINE;
    }

    boolean hasLink() {
        return this != ON_SITE;
    }
}
